package dev.cribsheet;

import java.nio.file.Path;

/**
 * The parameters of {@code adopt}, besides those of the site.
 *
 * @param base the id of the pack that the content folder was copied from
 * @param target the folder to write to, which must be empty or not exist
 */
public record AdoptRequest(String base, Path target) {}
