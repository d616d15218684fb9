/** The built site: its files, and the two ways of opening it. */
package dev.cribsheet.browser.site;
