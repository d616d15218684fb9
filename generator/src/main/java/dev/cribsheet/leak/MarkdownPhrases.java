package dev.cribsheet.leak;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits Markdown source into the pieces of text that a page shows together. */
final class MarkdownPhrases {
  private static final Pattern DESTINATION =
      Pattern.compile(
          "(!?)\\[([^\\[\\]]{0,1000})](?:\\(([^()\\s]{0,2000})[^()]{0,1000}\\)|\\[[^\\]]{0,200}])");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{[#.:][^{}\\n]{0,200}}");
  private static final Pattern BLOCKS =
      Pattern.compile(
          "\\n\\s*\\n|\\n(?=\\s*(?:[-*+>|#]|\\d+[.)]|```))|(?<=\\|)|\\n(?<=\\n#[^\\n]{0,500}\\n)");
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?:;])\\s+");

  private MarkdownPhrases() {}

  /** Returns the text that readers see, without link destinations and heading attributes. */
  static String read(String markdown) {
    String texts = DESTINATION.matcher(markdown).replaceAll("$2");
    return BLOCKS.matcher(ATTRIBUTES.matcher(texts).replaceAll("")).replaceAll("\n" + Words.BREAK);
  }

  /** Returns the paragraphs, their sentences, and the text and destinations of links. */
  static Stream<String> of(String markdown) {
    Stream<String> links =
        DESTINATION
            .matcher(markdown)
            .results()
            .flatMap(
                link ->
                    link.group(3) == null
                        ? Stream.of(link.group(2))
                        : Stream.of(link.group(2), link.group(3), stem(link.group(3))));
    Stream<String> blocks = Stream.of(read(markdown).split(String.valueOf(Words.BREAK)));
    return Stream.concat(
        links, blocks.flatMap(text -> Stream.concat(Stream.of(text), sentences(text))));
  }

  /** Returns the name of a file without its folder and extension. */
  private static String stem(String destination) {
    String file = destination.substring(destination.lastIndexOf('/') + 1);
    return file.replaceFirst("\\.\\w{1,5}(?:#.*)?$", "");
  }

  private static Stream<String> sentences(String text) {
    return SENTENCES.splitAsStream(text);
  }
}
