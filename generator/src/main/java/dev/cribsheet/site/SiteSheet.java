package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetOutline;
import java.util.List;
import java.util.Optional;

/** A sheet of the site; {@code screen} is the page with the same content in full. */
public record SiteSheet(
    Sheet files, SheetOutline outline, UrlPath screen, Optional<SiteStep> step) {
  /** Returns its former ids; for a step's sheet, those of the step. */
  List<String> aliases() {
    return step.map(own -> own.content().aliases()).orElse(outline.aliases());
  }

  /** Returns whether this is the sheet of a question. */
  public boolean ofQuestion() {
    return outline.parts().stream()
        .flatMap(part -> part.list().stream())
        .anyMatch(name -> name.value().list() == SheetList.QUESTION);
  }

  /** Returns its name in URLs. */
  public String id() {
    return files.id();
  }
}
