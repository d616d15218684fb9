package dev.cribsheet.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.model.ImageSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The images are 40 by 23 pixels; each was encoded in another variant of its format. */
class ImageHeaderTest {
  private static final Path IMAGES = Path.of("src/test/resources/images");
  private static final Optional<ImageSize> SIZE = Optional.of(new ImageSize(40, 23));

  @ParameterizedTest
  @ValueSource(strings = {"lossy.webp", "lossless.webp", "alpha.webp", "still.avif"})
  void theSizeIsRead(String name) throws IOException {
    assertThat(size(name, Files.readAllBytes(IMAGES.resolve(name)))).isEqualTo(SIZE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lossy.webp", "lossless.webp", "alpha.webp", "still.avif"})
  void aDamagedHeaderHasAnySizeOrNone(String name) throws IOException {
    byte[] image = Files.readAllBytes(IMAGES.resolve(name));
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = Arrays.copyOf(image, random.nextInt(image.length + 1));
      for (int change = 0; change < Math.min(3, damaged.length); change++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertThat(size(name, damaged).stream())
          .allMatch(size -> size.width() > 0 && size.height() > 0);
    }
    assertThat(size(name, new byte[0])).isEmpty();
    assertThat(
            size(name, "<html></html> and more".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEmpty();
  }

  private static Optional<ImageSize> size(String name, byte[] bytes) {
    return name.endsWith(".avif") ? ImageHeader.avif(bytes) : ImageHeader.webp(bytes);
  }
}
