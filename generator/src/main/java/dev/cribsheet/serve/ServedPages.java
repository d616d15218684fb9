package dev.cribsheet.serve;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.Sha256;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.html.HtmlEscaper;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The server's additions to a site: the reload script, and the page that shows errors. */
final class ServedPages {
  static final String SCRIPT_PATH = "_cribsheet/reload.js";
  static final String EVENTS_PATH = "_cribsheet/events";
  static final String LAST_GOOD = "_cribsheet/last/";

  /** Each page knows its version of the site; an event with another version reloads it. */
  static final String SCRIPT =
      """
      "use strict";
      (function () {
        var version = new URL(document.currentScript.src).searchParams.get("v");
        var events = new EventSource("/_cribsheet/events");
        events.onmessage = function (event) {
          if (event.data !== version) {
            events.close();
            location.reload();
          }
        };
        addEventListener("pagehide", function () { events.close(); });
      })();
      """;

  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;border:1px solid}";

  private ServedPages() {}

  static byte[] withScript(byte[] page, long version) {
    String html = new String(page, StandardCharsets.UTF_8);
    return html.replaceFirst("</head>", script(version) + "</head>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String script(long version) {
    return "<script src=\"/" + SCRIPT_PATH + "?v=" + version + "\" defer></script>\n";
  }

  static String styleHash() {
    return Sha256.base64(STYLE);
  }

  static byte[] mistakes(List<Diagnostic> mistakes, String path, boolean hasLast, long version) {
    DiagnosticFormatter formatter = new DiagnosticFormatter();
    StringBuilder html =
        new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .append("<title>Problems in the content</title>\n<style>")
            .append(STYLE)
            .append("</style>\n")
            .append(script(version))
            .append("</head>\n<body>\n<h1>Problems in the content</h1>\n");
    for (Diagnostic mistake : mistakes) {
      html.append("<pre>").append(HtmlEscaper.escape(formatter.format(mistake))).append("</pre>\n");
    }
    if (hasLast) {
      html.append("<p><a href=\"/" + LAST_GOOD)
          .append(HtmlEscaper.escape(UrlPath.encoded(path)))
          .append("\">Show the last good version</a></p>\n");
    }
    return html.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
