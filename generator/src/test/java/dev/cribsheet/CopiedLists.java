package dev.cribsheet;

import static dev.cribsheet.CopyChange.change;
import static dev.cribsheet.CopyChange.patch;

import java.util.stream.Stream;

/** Changes to YAML lists in a copy of a pack. */
final class CopiedLists {
  private CopiedLists() {}

  static Stream<CopyChange> changes() {
    return Stream.of(
        change(
            "a red flag",
            "red-flags.yaml",
            "instead: Think aloud.",
            "instead: Speak.",
            patch("red-flag: silence", "instead: Speak.")),
        change(
            "a red flag between two",
            "red-flags.yaml",
            "- name: Silence",
            "- name: Haste\n  looks-like: Runs.\n  instead: Walk.\n- name: Silence",
            patch("red-flag: haste", "after: stubbornness"),
            "red-flags.yaml: Haste"),
        change(
            "a red flag without a field",
            "red-flags.yaml",
            "  aliases: [obstinacy]\n",
            "",
            "red-flags.yaml: replaces: true"),
        change(
            "a signal",
            "signals.yaml",
            "[Shallow, Deep]",
            "[Flat, Deep]",
            patch("signal: depth", "descriptors: [Flat, Deep]")),
        change(
            "a signal more, and one less",
            "signals.yaml",
            "  - {name: Communication, descriptors: [Silent, Clear]}\n  - {name: Depth, descriptors: [Shallow, Deep]}\n",
            "  - {name: Depth, descriptors: [Shallow, Deep]}\n  - {name: Care}\n",
            patch("signal: communication", "hide: true"),
            "signals.yaml: - {name: Care}"),
        change(
            "a signal first",
            "signals.yaml",
            "  - {name: Comm",
            "  - {name: Care}\n  - {name: Comm",
            "signals.yaml: replaces: true"),
        change(
            "a topic",
            "topics.yaml",
            "- name: Storage",
            "- name: Disks\n- name: Storage",
            patch("topic: disks", "after: objects")),
        change(
            "a number",
            "numbers.yaml",
            "value: 2.6 million",
            "value: \"2,592,000\"",
            patch("table: time", "rows:", "  - {id: month, value: \"2,592,000\"}")),
        change(
            "a table",
            "numbers.yaml",
            "- title: Time",
            "- title: Money\n  rows: [{name: A day, value: \"100\"}]\n- title: Time",
            patch("table: money", "first: true")),
        change(
            "a term less",
            "glossary.yaml",
            "- {term: Load, definition: What arrives, see: [peak]}\n",
            "",
            patch("term: load", "hide: true")),
        change(
            "a checklist",
            "checklists/review.yaml",
            "  - {id: tests, text: Tests}",
            "  - {id: docs, text: Docs}\n  - {id: tests, text: Tests, detail: All}",
            patch(
                "checklist: review",
                "items:",
                "  - {id: tests, detail: All}",
                "  - {id: docs, text: Docs, after: names}")),
        change(
            "a sheet",
            "sheets.yaml",
            "column: second",
            "column: first",
            patch("sheet: pocket", "lists:", "  - {list: checklist/review, column: first}")),
        change(
            "a path",
            "path.yaml",
            "title: Two days",
            "title: A weekend",
            patch("path: two-days", "title: A weekend")),
        change(
            "a path less",
            "path.yaml",
            "- {title: One day, id: one-day, days: [{title: All, items: [{step: design, minutes: 9}]}]}\n",
            "",
            patch("path: one-day", "hide: true")));
  }
}
