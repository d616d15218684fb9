package dev.cribsheet;

import dev.cribsheet.pack.PackDescriptor;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The parameters of a content pack, besides those of its site.
 *
 * @param classes the folder to write to, from which the jar is made
 * @param baseline the jar or the content folder of an earlier version
 */
public record PackRequest(Path classes, PackDescriptor descriptor, Optional<Path> baseline) {}
