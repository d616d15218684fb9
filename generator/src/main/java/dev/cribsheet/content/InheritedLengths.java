package dev.cribsheet.content;

import dev.cribsheet.content.layer.Composition;
import dev.cribsheet.content.model.SessionLength;
import dev.cribsheet.content.model.SessionLengths;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.source.PackName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes the session lengths of a pack that are too short for the site's steps. */
record InheritedLengths(Composition composition, Diagnostics diagnostics) {
  SiteConfig fit(SiteConfig site, List<Step> steps) {
    int least = steps.stream().mapToInt(step -> step.time().min()).sum();
    List<Located<SessionLength>> kept = new ArrayList<>();
    for (Located<SessionLength> session : site.sessionLengths().orElse(List.of())) {
      if (session.value().forSteps() < least && composition.isOfPack(session.source())) {
        report(
            session.value().length() + "-minute session",
            session,
            "the steps need at least " + least + " min",
            site);
      } else {
        kept.add(session);
      }
    }
    Optional<List<Located<SessionLength>>> lengths =
        Optional.of(kept).filter(all -> !all.isEmpty());
    SiteConfig fitting = site.with(lengths, site.defaultLength());
    return fitting.with(lengths, usual(fitting, steps));
  }

  private Optional<Located<Integer>> usual(SiteConfig site, List<Step> steps) {
    Optional<Located<Integer>> usual = site.defaultLength();
    boolean leftOut =
        usual.isPresent()
            && composition.isOfPack(usual.get().source())
            && SessionLengths.of(site, steps).stream()
                .noneMatch(session -> session.length() == usual.get().value());
    if (leftOut) {
      report(
          usual.get().value() + "-minute default length",
          usual.get(),
          "it is not a session length of this site",
          site);
    }
    return leftOut ? Optional.empty() : usual;
  }

  private void report(String what, Located<?> value, String why, SiteConfig site) {
    diagnostics.add(
        DiagnosticCode.BASE_SETTING,
        site.source(),
        "the " + what + " of " + PackName.of(value.source().path()) + " is left out: " + why,
        "write your own 'session-lengths' and 'default-length' in site.yaml");
  }
}
