package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownSection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownDocumentTest {
  private static List<String> outline(Rendered rendered) {
    return rendered.document().headings().stream()
        .map(h -> h.level() + " " + h.id() + " " + h.title().plain())
        .toList();
  }

  @Test
  void anH1EqualToTheTitleIsRemoved() {
    Rendered rendered = Rendered.of("# Cafe\u0301 *au* \n\n## B", Optional.of(" Caf\u00e9 au "));
    assertThat(outline(rendered)).containsExactly("2 b B");
    assertThat(rendered.document().title()).contains("Cafe\u0301 au");
  }

  @Test
  void anotherH1MovesAllHeadingsDown() {
    Rendered rendered = Rendered.of("# Page\n# A\n## B\n###### C", Optional.of("Page"));
    assertThat(outline(rendered)).containsExactly("2 a A", "3 b B", "6 c C");
    assertThat(rendered.found()).hasSize(1);
  }

  @Test
  void withoutATitleALeadingH1BecomesTheTitle() {
    Rendered rendered = Rendered.of("[r]: x.md\n\n# A `b` {#x}\n\n## C", Optional.empty());
    assertThat(rendered.document().title()).contains("A b");
    assertThat(outline(rendered)).containsExactly("2 c C");
  }

  @Test
  void anH1AfterOtherTextIsTheTitleIfNoHeadingIsAboveIt() {
    Rendered rendered = Rendered.of("text\n\n# A", Optional.empty());
    assertThat(rendered.document().title()).contains("A");
    assertThat(rendered.html()).isEqualTo("<p>text</p>\n");
    Rendered below = Rendered.of("## B\n\n# A", Optional.empty());
    assertThat(below.document().title()).isEmpty();
    assertThat(outline(below)).containsExactly("2 b B", "2 a A");
  }

  @Test
  void eachH1AfterTheTitleStartsAPartOneLevelDeeper() {
    Rendered rendered = Rendered.of("# A\n\n## B\n\n# C\n\n## D\n\n# E", Optional.empty());
    assertThat(rendered.document().title()).contains("A");
    assertThat(outline(rendered)).containsExactly("2 b B", "2 c C", "3 d D", "2 e E");
    assertThat(rendered.found()).isEmpty();
  }

  @Test
  void sectionsStartAtLevelTwoAndKeepLowerHeadings() {
    Rendered rendered = Rendered.of("intro\n\n## A {#a-1 .w}\n\nx\n\n### B\n\ny\n\n## C");
    List<MarkdownSection> sections = rendered.document().sections();
    assertThat(sections).hasSize(3);
    assertThat(sections.get(0).heading()).isEmpty();
    assertThat(sections.get(0).body().plain()).isEqualTo("intro");
    assertThat(sections.get(1).heading().orElseThrow().id()).isEqualTo("a-1");
    assertThat(sections.get(1).body().plain()).isEqualTo("x\nB\ny");
    assertThat(sections.get(1).inner()).extracting(Heading::id).containsExactly("b");
    assertThat(sections.get(2).body().isEmpty()).isTrue();
    assertThat(rendered.document().headings())
        .extracting(Heading::id)
        .containsExactly("a-1", "b", "c");
  }

  @Test
  void generatedAnchorsAvoidThoseOfTheAuthor() {
    assertThat(outline(Rendered.of("## A\n## A\n## B {#a}\n## C {#a-1}")))
        .containsExactly("2 a-2 A", "2 a-3 A", "2 a B", "2 a-1 C");
  }

  @Test
  void headingsInEmojiAndOtherScriptsHaveAnchors() {
    assertThat(outline(Rendered.of("## 👨‍👩‍👧\n## 🇩🇪\n## 漢字\n## שלום\n## e\u0301")))
        .extracting(line -> line.split(" ")[1])
        .containsExactly("section", "section-1", "漢字", "שלום", "\u00e9");
  }

  @Test
  void plainTextHasALinePerBlockCodeAltTextAndColumnsAfterTheirRows() {
    Rendered rendered =
        Rendered.of(
            "a  *b*\nc<br>d\n\n- e\n- f `g  h`\n\n|i|j|\n|-|-|\n|k|l|\n\n![m](n.png)\n\n    o");
    assertThat(rendered.plain()).isEqualTo("a b c d\ne\nf g h\nk\nl\ni j\nm\no");
  }

  @Test
  void theLanguageOfACodeBlockIsOneSafeWord() {
    String html = Rendered.of("``` C++ onclick=x\n```\n\n~~~ a\"b\n~~~\n\n``` é\n```").html();
    assertThat(html).contains("class=\"language-c++\" data-language=\"c++\"");
    assertThat(html).doesNotContain("onclick", "a&quot;b", "é");
  }

  @Test
  void allThreadsGetTheSameDocument() {
    String text = "# A\n\nx[^1] [a](b.md)\n\n## B\n\n> [!TIP]\n> c\n\n[^1]: d\n";
    MarkdownDocument expected = Rendered.of(text).document();
    assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> Rendered.of(text).document()))
        .allMatch(expected::equals);
  }

  @Test
  void aTextOverALimitIsReportedAtItsLineAndIsEmpty() {
    Rendered rendered =
        Rendered.of("---\n---\n", "x\n\n" + "> ".repeat(60) + "y <b>", Optional.empty());
    assertThat(rendered.found())
        .containsExactly(
            "5:1 MARKDOWN_TOO_COMPLEX quotes and lists are nested more than 50 levels deep");
    assertThat(rendered.document()).isEqualTo(MarkdownDocument.EMPTY);
  }

  @Test
  void deeplyNestedTextIsRetriedOnALargeStack() throws InterruptedException {
    String nested = "*a **b ".repeat(8) + "c" + " **b *a".repeat(8).replace(" ", "");
    MarkdownDocument expected = Rendered.of(nested).document();
    MarkdownDocument[] actual = new MarkdownDocument[1];
    Thread small = new Thread(null, () -> actual[0] = deepen(nested, 0), "small", 1 << 18);
    small.start();
    small.join();
    assertThat(actual[0]).isEqualTo(expected);
  }

  private static MarkdownDocument deepen(String text, int depth) {
    return depth == 300 ? Rendered.of(text).document() : deepen(text, depth + 1);
  }

  @Test
  void aDiagramThatIsNotDrawnIsACodeBlock() {
    Rendered state = Rendered.of("```mermaid\nstateDiagram-v2\n  A --> <b>\n```\n");
    assertThat(state.html()).contains("<code class=\"language-mermaid\"", "  A --&gt; &lt;b&gt;");
    assertThat(state.diagnostics()).hasSize(1);
  }
}
