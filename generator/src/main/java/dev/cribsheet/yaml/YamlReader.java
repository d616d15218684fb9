package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.source.AllowedCharacters;
import dev.cribsheet.source.BidiControls;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds nodes from parser events and rejects YAML features that content does not need. */
record YamlReader(
    Parser events, YamlPositions positions, YamlLimits limits, Diagnostics diagnostics) {
  private static final int MAX_DEPTH = 20;
  private static final Pattern OUTER_SPACES = Pattern.compile("^\\p{Zs}++|\\p{Zs}++$");

  /** Returns the root; an empty scalar if the document has only blank lines and comments. */
  YamlNode document() {
    Optional<YamlNode> root = Optional.empty();
    while (events.peekEvent() != null) {
      Event event = events.getEvent();
      if (event instanceof DocumentStartEvent start) {
        rejectDirectives(start, root.isPresent());
      } else if (event instanceof NodeEvent) {
        root = Optional.of(node(event, 1));
      }
    }
    return root.orElseGet(positions::empty);
  }

  private void rejectDirectives(DocumentStartEvent start, boolean second) {
    if (second) {
      throw feature(start, "a second document is", "put it in its own file");
    }
    boolean tags = start.getTags() != null && !start.getTags().isEmpty();
    if (start.getVersion() != null || tags) {
      throw feature(start, "a directive is", "delete the line that starts with '%'");
    }
  }

  private YamlNode node(Event event, int depth) {
    rejectFeatures(event);
    if (depth > MAX_DEPTH) {
      throw error(
          DiagnosticCode.NESTING,
          event,
          "values are nested more than " + MAX_DEPTH + " levels deep",
          "use fewer levels");
    }
    limits.countNode(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    return event.is(Event.ID.SequenceStart) ? list(event, depth) : map(event, depth);
  }

  private YamlScalar scalar(ScalarEvent event) {
    limits.checkLength(event);
    boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
    YamlScalar scalar =
        new YamlScalar(
            plain ? withoutOuterSpaces(event.getValue()) : event.getValue(),
            plain,
            positions.file(),
            positions.offset(event.getStartMark()),
            positions.offset(event.getEndMark()));
    rejectControls(scalar);
    warnOfBidiControls(scalar);
    warnOfCutText(scalar);
    return scalar;
  }

  /** Also removes no-break spaces, which YAML keeps as text. */
  private static String withoutOuterSpaces(String text) {
    return OUTER_SPACES.matcher(text).replaceAll("");
  }

  /** A quoted escape can produce a character that is not allowed in a file. */
  private static void rejectControls(YamlScalar scalar) {
    int offset = AllowedCharacters.indexOfRefused(scalar.text());
    if (offset >= 0) {
      throw new SyntaxException(
          DiagnosticCode.CONTROL_CHARACTER,
          scalar.start(),
          Math.max(scalar.end(), scalar.start() + 1),
          AllowedCharacters.described(scalar.text().codePointAt(offset)),
          "delete the escape sequence");
    }
  }

  /**
   * Reports only escapes in quoted text: the characters themselves are reported when the file is
   * loaded.
   */
  private void warnOfBidiControls(YamlScalar scalar) {
    OptionalInt control = BidiControls.find(scalar.text());
    if (control.isPresent() && BidiControls.find(scalar.raw()).isEmpty()) {
      diagnostics.add(
          DiagnosticCode.TURNED_TEXT,
          scalar.source(),
          BidiControls.described(scalar.text().codePointAt(control.getAsInt())),
          "delete the escape sequence: it can make text display differently from how it is written");
    }
  }

  /** Reports a comment that was probably meant as text: a {@code #} after a space starts one. */
  private void warnOfCutText(YamlScalar scalar) {
    if (scalar.text().isEmpty()) {
      return; // its field reports that it has no value
    }
    scalar
        .cutText()
        .ifPresent(
            cut ->
                diagnostics.add(
                    DiagnosticCode.CUT_TEXT,
                    cut.source(),
                    "' #' starts a comment, so the value ends before it",
                    YamlValue.quoted(scalar.text() + " " + cut.value())));
  }

  private YamlList list(Event start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.getEvent();
    while (!event.is(Event.ID.SequenceEnd)) {
      limits.checkEntries(event, items.size());
      items.add(node(event, depth + 1));
      event = events.getEvent();
    }
    return new YamlList(items, positions.at(start.getStartMark()));
  }

  private YamlMap map(Event start, int depth) {
    List<YamlMap.Entry> entries = new ArrayList<>();
    Map<String, SourceRef> seen = new HashMap<>();
    Event event = events.getEvent();
    while (!event.is(Event.ID.MappingEnd)) {
      YamlScalar key = key(event, depth);
      boolean first = isFirst(key, seen);
      YamlNode value = node(events.getEvent(), depth + 1);
      if (first) {
        entries.add(new YamlMap.Entry(key, value));
      }
      event = events.getEvent();
    }
    return new YamlMap(entries, positions.at(start.getStartMark()));
  }

  private YamlScalar key(Event event, int depth) {
    if (node(event, depth + 1) instanceof YamlScalar key) {
      return key;
    }
    throw error(
        DiagnosticCode.YAML_SYNTAX,
        event,
        "a key must be plain text",
        "put a value that starts with '{' or '[' in double quotes");
  }

  /**
   * Returns whether a key is new in its map. A repeated key is reported, and its value left out.
   */
  private boolean isFirst(YamlScalar key, Map<String, SourceRef> seen) {
    String name = Normalizer.normalize(key.text(), Normalizer.Form.NFC);
    SourceRef first = seen.putIfAbsent(name, key.source());
    if (first != null) {
      diagnostics.add(
          DiagnosticCode.DUPLICATE_KEY,
          key.source(),
          "duplicate key '" + name + "'",
          "first used on line " + first.start().line() + ": delete one of the two");
    }
    return first == null;
  }

  private void rejectFeatures(Event event) {
    if (event instanceof AliasEvent || ((NodeEvent) event).getAnchor() != null) {
      Optional<YamlValue> text =
          event instanceof CollectionStartEvent
              ? Optional.empty()
              : YamlValue.around(positions, event.getStartMark());
      throw feature(
          event,
          "anchors and aliases are",
          "write out the value" + text.map(value -> ", or " + value.quoted()).orElse(""));
    }
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (tag != null) {
      throw feature(event, "a tag ('!…') is", "put the value in double quotes, or delete the tag");
    }
  }

  private SyntaxException error(DiagnosticCode code, Event event, String message, String hint) {
    int at = positions.offset(event.getStartMark());
    return new SyntaxException(code, at, at + 1, message, hint);
  }

  private SyntaxException feature(Event event, String subject, String hint) {
    return error(DiagnosticCode.YAML_FEATURE, event, subject + " not allowed", hint);
  }
}
