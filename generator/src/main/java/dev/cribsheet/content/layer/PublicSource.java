package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.format.OpenFile;
import dev.cribsheet.content.format.Reading;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import dev.cribsheet.yaml.YamlWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rewrites files without their internal content. Comments are lost. */
public final class PublicSource {
  private static final String HIDE = "hide";

  /** The positions of the internal content that was withheld. */
  private final Set<Object> added;

  /** The paths of the internal assets that no base has. */
  private final Set<String> assets;

  /** Creates a writer of files without the withheld content. */
  public PublicSource(List<Withheld> withheld) {
    this.assets =
        withheld.stream()
            .filter(one -> one.file().filter(file -> !file.isOfPack()).isPresent())
            .map(one -> one.name().id())
            .collect(Collectors.toSet());
    this.added = withheld.stream().map(one -> one.node().source()).collect(Collectors.toSet());
  }

  /** Returns the text of a file without its internal content; empty if the file has none. */
  public Optional<String> of(ContentKind<?> kind, SourceFile file) {
    Optional<List<YamlMap>> entries =
        kind.open(file, Reading.PLAIN, new Diagnostics())
            .filter(OpenFile::isPartlyInternal)
            .map(OpenFile::entries);
    Pruning items = (field, structure, node) -> isInternal(node);
    Optional<List<YamlMap>> kept =
        entries.map(
            all ->
                all.stream()
                    .filter(entry -> !isInternal(entry))
                    .map(entry -> items.prune(kind.fields(), entry))
                    .toList());
    return kept.map(all -> text(kind.form(), all, file));
  }

  private static String text(FileFormat<?> form, List<YamlMap> kept, SourceFile file) {
    if (form instanceof FileFormat.Entries) {
      return YamlWriter.write(YamlList.of(kept));
    }
    return form instanceof FileFormat.Markdown
        ? "---\n"
            + YamlWriter.write(kept.get(0))
            + "---\n"
            + EntryTexts.body(file).findFirst().orElse("")
        : YamlWriter.write(kept.get(0));
  }

  /** Returns the text of a patch file without its internal content; empty if it has none. */
  public Optional<String> patches(SourceFile file) {
    List<YamlMap> patches = PatchReader.entries(file, new Diagnostics()).toList();
    return patches.stream().noneMatch(AudienceField::isIn)
        ? Optional.empty()
        : Optional.of(
            YamlWriter.write(
                YamlList.of(patches.stream().filter(this::isOfBase).map(this::value).toList())));
  }

  private boolean isOfBase(YamlMap patch) {
    return !isInternal(patch)
        || !(patch.entries().get(0).value() instanceof YamlScalar name)
        || !assets.contains(name.text());
  }

  /**
   * Returns a value of a patch without internal content, and with a patch that hides each internal
   * item of a base.
   */
  private YamlNode value(YamlNode node) {
    if (node instanceof YamlMap map) {
      return isInternal(map) ? hidden(map) : fields(map);
    }
    return node instanceof YamlList list
        ? YamlList.of(
            list.items().stream()
                .filter(item -> !isInternal(item) || !added.contains(item.source()))
                .map(this::value)
                .toList())
        : node;
  }

  private YamlMap fields(YamlMap map) {
    return new YamlMap(
        map.entries().stream()
            .map(entry -> new YamlMap.Entry(entry.key(), value(entry.value())))
            .toList(),
        map.source());
  }

  private static YamlMap hidden(YamlMap map) {
    YamlMap.Entry name = map.entry(EntryPatch.ID).orElseGet(() -> map.entries().get(0));
    return YamlMap.EMPTY.with(name).with(HIDE, YamlScalar.of("true"));
  }

  private static boolean isInternal(YamlNode node) {
    return node instanceof YamlMap map && AudienceField.isInternal(map);
  }
}
