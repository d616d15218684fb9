package dev.cribsheet.content.format;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of {@code ---} at the top of a Markdown file.
 *
 * @param start where the YAML starts
 * @param end where it ends; 0 if there is no front matter
 * @param body where the Markdown starts
 */
public record FrontMatter(int start, int end, int body) {
  private static final String FENCE = "---";
  private static final String TOML_FENCE = "+++";

  private static final Pattern AUDIENCE =
      Pattern.compile("(?m)^[ \\t]*" + AudienceField.FIELD.name() + "[ \\t]*[:=]");

  private static final Pattern FIELD = Pattern.compile("[\\w-]++:(?:\\s.*)?|[\\s#-].*|");

  public static Optional<FrontMatter> find(SourceText file, Diagnostics diagnostics) {
    if (!line(file, 0).equals(FENCE)) {
      return Optional.of(new FrontMatter(0, 0, toml(file, diagnostics)));
    }
    int last = lastFence(file, FENCE);
    if (last > 0) {
      int start = file.lineStart(1);
      return Optional.of(new FrontMatter(start, file.lineStart(last), after(file, last)));
    }
    diagnostics.add(
        DiagnosticCode.FRONT_MATTER,
        file.ref(0, FENCE.length()),
        "the front matter is never closed",
        "add a line of '---' after the last field");
    return Optional.empty();
  }

  /**
   * Finds fields that are not read as front matter, because comments or blank lines come before
   * them.
   */
  static Optional<SourceRef> misplaced(SourceText file) {
    int first = afterComments(file);
    int line = first + 1;
    while (line < file.lineCount() && FIELD.matcher(line(file, line)).matches()) {
      if (line(file, line).equals(FENCE)) {
        boolean fields = first > 0 && line > first + 1 && line(file, first).equals(FENCE);
        return fields
            ? Optional.of(file.ref(file.lineStart(first), file.lineEnd(first)))
            : Optional.empty();
      }
      line++;
    }
    return Optional.empty();
  }

  /** Returns the text below the front matter of a file; empty if the front matter has no end. */
  public static Optional<String> below(SourceText file) {
    return find(file, new Diagnostics()).map(found -> file.text().substring(found.body()));
  }

  /**
   * Finds an {@code audience} field in front matter that is misplaced or unsupported. Ignoring it
   * would publish an internal page.
   */
  static Optional<SourceRef> lostAudience(SourceText file) {
    Matcher found = AUDIENCE.matcher(file.text());
    return found.find() ? Optional.of(file.ref(found.start(), found.end())) : Optional.empty();
  }

  /** Returns the first line that is neither blank nor part of a leading comment. */
  private static int afterComments(SourceText file) {
    int line = 0;
    while (line < file.lineCount()) {
      if (line(file, line).startsWith("<!--")) {
        while (line < file.lineCount() && !line(file, line).endsWith("-->")) {
          line++;
        }
      } else if (!line(file, line).isEmpty()) {
        return line;
      }
      line++;
    }
    return line;
  }

  /** Reports TOML front matter, which is not supported, and returns its end; 0 if there is none. */
  private static int toml(SourceText file, Diagnostics diagnostics) {
    int last = line(file, 0).equals(TOML_FENCE) ? lastFence(file, TOML_FENCE) : 0;
    if (last == 0) {
      return 0;
    }
    diagnostics.add(
        DiagnosticCode.FOREIGN_FRONT_MATTER,
        file.ref(0, TOML_FENCE.length()),
        "the front matter is TOML and is ignored",
        "write the fields as YAML between lines of '---', such as title: A title");
    return after(file, last);
  }

  /** Returns the line that closes the front matter; 0 if there is none. */
  private static int lastFence(SourceText file, String fence) {
    for (int i = 1; i < file.lineCount(); i++) {
      if (line(file, i).equals(fence)) {
        return i;
      }
    }
    return 0;
  }

  private static int after(SourceText file, int line) {
    return Math.min(file.lineEnd(line) + 1, file.text().length());
  }

  /** True if there is no front matter. */
  public boolean isAbsent() {
    return end == 0;
  }

  private static String line(SourceText file, int line) {
    return file.text().substring(file.lineStart(line), file.lineEnd(line)).stripTrailing();
  }
}
