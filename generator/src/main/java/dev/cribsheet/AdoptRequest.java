package dev.cribsheet;

import java.nio.file.Path;

/**
 * The parameters of the way from a copy to a base, besides those of the site.
 *
 * @param base the id of the pack that the content folder was copied from
 * @param target the folder to write to, which must be empty or not exist
 */
public record AdoptRequest(String base, Path target) {}
