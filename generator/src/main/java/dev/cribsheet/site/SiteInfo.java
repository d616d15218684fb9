package dev.cribsheet.site;

import java.time.LocalDate;
import java.util.Optional;

/** The version and the date that are printed on pages and sheets. */
public record SiteInfo(String version, Optional<LocalDate> date) {}
