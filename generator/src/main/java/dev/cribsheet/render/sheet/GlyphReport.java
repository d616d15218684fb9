package dev.cribsheet.render.sheet;

import static java.util.stream.Collectors.joining;

import dev.cribsheet.content.model.PdfRule;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.render.pdf.MissingGlyph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reports the characters that no font of a sheet has: letters once per script and sheet, symbols
 * and emoji once per text.
 *
 * @param name the sheet, for messages
 * @param source the position for characters that are in no entry, such as those of the title
 * @param items the entries of the sheet
 */
record GlyphReport(String name, SourceRef source, List<DraftItem> items) {
  private static final int SHOWN = 5;

  void report(List<MissingGlyph> missing, PdfRule rule, Diagnostics diagnostics) {
    Map<String, List<MissingGlyph>> scripts = new LinkedHashMap<>();
    missing.forEach(
        glyph -> scripts.computeIfAbsent(glyph.script(), s -> new ArrayList<>()).add(glyph));
    scripts.forEach(
        (script, glyphs) -> {
          if (script.isEmpty()) {
            symbols(glyphs, rule, diagnostics);
          } else {
            add(place(glyphs), letters(script, glyphs.get(0)), rule, diagnostics);
          }
        });
  }

  private String letters(String script, MissingGlyph first) {
    return String.format(
        Locale.ROOT,
        "%s: no sheet font has %s characters, such as '%s' (U+%04X) in '%s'",
        name,
        script,
        Character.toString(first.codePoint()),
        first.codePoint(),
        first.context());
  }

  private void symbols(List<MissingGlyph> glyphs, PdfRule rule, Diagnostics diagnostics) {
    List<MissingGlyph> left = new ArrayList<>(glyphs);
    for (DraftItem item : items) {
      List<MissingGlyph> found = glyphs.stream().filter(item::has).toList();
      left.removeAll(found);
      if (!found.isEmpty()) {
        add(item.source(), symbols(found) + " in '" + item.plain() + "'", rule, diagnostics);
      }
    }
    if (!left.isEmpty()) {
      add(source, name + ": " + symbols(left), rule, diagnostics);
    }
  }

  private static String symbols(List<MissingGlyph> found) {
    return found.stream()
        .limit(SHOWN)
        .map(MissingGlyph::codePoint)
        .map(c -> String.format(Locale.ROOT, "'%s' (U+%04X)", Character.toString(c), c))
        .collect(joining(", ", "no sheet font has ", found.size() > SHOWN ? ", …" : ""));
  }

  private SourceRef place(List<MissingGlyph> glyphs) {
    return items.stream()
        .filter(item -> glyphs.stream().anyMatch(item::has))
        .findFirst()
        .map(DraftItem::source)
        .orElse(source);
  }

  private static void add(SourceRef place, String message, PdfRule rule, Diagnostics diagnostics) {
    boolean required = rule == PdfRule.REQUIRE;
    diagnostics.add(
        required ? DiagnosticCode.PDF_REQUIRED : DiagnosticCode.MISSING_GLYPH,
        place,
        message + (required ? "" : ", so the PDF is left out"),
        "add a font that has it, such as font: [assets/a.ttf], or replace the character");
  }
}
