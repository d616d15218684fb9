package dev.cribsheet.render.sheet;

import dev.cribsheet.content.SheetListName;
import dev.cribsheet.content.SheetPart;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.site.SiteSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what goes on a sheet: the lists that it names, less what never prints. */
final class SheetDrafts {
  private static final String ID = "sheet-";

  private SheetDrafts() {}

  static SheetDraft draft(PageScope scope, SiteSheet sheet, SheetForm form) {
    boolean own = sheet.step().isEmpty() && !sheet.outline().path().isEmpty();
    SheetBlocks lists = new SheetBlocks(scope, new SheetDiagrams(scope, form, own));
    List<DraftBlock> blocks = new ArrayList<>();
    for (SheetPart part : sheet.outline().parts()) {
      for (DraftBlock block : blocks(scope, lists, part)) {
        String id = id(block.kind(), blocks);
        String title =
            part.list().isPresent() && !part.title().isEmpty() ? part.title() : block.title();
        if (block.kind().equals("checks") && title.equals(sheet.outline().title())) {
          title = scope.t("part.checklist"); // the sheet of one checklist is called after it
        }
        blocks.add(block.placed(part, id, title));
      }
    }
    return new SheetDraft(sheet, blocks);
  }

  private static List<DraftBlock> blocks(PageScope scope, SheetBlocks lists, SheetPart part) {
    Optional<Located<SheetListName>> name = part.list();
    if (name.isPresent()) {
      return lists.of(name.get());
    }
    List<DraftItem> own = new DraftItems(scope).of(part.items());
    return own.isEmpty() ? List.of() : List.of(DraftBlock.of("checks", part.title(), own));
  }

  /** The first list of a kind is known by it, the others by a number as well. */
  private static String id(String kind, List<DraftBlock> before) {
    long same = before.stream().filter(block -> block.kind().equals(kind)).count();
    return same == 0 ? ID + kind : ID + kind + "-" + (same + 1);
  }
}
