/** What the built site does in a real browser, and what its files weigh and say. */
package dev.cribsheet.browser;
