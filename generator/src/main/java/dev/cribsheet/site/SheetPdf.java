package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.SheetVariant;
import java.util.Optional;

/** A PDF file of a sheet; without a variant, it is the standard version. */
public record SheetPdf(Optional<SheetVariant> variant, PaperSize paper, UrlPath url) {}
