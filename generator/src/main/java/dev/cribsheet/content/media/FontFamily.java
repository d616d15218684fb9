package dev.cribsheet.content.media;

/** The names of fonts, which their files share. */
public final class FontFamily {
  private FontFamily() {}

  /** Everything in a file name before the last hyphen or underscore, as it can be in CSS. */
  public static String of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String family = name.replaceFirst("\\.[^.]*$", "").replaceFirst("[-_][^-_]*$", "");
    return family.replaceAll("[^\\p{L}\\p{N} ]", " ");
  }
}
