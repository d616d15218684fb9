package dev.cribsheet.render.pdf;

import dev.cribsheet.cache.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Replaces everything the engine takes from the clock, so that PDF files are reproducible. */
final class FixedMetadata {
  private FixedMetadata() {}

  /** Sets the information dictionary, the XMP metadata and the document id. */
  static void stamp(PDDocument pdf, PdfDocument document) throws IOException {
    PdfMetadata metadata = document.metadata();
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(metadata.title());
    information.setSubject(metadata.description());
    information.setProducer(metadata.producer());
    metadata
        .date()
        .map(date -> GregorianCalendar.from(date.atZone(ZoneOffset.UTC)))
        .ifPresent(
            date -> {
              information.setCreationDate(date);
              information.setModificationDate(date);
            });
    pdf.setDocumentInformation(information);
    PDMetadata packet = new PDMetadata(pdf);
    packet.importXMPMetadata(packet(metadata));
    pdf.getDocumentCatalog().setMetadata(packet);
    pdf.setDocumentId(id(document));
  }

  private static long id(PdfDocument document) {
    return ByteBuffer.wrap(Sha256.of(document.html() + document.metadata())).getLong();
  }

  /** Returns the XMP packet of a PDF/UA-1 file; written by hand, so it is the same on every JDK. */
  private static byte[] packet(PdfMetadata metadata) {
    String dates =
        metadata
            .date()
            .map(date -> date.truncatedTo(ChronoUnit.SECONDS).toString())
            .map(date -> element("xmp:CreateDate", date) + element("xmp:ModifyDate", date))
            .orElse("");
    String packet =
        String.format(
            Locale.ROOT,
            """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
         xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
         xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
         xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        %s%s<pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """,
            escape(metadata.title()),
            escape(metadata.description()),
            escape(metadata.language()),
            element("pdf:Producer", metadata.producer()),
            dates);
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escape(text) + "</" + name + ">\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
