package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.Optional;
import java.util.regex.Pattern;

/** Suggests existing files that the author of a broken link may have meant. */
final class LinkHints {
  private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg)");
  private static final Pattern PAGE = Pattern.compile(".*\\.md");

  private final KnownFiles targets;
  private final KnownFiles pages;
  private final KnownFiles pictures;

  LinkHints(Content content, LinkTargets targets) {
    this.targets = KnownFiles.of(targets.paths().stream());
    this.pages = KnownFiles.of(targets.paths().stream().filter(PAGE.asMatchPredicate()));
    this.pictures = KnownFiles.of(content.paths().stream().filter(PICTURE.asMatchPredicate()));
  }

  /**
   * Returns whether a link starts with {@code /} and is similar to the path of an existing file.
   */
  boolean isNear(MarkdownLink link) {
    return link.destination().startsWith("/") && didYouMean(link).isPresent();
  }

  /** Returns a hint with the most similar file, or else a file of the right type as an example. */
  String of(MarkdownLink link) {
    boolean image = link.kind() == MarkdownLink.Kind.IMAGE;
    return didYouMean(link)
        .or(() -> (image ? pictures : pages).example(link.from()))
        .orElse(
            image
                ? "put the image beside the text or under assets"
                : "create the file, or delete the link");
  }

  private Optional<String> didYouMean(MarkdownLink link) {
    KnownFiles files = link.kind() == MarkdownLink.Kind.IMAGE ? pictures : targets;
    return link.address().flatMap(address -> files.didYouMean(link.from(), address.path()));
  }
}
