package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownBlock;
import dev.cribsheet.markdown.model.WithheldSection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A question's parts for the interviewer are sections in the required form. */
final class QuestionPartsHaveTheirShapeRule implements Rule {
  private static final int SIGNAL_LEVEL = 3;

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    for (Question question : content.questions()) {
      question.body().headings().stream()
          .filter(Heading::named)
          .filter(heading -> Anchors.INTERVIEWER_PARTS.contains(heading.id()))
          .forEach(heading -> reportLevel(heading, diagnostics));
      question.body().withheld().forEach(section -> check(section, diagnostics));
    }
  }

  /** Returns the signals that a question has evidence for. */
  static List<Reference<Signal>> evidence(Question question) {
    return question.body().withheld().stream()
        .filter(section -> section.heading().id().equals(Anchors.EVIDENCE))
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> signal(block).stream())
        .map(heading -> new Reference<Signal>(heading.id(), heading.source()))
        .toList();
  }

  private static Optional<Heading> signal(MarkdownBlock block) {
    return block.heading().filter(heading -> heading.level() == SIGNAL_LEVEL);
  }

  private static void check(WithheldSection section, Diagnostics diagnostics) {
    List<MarkdownBlock> blocks = section.blocks();
    if (blocks.isEmpty()) {
      report(
          section.heading().source(),
          "is empty",
          "add its text, or delete it",
          section,
          diagnostics);
      return;
    }
    switch (section.heading().id()) {
      case Anchors.HINTS ->
          Stream.concat(
                  blocks.stream().filter(block -> !block.orderedList()), blocks.stream().skip(1))
              .findFirst()
              .ifPresent(
                  block ->
                      report(
                          block.source(),
                          "must be a single numbered list",
                          "write only: 1. The first hint",
                          section,
                          diagnostics));
      case Anchors.EVIDENCE -> {
        if (signal(blocks.get(0)).isEmpty()) {
          report(
              blocks.get(0).source(),
              "must start with a heading for a signal",
              "write: ### Name of the signal {#id-of-the-signal}",
              section,
              diagnostics);
        }
      }
      default -> {}
    }
  }

  private static void report(
      SourceRef place,
      String fault,
      String hint,
      WithheldSection section,
      Diagnostics diagnostics) {
    String id = section.heading().id();
    diagnostics.add(DiagnosticCode.QUESTION_PART, place, "the section '" + id + "' " + fault, hint);
  }

  private static void reportLevel(Heading heading, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.QUESTION_PART,
        heading.source(),
        "the section '" + heading.id() + "' must have a heading of level 2",
        "write: ## "
            + heading.title().plain()
            + " {#"
            + heading.id()
            + "}, or give this heading another id: {#my-"
            + heading.id()
            + "}");
  }
}
