package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;

/** An item's id is unique within its list. */
final class ItemIdsAreUniqueRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    for (Step step : content.steps()) {
      step.lists().keySet().forEach(part -> check(step.items(part), diagnostics));
    }
    content.checklists().forEach(list -> check(list.items(), diagnostics));
    content
        .sheets()
        .forEach(sheet -> sheet.parts().forEach(part -> check(part.items(), diagnostics)));
  }

  private static void check(List<Item> items, Diagnostics diagnostics) {
    UniqueNames names = new UniqueNames("item id", DiagnosticCode.DUPLICATE_ID, diagnostics);
    for (Item item : items) {
      if (item.id().isEmpty()) {
        diagnostics.add(
            DiagnosticCode.MISSING_FIELD,
            item.source(),
            "this text has no letters or digits to make an id from",
            "write the item as a map with an 'id'");
      } else {
        names.add(item.id(), item.source());
        item.aliases().forEach(alias -> names.add(alias, item.source()));
      }
    }
  }
}
