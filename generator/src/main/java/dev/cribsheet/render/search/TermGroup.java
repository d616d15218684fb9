package dev.cribsheet.render.search;

import java.util.List;

/**
 * The forms of one stem and where they stand.
 *
 * @param forms sorted; the first is the group's key
 * @param postings see {@link Postings}
 */
record TermGroup(List<String> forms, String postings) {
  TermGroup {
    forms = List.copyOf(forms);
  }

  String key() {
    return forms.get(0);
  }

  /** Its lines in a shard. */
  String lines() {
    return String.join(" ", forms) + "\n" + postings + "\n";
  }
}
