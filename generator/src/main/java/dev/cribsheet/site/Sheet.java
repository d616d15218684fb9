package dev.cribsheet.site;

import dev.cribsheet.address.UrlFolders;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.PdfRule;
import dev.cribsheet.content.model.SheetVariant;
import dev.cribsheet.content.model.SiteConfig.SheetSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The URLs of a sheet: its page and, if it has any, its PDFs. */
public record Sheet(String id, UrlPath page, List<SheetPdf> pdfs) {
  public Sheet {
    pdfs = List.copyOf(pdfs);
  }

  static Sheet of(String id, SheetSettings settings, List<SheetVariant> variants) {
    List<SheetPdf> pdfs = new ArrayList<>();
    if (settings.pdf() != PdfRule.FALSE) {
      Stream.concat(Stream.of(Optional.<SheetVariant>empty()), variants.stream().map(Optional::of))
          .forEach(variant -> addPapers(id, variant, pdfs));
    }
    return new Sheet(id, page(id), pdfs);
  }

  static UrlPath page(String id) {
    return new UrlPath(UrlFolders.SHEETS + id + ".html");
  }

  private static void addPapers(String id, Optional<SheetVariant> variant, List<SheetPdf> pdfs) {
    String name = UrlFolders.SHEETS + id + variant.map(SheetVariant::ending).orElse("");
    for (PaperSize paper : PaperSize.values()) {
      pdfs.add(new SheetPdf(variant, paper, new UrlPath(name + "-" + paper.slug() + ".pdf")));
    }
  }
}
