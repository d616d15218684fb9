package dev.cribsheet.hostile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Text that would run a script if any way into a page were open: every mechanism in several
 * disguises.
 */
final class HostileVectors {
  /** Elements, attributes and contexts that run something. */
  private static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "<script src=data:,alert(1)></script>",
          "<script type=module>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "</textarea><script>alert(1)</script>",
          "--><script>alert(1)</script><!--",
          "]]><script>alert(1)</script>",
          "</template><script>alert(1)</script>",
          "</noscript><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<img src=x onerror=\"alert(1)\"/>",
          "<img/src=x/onerror=alert(1)>",
          "<image href=x onerror=alert(1)>",
          "<svg onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>",
          "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
          "<svg><set attributeName=href to=javascript:alert(1)></svg>",
          "<svg><foreignObject><iframe onload=alert(1)></iframe></foreignObject></svg>",
          "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
          "<math href=javascript:alert(1)>x</math>",
          "<body onload=alert(1)>",
          "<body onpageshow=alert(1)>",
          "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
          "<iframe src=javascript:alert(1)></iframe>",
          "<object data=javascript:alert(1)></object>",
          "<embed src=javascript:alert(1)>",
          "<a href=javascript:alert(1)>x</a>",
          "<form action=javascript:alert(1)><input type=submit></form>",
          "<button formaction=javascript:alert(1) form=f>x</button>",
          "<input autofocus onfocus=alert(1)>",
          "<select autofocus onfocus=alert(1)></select>",
          "<details open ontoggle=alert(1)>x</details>",
          "<video src=x onerror=alert(1)></video>",
          "<audio src=x onerror=alert(1)></audio>",
          "<video><source onerror=alert(1)></video>",
          "<marquee onstart=alert(1)>x</marquee>",
          "<div onpointerover=alert(1)>x</div>",
          "<p style=animation-name:x onanimationstart=alert(1)>x</p>",
          "<link rel=stylesheet href=data:text/css,x onload=alert(1)>",
          "<style onload=alert(1)></style>",
          "<base href=javascript:alert(1)//>",
          "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
          "<xss id=x tabindex=1 autofocus onfocus=alert(1)></xss>",
          "<kbd onclick=alert(1) autofocus tabindex=1 onfocus=alert(1)>x</kbd>",
          "<abbr title='\"' onmouseover=alert(1)>x</abbr>",
          "<mark lang=\"en\" onfocus=\"alert(1)\" tabindex=0 autofocus>x</mark>",
          "\" onerror=alert(1) x=\"",
          "' onerror=alert(1) x='",
          "\"><img src=x onerror=alert(1)>",
          "'><img src=x onerror=alert(1)>",
          "` onerror=alert(1) x=`",
          "\" autofocus onfocus=alert(1) x=\"",
          "\");alert(1);//",
          "');alert(1);//",
          "\\\");alert(1);//",
          "${alert(1)}",
          "{{constructor.constructor('alert(1)')()}}",
          "{{ page.class.forName('x') }}",
          "{% raw %}<script>alert(1)</script>",
          "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
          "<![CDATA[<script>alert(1)</script>]]>",
          "<?xml-stylesheet href=javascript:alert(1)?>",
          "<scr<script>ipt>alert(1)</scr</script>ipt>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>");

  /** URLs that run something when they are followed or loaded. */
  private static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(1)",
          "vbscript:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
          "data:image/svg+xml,<svg onload=alert(1)>",
          "javascript://%0aalert(1)",
          "feed:javascript:alert(1)",
          "view-source:javascript:alert(1)");

  /** Ways to embed a URL. */
  private static final List<String> LINKS =
      List.of(
          "[x](ADDRESS)",
          "[x](<ADDRESS>)",
          "![x](ADDRESS)",
          "<ADDRESS>",
          "[x](# \"ADDRESS\")",
          "[x]: ADDRESS");

  private HostileVectors() {}

  static List<String> all() {
    Set<String> all = new LinkedHashSet<>();
    for (int i = 0; i < MARKUP.size(); i++) {
      all.add(MARKUP.get(i));
      for (int j = 0; j < 3; j++) { // each in turn, so that every disguise meets many mechanisms
        all.add(disguises().get((i + j * 3) % disguises().size()).apply(MARKUP.get(i)));
      }
    }
    int turn = 0;
    for (String address : ADDRESSES) {
      for (UnaryOperator<String> disguise : schemes()) {
        for (int j = 0; j < 2; j++) {
          all.add(LINKS.get(turn++ % LINKS.size()).replace("ADDRESS", disguise.apply(address)));
        }
      }
    }
    return new ArrayList<>(all);
  }

  private static List<UnaryOperator<String>> disguises() {
    return List.of(
        text -> text,
        text -> text.replace("script", "ScRiPt").replace("on", "oN").replace("img", "IMG"),
        text -> text.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"),
        text -> text.replace("<", "&#60;").replace("alert", "&#97;lert").replace("\"", "&#x22;"),
        text -> text.replace("<", "\\u003c").replace("\"", "\\x22"),
        text -> text.replace("<", "%3C").replace(">", "%3E"),
        text -> text.replace("<", "\uFF1C").replace("\"", "\uFF02"),
        text -> text + "\u2028" + text);
  }

  private static List<UnaryOperator<String>> schemes() {
    return List.of(
        text -> text,
        text -> text.toUpperCase(Locale.ROOT).replace("ALERT", "alert"),
        text -> "&#" + (int) text.charAt(0) + ";" + text.substring(1),
        text -> text.replace(":", "&colon;"),
        text -> text.replace("script", "scr&Tab;ipt").replace("data", "da&NewLine;ta"),
        text -> "&#1;" + text,
        text -> "%" + Integer.toHexString(text.charAt(0)) + text.substring(1),
        text -> "\\" + text);
  }
}
