package dev.cribsheet.output;

import dev.cribsheet.address.UrlPath;

/** One file of the site; its bytes are rendered on demand. */
public record Output(UrlPath path, OutputKind kind, OutputBytes bytes) {}
