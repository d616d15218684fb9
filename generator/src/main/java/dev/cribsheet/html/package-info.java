/** Trusted markup, escaping, and the check of URLs. */
package dev.cribsheet.html;
