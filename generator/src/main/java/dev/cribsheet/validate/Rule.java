package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.diagnostic.Diagnostics;

/** A rule for the whole content. The class name states the rule. */
interface Rule {
  void check(Content content, Diagnostics diagnostics);
}
