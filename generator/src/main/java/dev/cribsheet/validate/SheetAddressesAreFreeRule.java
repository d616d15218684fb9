package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.StandardSheets;
import dev.cribsheet.content.model.QuestionSheet;
import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.content.model.SheetVariant;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Every sheet has a unique URL, which no generated page uses. */
final class SheetAddressesAreFreeRule implements Rule {
  private static final Pattern RESERVED = Pattern.compile("booklet(-.*)?|index|page-[0-9]+");

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    UniqueNames names = new UniqueNames("sheet address", DiagnosticCode.ADDRESS_CLASH, diagnostics);
    Set<String> ids = new HashSet<>();
    Set<String> made = new HashSet<>();
    content.questions().stream()
        .filter(question -> !question.draft() && question.sheet().isPresent())
        .forEach(question -> made.add(QuestionSheet.ID + question.slug()));
    for (Step step : content.steps()) {
      if (ids.add(step.slug().toLowerCase(Locale.ROOT))) { // otherwise another rule reports it
        names.add(step.slug(), step.source());
        step.aliases().forEach(alias -> names.add(alias, step.source()));
      }
    }
    Set<String> lists = new HashSet<>();
    for (SheetOutline sheet : StandardSheets.withOwn(content)) {
      checkReserved(sheet, diagnostics);
      if (sheet.path().isEmpty()) {
        made.add(sheet.id());
      } else if (content.sheets().contains(sheet) || lists.add(sheet.id())) {
        names.addId(sheet.id(), sheet.source()); // equal ids of lists are reported by another rule
        sheet.aliases().forEach(alias -> names.add(alias, sheet.source()));
        checkMade(sheet.id(), sheet.source(), made, diagnostics);
      }
      ids.add(sheet.id());
    }
    content.steps().forEach(step -> checkMade(step.slug(), step.source(), made, diagnostics));
    for (SheetOutline sheet : StandardSheets.withOwn(content)) {
      checkVariant(sheet.id(), sheet.source(), ids, diagnostics);
    }
    content.steps().forEach(step -> checkVariant(step.slug(), step.source(), ids, diagnostics));
  }

  private static void checkReserved(SheetOutline sheet, Diagnostics diagnostics) {
    if (RESERVED.matcher(sheet.id()).matches()) {
      diagnostics.add(
          DiagnosticCode.ADDRESS_CLASH,
          sheet.source(),
          "the address '" + sheet.id() + "' is reserved for a generated page",
          "give it another 'id'");
    }
  }

  /** Reports a sheet with the same id as a generated sheet, unless it replaces that sheet. */
  private static void checkMade(
      String id, SourceRef source, Set<String> made, Diagnostics diagnostics) {
    if (made.contains(id)) {
      diagnostics.add(
          DiagnosticCode.ADDRESS_CLASH,
          source,
          "the address 'sheets/" + id + ".html' is reserved for a generated sheet",
          "give it another 'id'");
    }
  }

  /** Reports a sheet whose files have the same names as those of another sheet's variant. */
  private static void checkVariant(
      String id, SourceRef source, Set<String> ids, Diagnostics diagnostics) {
    Arrays.stream(SheetVariant.values())
        .map(SheetVariant::ending)
        .filter(id::endsWith)
        .map(ending -> id.substring(0, id.length() - ending.length()))
        .filter(ids::contains)
        .forEach(
            other ->
                diagnostics.add(
                    DiagnosticCode.ADDRESS_CLASH,
                    source,
                    "the files of '"
                        + id
                        + "' have the same names as a variant of the sheet '"
                        + other
                        + "'",
                    "rename one of the two"));
  }
}
