package dev.cribsheet.output;

import dev.cribsheet.address.UrlPath;

/** One file of the site; nothing is rendered until somebody asks for its bytes. */
public record Output(UrlPath path, OutputKind kind, OutputBytes bytes) {}
