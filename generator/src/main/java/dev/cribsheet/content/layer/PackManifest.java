package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.source.PackName;
import dev.cribsheet.source.Slug;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlParser;
import java.util.Optional;

/**
 * The contents of {@code pack.yaml}.
 *
 * @param contentModel the version of the content model that its content uses
 */
public record PackManifest(Located<String> id, String title, String version, int contentModel) {
  /** The newest content model that this generator reads. */
  public static final int CONTENT_MODEL = 1;

  private static final long MAX_BYTES = 1L << 16;

  private static final Field<Located<String>> ID =
      Field.required("id", FieldTypes.located(FieldTypes.TEXT));
  private static final Field<String> TITLE = Field.required("title", FieldTypes.TEXT);
  private static final Field<Located<String>> VERSION =
      Field.required("version", FieldTypes.located(FieldTypes.TEXT));
  private static final Field<Integer> MODEL =
      Field.required("content-model", FieldTypes.integer(1, 9_999));

  /** Ignores unknown fields, which later versions may add. */
  private static final FieldTable TABLE =
      FieldTable.of("a pack", ID, TITLE, VERSION, MODEL).opened();

  public PackName name() {
    return new PackName(id.value(), version);
  }

  /** Reads the file; reports errors and returns empty if it is not valid. */
  public static Optional<PackManifest> read(SourceFile file, Diagnostics diagnostics) {
    return file.readText(MAX_BYTES, diagnostics)
        .flatMap(text -> YamlParser.parse(text, diagnostics))
        .flatMap(
            node -> {
              if (node instanceof YamlMap map) {
                return TABLE.read(map, diagnostics);
              }
              diagnostics.add(
                  DiagnosticCode.BASE,
                  node.source(),
                  "expected the fields of a pack, found " + node.described(),
                  "build the pack again with mvn package");
              return Optional.empty();
            })
        .flatMap(values -> manifest(values, diagnostics));
  }

  private static Optional<PackManifest> manifest(FieldValues values, Diagnostics diagnostics) {
    Located<String> id = values.require(ID);
    Located<String> version = values.require(VERSION);
    boolean valid = id.value().equals(Slug.of(id.value()));
    if (!valid || !version.value().matches("[\\w.+-]{1,100}")) {
      Located<String> wrong = valid ? version : id;
      diagnostics.add(
          DiagnosticCode.BASE,
          wrong.source(),
          "'" + wrong.value() + "' is not a valid pack " + (valid ? "version" : "id"),
          valid ? "write it like this: 1.0.0" : "write it like this: system-design");
      return Optional.empty();
    }
    return Optional.of(
        new PackManifest(id, values.require(TITLE), version.value(), values.require(MODEL)));
  }
}
