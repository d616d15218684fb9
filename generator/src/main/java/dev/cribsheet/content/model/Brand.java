package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The branding of a site.
 *
 * @param favicon the path of an image
 * @param fonts the paths of TrueType files, for screen and print
 * @param home the blocks of the home page, in order
 * @param header links in the header, after those to the site's pages
 * @param footer links in the footer
 */
public record Brand(
    Optional<Logo> logo,
    Optional<Located<String>> favicon,
    Colours colours,
    List<Located<String>> fonts,
    List<OwnCallout> callouts,
    List<HomeBlock> home,
    List<NamedLink> header,
    List<NamedLink> footer) {
  /** The paths of the images; the dark theme uses {@code light} if {@code dark} is absent. */
  public record Logo(Located<String> light, Optional<Located<String>> dark) {}

  /**
   * The hues of the site.
   *
   * @param steps the hues of the steps, in order; they repeat if there are more steps
   */
  public record Colours(Optional<Located<Hue>> accent, List<Located<Hue>> steps) {
    /** The colours to use if {@code site.yaml} has none. */
    public static final Colours NONE = new Colours(Optional.empty(), List.of());

    private static final int USUAL = 4;

    public Colours {
      steps = List.copyOf(steps);
    }

    /** Returns how many step hues there are before they repeat. */
    public int count() {
      return steps.isEmpty() ? USUAL : steps.size();
    }
  }

  public Brand {
    fonts = List.copyOf(fonts);
    callouts = List.copyOf(callouts);
    home = List.copyOf(home);
    header = List.copyOf(header);
    footer = List.copyOf(footer);
  }

  /** Returns the paths of the logo and the icons. */
  public Stream<Located<String>> pictures() {
    return Stream.of(
            logo.map(Logo::light).stream(),
            logo.flatMap(Logo::dark).stream(),
            favicon.stream(),
            callouts.stream().flatMap(callout -> callout.icon().stream()))
        .flatMap(paths -> paths);
  }

  /** Returns the paths of all files of the brand. */
  public Stream<Located<String>> files() {
    return Stream.concat(pictures(), fonts.stream());
  }

  /** Returns the links to files of the content. */
  public Stream<MarkdownLink> links() {
    return Stream.concat(
        Stream.concat(header.stream(), footer.stream()).flatMap(link -> link.file().stream()),
        home.stream().flatMap(block -> block.page().stream()));
  }
}
