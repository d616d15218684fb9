package dev.cribsheet.content;

import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.KindLocation;
import dev.cribsheet.content.layer.PatchReader;
import dev.cribsheet.content.review.BasesLock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file and folder names that are read in a content folder. */
public final class ContentLayout {
  private static final String ASSETS_FOLDER = "assets";

  static final String ASSETS = ASSETS_FOLDER + "/";

  /** The names at the top of a content folder. */
  public static final Set<String> KNOWN =
      Stream.concat(
              ContentKinds.ALL.stream().flatMap(kind -> kind.place().names()),
              Stream.concat(PatchReader.PLACE.names(), Stream.of(ASSETS_FOLDER, BasesLock.FILE)))
          .collect(Collectors.toUnmodifiableSet());

  private ContentLayout() {}

  /** True for the path of a Markdown file that becomes a page if it is valid. */
  public static boolean makesPage(String path) {
    return ContentKinds.of(path).filter(kind -> kind.makesPage(path)).isPresent();
  }

  /**
   * True for a file next to the Markdown of pages or questions, such as an image. It is published
   * if the Markdown links to it.
   */
  public static boolean isBesideText(String path) {
    return !path.endsWith(KindLocation.MARKDOWN)
        && (ContentKinds.PAGE.place().inFolder(path)
            || ContentKinds.QUESTION.place().inFolder(path));
  }

  /** True for an asset: a file that can be published but does not become a page. */
  static boolean isAsset(String path) {
    return path.startsWith(ASSETS) || isBesideText(path);
  }

  /** True for a file with patches. */
  public static boolean isPatches(String path) {
    return PatchReader.PLACE.has(path);
  }

  /** True when the loader reads the file at this path. */
  static boolean reads(String path) {
    return isAsset(path) || !path.contains("/") || path.endsWith(ending(path));
  }

  /** Returns the extension of the files that the loader reads in this file's folder. */
  static String ending(String path) {
    return Stream.concat(
            ContentKinds.ALL.stream().map(ContentKind::place), Stream.of(PatchReader.PLACE))
        .filter(place -> place.inFolder(path))
        .map(KindLocation::ending)
        .findFirst()
        .orElse(KindLocation.MARKDOWN);
  }
}
