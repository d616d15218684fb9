package dev.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Deep dive, deep-dive, deep-dive",
    "C++ & Java, c--java, c-java",
    "' -a- ', -a-, a",
    "Größe, größe, größe",
    "Gro\u0308ße, größe, größe",
    "e🎉\u0301, é, é",
    "snake_case, snake_case, snake_case",
    "a.b, ab, ab",
    "日本語 テスト, 日本語-テスト, 日本語-テスト",
    "سؤال, سؤال, سؤال",
    "हिन्दी, हिन्दी, हिन्दी",
    "🎉, '', ''",
    "👩‍👩‍👧 family, -family, family",
    "🇩🇪, '', ''",
    "!?, '', ''",
    "INDEX, index, index",
    "½ Ⅳ, ½-ⅳ, ½-ⅳ",
  })
  void lettersOfEveryScriptAreKept(String text, String anchor, String slug) {
    assertThat(Slug.anchor(text)).isEqualTo(anchor);
    assertThat(Slug.of(text)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "steps/2-propose.md, 2, propose",
    "2-propose.md, 2, propose",
    "007-bond.md, 7, bond",
    "propose.md, 2147483647, propose",
    "2.md, 2147483647, 2",
    "2-.md, 2147483647, 2-",
    "1234567-a.md, 2147483647, 1234567-a",
    "1-2-3.md, 1, 2-3",
    "a/1-b/c.md, 2147483647, c",
    "1-.md, 2147483647, 1-",
    "noending, 2147483647, noending",
  })
  void aLeadingNumberIsTheOrder(String path, int order, String name) {
    assertThat(OrderedName.of(path)).isEqualTo(new OrderedName(order, name));
  }

  @Test
  void theSlugOmitsTheLeadingNumber() {
    assertThat(OrderedName.of("questions/10-URL Shortener.md").slug()).isEqualTo("url-shortener");
  }
}
