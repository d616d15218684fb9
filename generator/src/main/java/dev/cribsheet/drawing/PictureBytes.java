package dev.cribsheet.drawing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures as bytes and back: for each a line with its size, then its markup. */
final class PictureBytes {
  private static final String BETWEEN = "\0";

  private PictureBytes() {}

  static byte[] write(DrawnDiagram diagram) {
    String wide = text(diagram.wide());
    String all = diagram.narrow().map(narrow -> wide + BETWEEN + text(narrow)).orElse(wide);
    return all.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Picture picture) {
    return picture.width() + " " + picture.height() + "\n" + picture.markup();
  }

  static Optional<DrawnDiagram> read(byte[] bytes) {
    Picture[] pictures =
        Stream.of(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN))
            .map(PictureBytes::picture)
            .toArray(Picture[]::new);
    Optional<Picture> narrow = Stream.of(pictures).skip(1).findFirst();
    return Optional.of(new DrawnDiagram(pictures[0], narrow));
  }

  static byte[] writeForPaper(Optional<PaperPicture> drawn) {
    return drawn
        .map(p -> p.width() + " " + p.height() + "\n" + text(p.picture()))
        .orElse("")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Empty bytes are a diagram that is too wide. */
  static Optional<Optional<PaperPicture>> readForPaper(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    int line = text.indexOf('\n');
    String[] size = text.substring(0, line).split(" ");
    return Optional.of(
        Optional.of(
            new PaperPicture(
                Double.parseDouble(size[0]),
                Double.parseDouble(size[1]),
                picture(text.substring(line + 1)))));
  }

  private static Picture picture(String text) {
    int line = text.indexOf('\n');
    String[] size = text.substring(0, line).split(" ");
    return new Picture(
        Integer.parseInt(size[0]), Integer.parseInt(size[1]), text.substring(line + 1));
  }
}
