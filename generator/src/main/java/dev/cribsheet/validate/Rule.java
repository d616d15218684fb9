package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.diagnostic.Diagnostics;

/** Something that must hold across the content; its name is a sentence that says what. */
interface Rule {
  void check(Content content, Diagnostics diagnostics);
}
