/** What only internal entries have, looked for in every file of a public site. */
package dev.cribsheet.leak;
