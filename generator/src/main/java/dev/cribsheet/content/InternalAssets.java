package dev.cribsheet.content;

import dev.cribsheet.content.layer.Withheld;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out the assets that only internal content uses. */
record InternalAssets(List<Withheld> withheld) {
  Content without(Content content) {
    LinkedFiles files = content.linkedFiles();
    Set<String> used =
        ContentLinks.of(content)
            .flatMap(link -> files.find(link).stream())
            .map(LinkedFiles.Found::path)
            .collect(Collectors.toCollection(HashSet::new));
    content.site().brand().files().forEach(file -> used.add(file.value()));
    Set<String> internal =
        content.paths().stream()
            .filter(ContentLayout::isAsset)
            .filter(path -> !used.contains(path) && isNamed(path))
            .collect(Collectors.toSet());
    return internal.isEmpty() ? content : content.without(internal);
  }

  private boolean isNamed(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return withheld.stream().flatMap(Withheld::texts).anyMatch(text -> text.contains(name));
  }
}
