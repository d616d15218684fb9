package dev.cribsheet.content.media;

/** Finds the family name that the files of a font share. */
public final class FontFamily {
  private FontFamily() {}

  /** Returns the file name up to the last '-' or '_', with spaces for unsafe characters. */
  public static String of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String family = name.replaceFirst("\\.[^.]*$", "").replaceFirst("[-_][^-_]*$", "");
    return family.replaceAll("[^\\p{L}\\p{N} ]", " ");
  }
}
