/** Trusted markup, escaping, and the gate for addresses. */
package dev.cribsheet.html;
