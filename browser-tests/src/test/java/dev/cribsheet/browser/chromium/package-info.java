/** Finds a Chromium, or gets one, and starts it. */
package dev.cribsheet.browser.chromium;
