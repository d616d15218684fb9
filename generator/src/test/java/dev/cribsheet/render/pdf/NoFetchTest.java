package dev.cribsheet.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NoFetchTest {
  private static final PdfEngine ENGINE = Pages.engine();
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
                  + "AABJRU5ErkJggg==");

  @Test
  void noServerIsContacted() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, PIXEL.length);
          exchange.getResponseBody().write(PIXEL);
          exchange.close();
        });
    server.start();
    String root = "http://localhost:" + server.getAddress().getPort() + "/";
    try {
      refuses(
          "@import url(%1$sa.css); @font-face { font-family: F; src: url(%1$sf.ttf) }"
              + " p { font-family: F; background-image: url(%1$sb.png) }",
          "<link rel='stylesheet' href='%1$sc.css'><p>x <img src='%1$sd.png' alt='d'></p>"
              + "<object data='%1$se.png' type='image/png'></object>",
          root);
    } finally {
      server.stop(0);
    }
    assertThat(requests).hasValue(0);
  }

  @Test
  void noFileIsOpened(@TempDir Path folder) throws IOException {
    Path image = Files.write(folder.resolve("a.png"), PIXEL);
    refuses("", "<p><img src='%s' alt='a'></p>", image.toUri().toString());
  }

  @Test
  void noDataUriIsRead() throws IOException {
    String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(PIXEL);
    refuses("", "<p><img src='%s' alt='a'></p>", data);
  }

  private static void refuses(String css, String body, String argument) throws IOException {
    PdfDocument page = Pages.page(css.formatted(argument), body.formatted(argument));
    RenderedPdf print = ENGINE.print(page);
    try (PDDocument pdf = Loader.loadPDF(print.pdf())) {
      assertThat(print.warnings()).isNotEmpty();
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
    }
  }
}
