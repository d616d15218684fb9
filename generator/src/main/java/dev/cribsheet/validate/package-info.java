/** Stage 3: validates content, with one class per rule. */
package dev.cribsheet.validate;
