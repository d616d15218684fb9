package dev.cribsheet.render.search;

import java.util.List;

/**
 * The forms of one stem and where they stand.
 *
 * @param forms sorted; the first is the group's key
 * @param documents how many have one of them, whether listed or not
 * @param postings see {@link Postings}
 */
record TermGroup(List<String> forms, int documents, String postings) {
  private static final int FEW = 200;
  private static final double MOST_DOCUMENTS = 0.7;

  TermGroup {
    forms = List.copyOf(forms);
  }

  /**
   * Whether so many documents have a term that only those with it in a heading are listed.
   *
   * @param documents with the term
   * @param all of them
   */
  static boolean isCommon(int documents, int all) {
    return all >= FEW && documents > MOST_DOCUMENTS * all;
  }

  String key() {
    return forms.get(0);
  }

  /** Adds its lines to a shard. */
  void addTo(StringBuilder shard) {
    forms.forEach(form -> shard.append(form).append(' '));
    shard.setCharAt(shard.length() - 1, '\n');
    shard.append(postings).append('\n');
  }

  /** The length of these lines. */
  int size() {
    return forms.stream().mapToInt(form -> form.length() + 1).sum() + postings.length() + 1;
  }
}
