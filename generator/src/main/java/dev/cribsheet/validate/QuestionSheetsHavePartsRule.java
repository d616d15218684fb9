package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.QuestionParts;
import dev.cribsheet.content.model.QuestionSheet;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.model.Heading;

/** A question that asks for a sheet has parts for it. */
final class QuestionSheetsHavePartsRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    for (Question question : content.questions()) {
      question
          .sheet()
          .filter(sheet -> !question.draft())
          .ifPresent(sheet -> check(QuestionParts.of(question), sheet, diagnostics));
    }
  }

  private static void check(QuestionParts parts, QuestionSheet sheet, Diagnostics diagnostics) {
    for (Heading heading : parts.others()) {
      diagnostics.add(
          DiagnosticCode.SHEET_PART,
          heading.source(),
          "the section '" + heading.id() + "' is not a list, so it is left out of the sheet",
          "write nothing but a list in it: - The first point");
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
