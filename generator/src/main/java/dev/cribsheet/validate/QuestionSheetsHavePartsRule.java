package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.QuestionParts;
import dev.cribsheet.content.model.QuestionSheet;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.model.Heading;

/** A question that requests a sheet has parts for it. */
final class QuestionSheetsHavePartsRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    for (Question question : content.questions()) {
      question
          .sheet()
          .filter(sheet -> !question.draft())
          .ifPresent(sheet -> check(QuestionParts.of(question.body()), sheet, diagnostics));
    }
  }

  private static String fault(Heading heading) {
    return switch (heading.id()) {
      case Anchors.CALLS -> "has no code with calls";
      case Anchors.DATA -> "has no table";
      default -> "is not a list";
    };
  }

  private static String hint(Heading heading) {
    return switch (heading.id()) {
      case Anchors.CALLS -> "write a call per line in a block of code: GET /orders/{id}";
      case Anchors.DATA -> "write a table of what is stored: | Entity | Key | Columns |";
      default -> "write nothing but a list in it: - The first point";
    };
  }

  private static void check(QuestionParts parts, QuestionSheet sheet, Diagnostics diagnostics) {
    for (Heading heading : parts.others()) {
      diagnostics.add(
          DiagnosticCode.SHEET_PART,
          heading.source(),
          "the section '"
              + heading.id()
              + "' "
              + fault(heading)
              + ", so it is left out of the sheet",
          hint(heading));
    }
    if (parts.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.SHEET_PART,
          sheet.source(),
          "the question has nothing for a sheet, so it gets none",
          "add a section with a list, such as ## Decisions {#decisions}, or delete 'sheet'");
    }
  }
}
