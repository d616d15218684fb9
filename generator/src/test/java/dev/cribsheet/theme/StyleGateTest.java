package dev.cribsheet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleGateTest {
  private static final Map<String, String> ASSETS = Map.of("assets/a b.svg", "a b-1.svg");

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { color: red; }",
        "@media (min-width: 40em) { .a:not([href=\"x\"]) > b::after { content: \"}) https://x.org\"; } }",
        "p { width: calc(100% - (2px + var(--side))); }",
        ".md\\:flex, .\\31 0 { color: #123; }",
        "p { fill: url(\"#a-b\"); }",
        "p { background: url(\"data:image/svg+xml,%3Csvg/%3E\"); }",
        "@font-face { src: local(\"//x.org\"), url(\"data:image/png;base64,AA==\"); }",
        "p { content: \"a\\\"b\\\nc\"; }",
        "@namespace svg \"http://www.w3.org/2000/svg\";",
      })
  void harmlessCssStaysAsItIs(String css) {
    assertThat(written(css)).contains(css);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url(https://x.org/a.png)",
        "url( //x.org/a.png )",
        "url('https://x.org/a.png')",
        "URL(HTTPS://x.org/a.png)",
        "u\\72l(https://x.org/a.png)",
        "\\000075rl(https://x.org/a.png)",
        "url(\\68ttps://x.org/a.png)",
        "url(\"\\68 ttps://x.org/a.png\")",
        "url(\\/\\/x.org/a.png)",
        "url(\\\\x.org\\a.png)",
        "url(/**/https://x.org/a.png)",
        "src(\"https://x.org/a.png\")",
        "image(\"https://x.org/a.png\", red)",
        "image-set(\"https://x.org/a.png\" 1x)",
        "-webkit-image-set(url(https://x.org/a.png) 1x)",
        "IMAGE-SET( /* a */ \"https://x.org/a.png\" 1x)",
        "cross-fade(url(https://x.org/a.png), url(https://x.org/b.png))",
        "var(--a, url(https://x.org/a.png))",
        "url(ftp://x.org/a)",
        "url(javascript:alert(1))",
        "url(data:text/html,a)",
        "url(data:font/woff2,a)",
        "url(/a.png)",
        "url(../a.png)",
        "url(assets/../../a.png)",
        "url(blob:a)",
        "url(\"#</style>\")",
        "url(\"data:image/svg+xml,<svg></style>\")",
      })
  void whatLoadsFromElsewhereIsRefused(String value) {
    for (String css :
        List.of(
            "p { background: " + value + "; }",
            "p { --a: " + value + "; }",
            "@font-face { src: " + value + "; }",
            "@media print { p { cursor: " + value + ", auto; } }")) {
      assertThat(written(css)).as(css).isEmpty();
    }
    assertThat(diagnostics.sorted()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(diagnostics.sorted()).allMatch(found -> found.code().id().equals("CS502"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import 'a.css';",
        "@IMPORT url(assets/a%20b.svg);",
        "@\\69mport \"a.css\";",
        "p { color: red;",
        "p { color: red; } }",
        "p { color: rgb(1, 2, 3; }",
        "p[a { color: red; }",
        "p { content: \"a\n; }",
        "p { content: 'a",
        "/* p { color: red; }",
        "p { content: \"</style>\"; }",
        "p {} </style>",
        "p { background: url(a.png",
      })
  void whatIsNotWholeOrLeavesTheStyleIsRefused(String css) {
    assertThat(written(css)).isEmpty();
    assertThat(diagnostics.sorted()).isNotEmpty();
  }

  @Test
  void anAssetIsNamedRelativeToTheThemesFiles() {
    assertThat(written("p { mask: url('./assets/a b.svg?x#y') url(\"assets/a\\20 b.svg\"); }"))
        .contains("p { mask: url(\"./a%20b-1.svg#y\") url(\"./a%20b-1.svg\"); }");
  }

  @Test
  void aLongStyleIsReadInSeconds() {
    for (String part : List.of("(", "\\", "/*", "\"", "url(", "@", "a", "{}", "<", "url(\"")) {
      written(part.repeat((1 << 20) / part.length()));
    }
    assertThat(diagnostics.sorted()).isNotEmpty();
  }

  private Optional<String> written(String css) {
    return StyleGate.ofPages(new SourceText("theme.css", "theme.css", css), ASSETS, diagnostics);
  }
}
