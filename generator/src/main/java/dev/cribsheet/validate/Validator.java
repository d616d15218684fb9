package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Checks content against every rule and reports all that is wrong. */
public final class Validator {
  private static final List<Rule> RULES =
      List.of(
          new SomethingToShowRule(),
          new IdsAreUniqueRule(),
          new ItemIdsAreUniqueRule(),
          new AddressesAreFreeRule(),
          new AnchorsAreFreeRule(),
          new SharedAnchorsAreFreeRule(),
          new SheetAddressesAreFreeRule(),
          new ReferencesExistRule(),
          new SheetListsExistRule(),
          new SheetFontsAreTrueTypeRule(),
          new SessionLengthsFitRule(),
          new DescriptorsMatchLevelsRule(),
          new ItemsAreShortRule(),
          new LinksResolveRule(),
          new NothingIsOrphanedRule());

  private Validator() {}

  /** The content as valid; absent when this or an earlier stage reported an error. */
  public static Optional<ValidContent> validate(Content content, Diagnostics diagnostics) {
    RULES.forEach(rule -> rule.check(content, diagnostics));
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new ValidContent(content));
  }
}
