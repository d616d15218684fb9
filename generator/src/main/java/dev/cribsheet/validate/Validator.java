package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Checks content against every rule and reports all violations. */
public final class Validator {
  private static final List<Rule> RULES =
      List.of(
          new SomethingToShowRule(),
          new IdsAreUniqueRule(),
          new ItemIdsAreUniqueRule(),
          new AddressesAreFreeRule(),
          new AnchorsAreFreeRule(),
          new SharedAnchorsAreFreeRule(),
          new HomeAnchorsAreFreeRule(),
          new SheetAddressesAreFreeRule(),
          new ReferencesExistRule(),
          new PathItemsExistRule(),
          new SheetListsExistRule(),
          new AssetsAreHarmlessRule(),
          new AssetsFitTheirBudgetRule(),
          new BrandPicturesRule(),
          new FontsAreTrueTypeRule(),
          new SessionLengthsFitRule(),
          new DescriptorsMatchLevelsRule(),
          new ItemsAreShortRule(),
          new QuestionPartsHaveTheirShapeRule(),
          new QuestionSheetsHavePartsRule(),
          new LinksResolveRule(),
          new ForeignFieldsAreIgnoredRule(),
          new QuestionSectionsAreNamedRule(),
          new QuestionTitlesDifferRule(),
          new NothingIsOrphanedRule());

  private Optional<Findings> last = Optional.empty();

  /** Returns the valid content; empty if this or an earlier stage reported an error. */
  public static Optional<ValidContent> validate(Content content, Diagnostics diagnostics) {
    RULES.forEach(rule -> rule.check(content, diagnostics));
    return passed(content, diagnostics);
  }

  /** Like {@link #validate}, but reuses earlier findings that still apply. */
  public Optional<ValidContent> revalidate(Content content, Diagnostics diagnostics) {
    if (diagnostics.hasErrors()) { // some rules report less after an error
      return validate(content, diagnostics);
    }
    List<Diagnostic> found =
        last.filter(known -> known.holdFor(content))
            .map(Findings::found)
            .orElseGet(() -> found(content));
    last = Optional.of(new Findings(content, found));
    diagnostics.addAll(found);
    return passed(content, diagnostics);
  }

  private static List<Diagnostic> found(Content content) {
    Diagnostics found = new Diagnostics();
    validate(content, found);
    return found.sorted();
  }

  private static Optional<ValidContent> passed(Content content, Diagnostics diagnostics) {
    AssetsAreHarmlessRule.noteAllowed(content, diagnostics);
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new ValidContent(content));
  }
}
