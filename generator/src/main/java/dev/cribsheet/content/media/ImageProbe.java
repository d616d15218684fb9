package dev.cribsheet.content.media;

import dev.cribsheet.content.model.ImageSize;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads an image's size from its header, without decoding the image. */
final class ImageProbe {
  private static final Set<String> BITMAPS = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif");
  private static final long MAX_PIXELS = 100_000_000;

  private ImageProbe() {}

  /** True if the extension is that of an image format that pages can show. */
  static boolean isPicture(String path) {
    return BITMAPS.contains(ending(path)) || isDrawing(path);
  }

  /** True if the extension is that of SVG. */
  static boolean isDrawing(String path) {
    return ending(path).equals("svg");
  }

  static Optional<ImageSize> size(SourceFile file, byte[] bytes, Diagnostics diagnostics) {
    Optional<ImageSize> size =
        isDrawing(file.path()) ? SvgProbe.size(bytes) : bitmap(file.path(), bytes);
    if (size.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.IMAGE_UNREADABLE,
          file.whole(),
          "the content of this image does not match its file extension",
          "save it again as " + ending(file.path()).toUpperCase(Locale.ROOT));
      return size;
    }
    if ((long) size.get().width() * size.get().height() > MAX_PIXELS) {
      diagnostics.add(
          DiagnosticCode.IMAGE_UNREADABLE,
          file.whole(),
          "the image is too large: "
              + size.get().width()
              + " by "
              + size.get().height()
              + " pixels",
          "scale it down to at most 100 million pixels, such as 10,000 by 10,000");
      return Optional.empty();
    }
    return size;
  }

  private static Optional<ImageSize> bitmap(String path, byte[] bytes) {
    return switch (ending(path)) {
      case "webp" -> ImageHeader.webp(bytes);
      case "avif" -> ImageHeader.avif(bytes);
      case "jpg" -> byJdk("jpeg", bytes);
      default -> byJdk(ending(path), bytes);
    };
  }

  private static Optional<ImageSize> byJdk(String format, byte[] bytes) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        if (reader.getFormatName().equalsIgnoreCase(format)) {
          reader.setInput(in, true, true);
          return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
        }
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // readers throw many kinds of exceptions for broken files
    }
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
