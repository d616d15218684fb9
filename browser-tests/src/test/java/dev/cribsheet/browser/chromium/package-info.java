/** Finds or installs Chromium, and starts it. */
package dev.cribsheet.browser.chromium;
