package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.SheetVariant;
import java.util.Optional;

/** A PDF file of a sheet in a variant; without a variant, of the standard sheet. */
public record SheetPdf(Optional<SheetVariant> variant, PaperSize paper, UrlPath url) {}
