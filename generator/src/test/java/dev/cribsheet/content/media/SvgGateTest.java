package dev.cribsheet.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgGateTest {
  private static final String ROOT = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<g id=\"a\"><rect x=\"1\" style=\"fill:red;stroke:url(#b)\"/> <use href=\"#a\"/></g>",
        "<text x=\"1\">a &amp; \"b\" &lt;c&gt;<tspan dx=\"2\">d</tspan></text>",
        "<image href=\"data:image/png;base64,AAAA\"/><path d=\"M0 0\" aria-label=\"f(x) &quot;\"/>",
        "<style>.a &gt; b:not(.c){fill:rgb(1,2,3);--x:1px}@media (min-width: 1px){a{fill:red}}</style>",
        "<animate attributeName=\"fill\" values=\"red;blue\" dur=\"1s\"/>",
        "<title xml:lang=\"en\">a</title><a><rect transform=\"rotate(3)\"/></a>",
      })
  void whatIsHarmlessStaysAsItIs(String markup) {
    assertThat(written(ROOT + ">" + markup + "</svg>")).isEqualTo(ROOT + ">" + markup + "</svg>\n");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void otherSpellingsOfTheSameAreWrittenPlainly() {
    assertThat(
            written(
                "<?xml version='1.0' encoding='utf-8' standalone='no'?>\n<s:svg"
                    + " xmlns:s='http://www.w3.org/2000/svg' xmlns:l='http://www.w3.org/1999/xlink'>"
                    + "<s:use l:href='#a'></s:use><s:text><![CDATA[<&]]></s:text></s:svg>"))
        .isEqualTo(ROOT + "><use href=\"#a\"/><text>&lt;&amp;</text></svg>\n");
    assertThat(written("<svg/>")).isEqualTo(ROOT + "/>\n");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<g><script>alert(1)</script></g> | <g/> | <script>",
        "<h:script>alert(1)</h:script> | `` | <h:script>",
        "<h:img srcset='http://e.org/a 1x'/> | `` | <h:img>",
        "<h:table background='http://e.org/a'/> | `` | <h:table>",
        "<h:meta http-equiv='refresh' content='0;url=http://e.org'/> | `` | <h:meta>",
        "<foreignObject><h:p>a</h:p></foreignObject> | `` | <foreignObject>",
        "<x:rect xmlns:x='urn:x'/> | `` | <x:rect>",
        "<rect onclick='alert(1)'/> | <rect/> | 'onclick'",
        "<rect h:onclick='alert(1)'/> | <rect/> | 'h:onclick'",
        "<a href='javascript:alert(1)'><rect/></a> | <a><rect/></a> | 'href'",
        "<a l:href='https://e.org'/> | <a/> | 'l:href'",
        "<use href='a.svg#b'/> | <use/> | 'href'",
        "<use href='data:image/png;base64,AA'/> | <use/> | 'href'",
        "<image href='https://e.org/a.png'/> | <image/> | 'href'",
        "<image href='data:image/svg+xml;base64,AA'/> | <image/> | 'href'",
        "<g xml:base='https://e.org'/> | <g/> | 'xml:base'",
        "<set attributeName='href' to='javascript:alert(1)'/> | `` | <set>",
        "<animate h:attributeName='x' attributeName='l:href'/> | `` | <animate>",
        "<rect fill='url(http://e.org/a#b)'/> | <rect/> | 'fill'",
        "<rect fill='\\75rl(http://e.org/a#b)'/> | <rect/> | 'fill'",
        "<rect fill='url(#a) url(http://e.org)'/> | <rect/> | 'fill'",
        "<g style='fill:red;cursor:image-set(\"http://e.org\" 1x)'/> | <g style=\"fill:red\"/> | style 'cursor'",
        "<g style='behavior:x'/> | <g style=\"\"/> | style 'behavior'",
        "<style>@import \"http://e.org\";a{fill:red}</style> | <style>a{fill:red}</style> | style '@import'",
        "<style>@im<!-- -->port \"http://e.org\";</style> | <style/> | style '@import'",
        "<style>@im<g/>port 'http://e.org';</style> | <style/> | <g>, style '@import'",
        "<style>@im/**/port 'http://e.org';</style> | <style/> | style '@im'",
        "<style>@font-face{src:url(http://e.org)}b{fill:red}</style> | <style>b{fill:red}</style> | style '@font-face'",
        "<style>a{fill:url(http://e.org)}</style> | <style/> | style 'fill'",
        "<style>a{fill:ur/**/l(http://e.org)}</style> | <style/> | style 'fill'",
        "<style>a{fill:expression(alert(1))}</style> | <style/> | style 'fill'",
        "<style>a[b=\"{}\"]{fill:red}</style> | <style/> | style 'a[b='",
        "<style>a{fill:red} @import</style> | <style>a{fill:red}</style> | style '@import'",
        "<style>} @media (a){b{fill:red;c{x:y}}</style> | <style>@media (a){b{fill:red}}</style> | style 'c{x'",
        "<style>a{</style> | <style/> | ``",
        "<!-- a --><?b c?> | `` | <?b?>",
        "<set attributeName='fill' to='url(#a)'/> | <set attributeName=\"fill\"/> | 'to'",
        "<g style='--x:url(#a);--y:1'/> | <g style=\"--y:1\"/> | style '--x'",
      })
  void whatRunsOrLoadsIsLeftOutAndNamed(String markup, String kept, String named) {
    String root =
        ROOT + " xmlns:h=\"http://www.w3.org/1999/xhtml\" xmlns:l=\"http://www.w3.org/1999/xlink\"";
    String expected = kept.isEmpty() ? "/>" : ">" + kept + "</svg>";
    assertThat(written(root + ">" + markup + "</svg>")).isEqualTo(ROOT + expected + "\n");
    assertThat(said())
        .isEqualTo(named.isEmpty() ? "" : "SVG_DROPPED left out of the image: " + named);
  }

  @Test
  void anEntityIsNotReplaced() {
    assertThat(written("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>"))
        .doesNotContain("root");
    assertThat(said()).contains("&a;");
  }

  @Test
  void whatNoReaderSeesIsLeftOutSilently() {
    String text =
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
            + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><!-- Made by a program -->"
            + "<svg xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:version='1'>"
            + "<metadata><a/></metadata><i:path-effect/><style><!-- --></style></svg>";
    assertThat(written(text)).isEqualTo(ROOT + "><style/></svg>\n");
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<g id='%s'><use href='#%s'/><use href='#%<s'/></g>",
        "<g id='%s'><use href=' #%s '/><use xlink:href='#%<s'/></g>",
        "<pattern id='%s'><g fill='url(#%s)'><path/><path/></g></pattern>",
        "<marker id='%s'><path style='marker : URL(\"#%s\")' d='M0 0 9 9 0 9 9 0 0 0'/></marker>",
        "<mask id='%s'><path mask='url(#%s)'/><path mask='url(#%<s)'/></mask>",
        "<pattern id='%s'><path/><path/></pattern><style>pattern:not(b){fill:url(#%s)}</style>",
        "<style>@media all{#%2$s-,.%2$s-{fill:url( '#%2$s' )}}</style>"
            + "<pattern id='%1$s'><path class='b %2$s-'/><path id='%2$s-'/></pattern>",
      })
  void anImageThatMultipliesItselfIsRefused(String level) {
    String nested =
        IntStream.range(0, 40)
            .mapToObj(i -> String.format(level, "a" + i, "a" + (i + 1)))
            .collect(Collectors.joining());
    String root = ROOT + " xmlns:xlink='http://www.w3.org/1999/xlink'>";
    assertThat(written(root + nested + "<g id='a40'/></svg>")).isEmpty();
    assertThat(said()).startsWith("SVG_UNSAFE the image reuses its own shapes too often");
  }

  @Test
  void manyShapesAndUsesOfOneShapeAreFine() {
    String path = "<path class=\"a\" d=\"M0 0\"/>".repeat(100_000);
    String uses = "<use href=\"#b\"/>".repeat(50_000);
    String style =
        "<style>.a{fill:url(#c)}</style><linearGradient id=\"c\"><stop/></linearGradient>";
    String text = ROOT + ">" + style + "<g id=\"b\"><path/></g>" + path + uses + "</svg>";
    assertThat(written(text)).isEqualTo(text + "\n");
    assertThat(said()).isEmpty();
  }

  @Test
  void anImageThatUsesItselfIsNotCountedForever() {
    assertThat(written("<svg><g id='a'><use href='#a'/></g></svg>")).contains("<use");
  }

  @Test
  void manyThingsAreCounted() {
    written("<svg on1='' on2='' on3='' on4='' on5='' on6='' on7='' on8=''/>");
    assertThat(said()).endsWith("'on5', 'on6' and 2 more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<svg>",
        "<svg a='1' a='2'/>",
        "<svg><p:g/></svg>",
        "<svg a='&nbsp;'/>",
        "<?xml version='1.0' encoding='gb18030'?><svg/>",
        "<?xml version='1.0' encoding=\"big5\"?><svg/>",
        "<?xml version='1.0' encoding='UTF-16'?><svg/>",
        "<?xml version='1.0' encoding='UTF-7'?><svg/>",
        "<?xml version='1.1' encoding='UTF-8'?><svg>&#1;</svg>",
        "<?xml\tencoding='UTF-7' version='1.0'?><svg/>",
      })
  void whatCannotBeReadIsRefused(String text) {
    assertThat(written(text)).isEmpty();
    assertThat(said()).startsWith("SVG_UNSAFE the image ");
  }

  @Test
  void whatTheReaderGivesUpOnIsRefused() {
    String many =
        IntStream.range(0, 10_001).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
    for (String start : new String[] {"<g" + many + "/>", "<" + "g".repeat(1_001) + "/>"}) {
      assertThat(written("<svg>" + start + "<script>alert(1)</script></svg>")).isEmpty();
    }
    assertThat(diagnostics.sorted()).hasSize(2).allMatch(d -> d.code().id().equals("CS320"));
  }

  private String written(String svg) {
    return SvgGate.written(new SourceText("a.svg", "a.svg", svg), diagnostics)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("");
  }

  private String said() {
    return diagnostics.sorted().stream()
        .map((Diagnostic d) -> d.code() + " " + d.message())
        .collect(Collectors.joining("\n"));
  }
}
