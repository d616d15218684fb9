package dev.cribsheet.content.review;

import dev.cribsheet.content.layer.BaseItem;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldTypes.Pair;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlParser;
import dev.cribsheet.yaml.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code bases.lock.yaml}. */
public final class BasesLockReader {
  private static final long MAX_BYTES = 8L << 20;
  private static final String REMEDY =
      "restore the file from version control, or regenerate it with mvn cribsheet:accept";

  private static final Field<String> ITEM = Field.optional("item", FieldTypes.TEXT);
  private static final Field<String> FIELDS = Field.optional("fields", FieldTypes.TEXT);
  private static final Field<String> WHOLE = Field.optional("whole", FieldTypes.TEXT);
  private static final FieldTable LINE = FieldTable.of("a line", ITEM, FIELDS, WHOLE);

  private static final Field<Integer> FORMAT =
      Field.required("format", FieldTypes.integer(1, 9_999));
  private static final Field<List<Pair>> BASES =
      Field.required("bases", FieldTypes.pairs("{system-design: 0.2.0}"));
  private static final Field<List<YamlMap>> REVIEWED =
      Field.required("reviewed", FieldTypes.list(line()));

  private static final FieldTable TABLE = FieldTable.of("the lock file", FORMAT, BASES, REVIEWED);

  private final Diagnostics diagnostics;
  private final Map<BasesLock.Key, BasesLock.Line> lines = new HashMap<>();

  private BasesLockReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  private static FieldType<YamlMap> line() {
    return FieldTypes.of(
        YamlMap.class,
        "a line such as {step: understand, fields: 0123456789abcdef}",
        "{step: understand, fields: 0123456789abcdef}",
        () -> LINE.opened().schema().with("additionalProperties", JsonSchema.text(".*").json()),
        (map, type, found) -> Optional.of(map));
  }

  /** Returns the schema of the file. */
  public static JsonSchema schema() {
    return TABLE.schema();
  }

  /**
   * Returns the lock file of a site; empty if there is none. If it has errors, reports them and
   * returns empty.
   */
  public static Optional<BasesLock> read(SourceTree tree, Diagnostics diagnostics) {
    return tree.find(BasesLock.FILE).flatMap(file -> read(file, diagnostics));
  }

  /** Returns the contents of a lock file. If it has errors, reports them and returns empty. */
  public static Optional<BasesLock> read(SourceFile file, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<BasesLock> lock =
        file.readText(MAX_BYTES, found)
            .flatMap(text -> YamlParser.parse(text, found))
            .flatMap(node -> new BasesLockReader(found).lock(node, file.whole()));
    for (Diagnostic one : found.sorted()) {
      boolean explained = one.code() == DiagnosticCode.LOCK_FILE;
      diagnostics.add(
          DiagnosticCode.LOCK_FILE,
          one.source(),
          one.message(),
          explained ? one.hint() : Optional.of(REMEDY));
    }
    return lock.filter(read -> !found.hasErrors());
  }

  private Optional<BasesLock> lock(YamlNode node, SourceRef place) {
    if (!(node instanceof YamlMap map)) {
      report(node.source(), "expected the fields of the lock file, found " + node.described());
      return Optional.empty();
    }
    Optional<Integer> format =
        map.entry(FORMAT.name())
            .flatMap(entry -> FORMAT.type().read(entry.value(), new Diagnostics()))
            .filter(number -> number > BasesLock.FORMAT);
    if (format.isPresent()) {
      diagnostics.add(
          DiagnosticCode.LOCK_FILE,
          map.entry(FORMAT.name()).orElseThrow().value().source(),
          "the file has format "
              + format.get()
              + ", but this plugin reads only format "
              + BasesLock.FORMAT,
          "use the version of the plugin that wrote the file, or a newer one");
      return Optional.empty();
    }
    return TABLE.read(map, diagnostics).map(values -> lock(values, place));
  }

  private BasesLock lock(FieldValues values, SourceRef place) {
    Map<String, String> versions = new HashMap<>();
    values.list(BASES).forEach(base -> versions.put(base.name().value(), base.value().value()));
    values.list(REVIEWED).forEach(this::add);
    return new BasesLock(versions, lines, place);
  }

  private void add(YamlMap line) {
    Optional<YamlMap.Entry> first = line.entries().stream().findFirst();
    if (first.isEmpty() || !(first.get().value() instanceof YamlScalar id)) {
      report(line.source(), "a line must start with the reviewed item, such as 'step: understand'");
      return;
    }
    String kind = first.get().key().text();
    YamlMap rest = new YamlMap(line.entries().subList(1, line.entries().size()), line.source());
    Optional<FieldValues> values = LINE.read(rest, diagnostics);
    boolean whole = rest.entry(WHOLE.name()).isPresent();
    Optional<String> hash = values.flatMap(found -> found.find(whole ? WHOLE : FIELDS));
    if (whole == rest.entry(FIELDS.name()).isPresent() || hash.isEmpty()) {
      report(line.source(), "a line needs either 'fields' or 'whole', with a hash");
      return;
    }
    String item = values.flatMap(found -> found.find(ITEM)).orElse("");
    BaseItem name = new BaseItem(new EntryName(kind, id.text().strip()), item);
    BasesLock.Key key = new BasesLock.Key(name, whole);
    if (lines.putIfAbsent(key, new BasesLock.Line(hash.get(), id.source())) != null) {
      report(id.source(), "the " + name + " is listed twice");
    }
  }

  private void report(SourceRef place, String message) {
    diagnostics.add(DiagnosticCode.LOCK_FILE, place, message, REMEDY);
  }
}
