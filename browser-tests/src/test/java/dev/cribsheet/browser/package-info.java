/** Tests the built site in a browser, and checks its files. */
package dev.cribsheet.browser;
