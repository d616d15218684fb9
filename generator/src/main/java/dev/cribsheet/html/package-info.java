/** Trusted markup, escaping, and checks of URLs. */
package dev.cribsheet.html;
