package dev.cribsheet.content.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells harmless types of assets, by name and content, from those that a browser may run. */
final class AssetType {
  static final Set<String> HARMLESS =
      Set.of(
          """
          png jpg jpeg gif svg webp avif apng bmp ico tif tiff heic ttf otf woff woff2 pdf epub
          mp3 ogg oga opus wav flac m4a aac mid mp4 m4v webm ogv mov avi mkv vtt srt
          zip gz tgz tar bz2 xz zst 7z rar doc docx xls xlsx ppt pptx odt ods odp rtf
          txt md csv tsv log json jsonl yaml yml toml ini properties conf sql java kt kts scala
          groovy gradle c h cc cpp hpp cs go rs py rb lua swift r sh bash bat ps1 ts tsx jsx dart
          ex exs erl hs clj fs ipynb proto graphql tf diff patch tex bib puml mmd dot css scss ics
          """
              .strip()
              .split("\\s+"));

  /** The beginnings from which browsers guess a page, whatever the file is called. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:\\xEF\\xBB\\xBF)?[\\t\\n\\f\\r ]*<(?:(\\?xml)|!--|(?:!doctype html|html|head|script"
              + "|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg)[\\s>/])");

  private static final int READ_BY_BROWSERS = 1445;

  private AssetType() {}

  /** The type that a browser may run; absent for a harmless one, empty if nothing tells it. */
  static Optional<String> active(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (name.indexOf('.') < 0 || !HARMLESS.contains(ending)) {
      return Optional.of(name.indexOf('.') < 0 ? "" : ending);
    }
    int length = Math.min(bytes.length, READ_BY_BROWSERS);
    Matcher page = PAGE.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return Optional.of(page)
        .filter(found -> !ImageProbe.isPicture(path) && found.lookingAt())
        .map(found -> found.group(1) == null ? "html" : "xml");
  }
}
