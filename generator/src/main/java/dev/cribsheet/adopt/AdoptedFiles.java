package dev.cribsheet.adopt;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import dev.cribsheet.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the files of a content folder that builds on a base. */
final class AdoptedFiles {
  private static final String PATCHES = "patches.yaml";

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, List<YamlNode>> lists = new TreeMap<>();
  private final Map<EntryName, YamlMap> patches = new LinkedHashMap<>();
  private int replaced;
  private int own;

  /** Adds fields to the patch of an entry. */
  void patch(EntryName target, YamlMap fields) {
    YamlMap patch =
        patches.computeIfAbsent(
            target, name -> YamlMap.EMPTY.with(name.kind(), YamlScalar.of(name.id())));
    patches.put(target, patch.with(fields));
  }

  void hide(EntryName target) {
    patch(target, YamlMap.EMPTY.with("hide", YamlScalar.of("true")));
  }

  /** Adds an entry to a YAML file that is a list of entries. */
  void entry(String path, YamlMap entry) {
    lists.computeIfAbsent(path, key -> new ArrayList<>()).add(entry);
  }

  void file(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  void file(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  void countReplaced() {
    replaced++;
  }

  void countOwn() {
    own++;
  }

  Adoption adoption() {
    Map<String, byte[]> all = new TreeMap<>(files);
    lists.forEach(
        (path, entries) -> all.put(path, YamlWriter.write(YamlList.of(entries)).getBytes(UTF_8)));
    if (!patches.isEmpty()) {
      YamlList list = YamlList.of(List.copyOf(patches.values()));
      all.put(PATCHES, YamlWriter.write(list).getBytes(UTF_8));
    }
    return new Adoption(all, patches.size(), replaced, own);
  }
}
