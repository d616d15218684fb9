package dev.cribsheet.render.search;

import java.util.List;

/** The sorted forms of one stem and their documents; the first form is the key. */
record TermGroup(List<String> forms, String postings) {
  TermGroup {
    forms = List.copyOf(forms);
  }

  String key() {
    return forms.get(0);
  }

  void addTo(StringBuilder shard) {
    forms.forEach(form -> shard.append(form).append(' '));
    shard.setCharAt(shard.length() - 1, '\n');
    shard.append(postings).append('\n');
  }

  int size() {
    return forms.stream().mapToInt(form -> form.length() + 1).sum() + postings.length() + 1;
  }
}
