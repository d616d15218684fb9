/** Stage 2: one class for each rule that content must keep. */
package dev.cribsheet.validate;
