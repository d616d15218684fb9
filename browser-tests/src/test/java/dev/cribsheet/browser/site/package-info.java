/** The built site: its files, and the two ways to open it. */
package dev.cribsheet.browser.site;
