package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.Page;
import dev.cribsheet.content.Question;
import dev.cribsheet.content.Step;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.Set;
import java.util.regex.Pattern;

/** Every page has an address of its own, and none takes that of a generated page. */
final class AddressesAreFreeRule implements Rule {
  private static final Pattern RESERVED = Pattern.compile("booklet|index|page-[0-9]+");
  private static final Set<String> GENERATED =
      Set.of(
          "index",
          "framework",
          "checklists",
          "red-flags",
          "questions",
          "sheets",
          "numbers",
          "search",
          "404");
  private static final Pattern GENERATED_FOLDER =
      Pattern.compile("(?:steps|questions|sheets|assets|theme)/.*");

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    UniqueNames steps = names("step address", diagnostics);
    for (Step step : content.steps()) {
      checkSlug(step.path(), step.slug(), step.source(), diagnostics);
      steps.add(step.slug(), step.source());
      step.aliases().forEach(alias -> steps.add(alias, step.source()));
    }
    UniqueNames questions = names("question address", diagnostics);
    for (Question question : content.questions()) {
      checkSlug(question.path(), question.slug(), question.source(), diagnostics);
      questions.add(question.slug(), question.source());
      question.aliases().forEach(alias -> questions.add(alias, question.source()));
    }
    UniqueNames pages = names("page address", diagnostics);
    for (Page page : content.pages()) {
      checkPage(page, diagnostics);
      pages.add(page.slug(), page.source());
      page.aliases().forEach(alias -> pages.add(alias, page.source()));
    }
  }

  private static void checkSlug(
      String path, String slug, SourceRef source, Diagnostics diagnostics) {
    String last = slug.substring(slug.lastIndexOf('/') + 1);
    if (("/" + slug + "/").contains("//")) {
      diagnostics.add(
          DiagnosticCode.FILE_NAME,
          SourceRef.file(source.path()),
          "the name has no letters or digits to make an address from",
          "rename the file or the folder");
    } else if (stem(path).contains(".")) {
      diagnostics.add(
          DiagnosticCode.FILE_NAME,
          SourceRef.file(source.path()),
          "the name contains a dot",
          "use a hyphen: dots are reserved for languages");
    } else if (RESERVED.matcher(last).matches()) {
      diagnostics.add(
          DiagnosticCode.ADDRESS_CLASH,
          source,
          "the address '" + last + "' is reserved for a generated page",
          "rename the file");
    }
  }

  private static void checkPage(Page page, Diagnostics diagnostics) {
    if (GENERATED.contains(page.slug()) || GENERATED_FOLDER.matcher(page.slug()).matches()) {
      diagnostics.add(
          DiagnosticCode.ADDRESS_CLASH,
          page.source(),
          "'" + page.path() + "' clashes with the generated page '" + page.slug() + ".html'",
          "rename the file");
    } else {
      checkSlug(page.path(), page.slug(), page.source(), diagnostics);
    }
  }

  private static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }

  private static UniqueNames names(String what, Diagnostics diagnostics) {
    return new UniqueNames(what, DiagnosticCode.ADDRESS_CLASH, diagnostics);
  }
}
