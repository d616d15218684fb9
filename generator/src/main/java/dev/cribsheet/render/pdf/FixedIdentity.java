package dev.cribsheet.render.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Replaces all that the engine takes from the clock, so that one input has one result. */
final class FixedIdentity {
  private FixedIdentity() {}

  /** Sets information, XMP and the document's id from the input alone. */
  static void stamp(PDDocument pdf, PdfDocument document) throws IOException {
    PdfMetadata metadata = document.metadata();
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(metadata.title());
    information.setSubject(metadata.description());
    information.setProducer(metadata.producer());
    metadata
        .date()
        .map(FixedIdentity::calendar)
        .ifPresent(
            date -> {
              information.setCreationDate(date);
              information.setModificationDate(date);
            });
    pdf.setDocumentInformation(information);
    PDMetadata packet = new PDMetadata(pdf);
    packet.importXMPMetadata(XmpPacket.of(metadata));
    pdf.getDocumentCatalog().setMetadata(packet);
    pdf.setDocumentId(id(document));
  }

  private static Calendar calendar(Instant date) {
    return GregorianCalendar.from(date.atZone(ZoneOffset.UTC));
  }

  private static long id(PdfDocument document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.html().getBytes(StandardCharsets.UTF_8));
      digest.update(document.metadata().toString().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
