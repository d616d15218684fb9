package dev.cribsheet.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

final class SameBytesTest {
  private static final PdfEngine ENGINE = Pages.engine();

  @Test
  void everyRunAndEveryEngineWritesTheSameBytes() throws Exception {
    byte[] first = print(ENGINE, Pages.sheet(Pages.A4));

    assertThat(print(ENGINE, Pages.sheet(Pages.A4))).isEqualTo(first);
    assertThat(print(Pages.engine(), Pages.sheet(Pages.A4))).isEqualTo(first);
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    byte[] a4 = print(ENGINE, Pages.sheet(Pages.A4));
    byte[] letter = print(ENGINE, Pages.sheet(Pages.LETTER));
    List<Callable<byte[]>> tasks = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      PdfDocument document = Pages.sheet(i % 2 == 0 ? Pages.A4 : Pages.LETTER);
      tasks.add(() -> print(ENGINE, document));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      int i = 0;
      for (Future<byte[]> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(i++ % 2 == 0 ? a4 : letter);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void withoutADateThePdfHasNone() throws Exception {
    PdfMetadata dated = Pages.metadata();
    PdfMetadata undated =
        new PdfMetadata(
            dated.title(),
            dated.language(),
            dated.description(),
            dated.producer(),
            Optional.empty());
    String html = Pages.page("<p>x</p>").html();

    try (PDDocument pdf = Loader.loadPDF(print(ENGINE, new PdfDocument(html, undated)))) {
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
    }
  }

  private static byte[] print(PdfEngine engine, PdfDocument document) {
    return engine.print(document).pdf();
  }
}
