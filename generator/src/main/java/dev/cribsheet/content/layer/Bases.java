package dev.cribsheet.content.layer;

import dev.cribsheet.content.field.SiteFields;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the packs that a site names in its {@code site.yaml} to build on. */
public final class Bases {
  private static final String SITE = "site.yaml";
  private static final long MAX_BYTES = 1L << 20;
  private static final int MAX_DEPTH = 20;

  private final List<Path> paths;
  private final Path shownFrom;
  private final Set<String> known;
  private final Map<String, SourceTree> trees = new HashMap<>();
  private final Map<String, List<Diagnostic>> found = new HashMap<>();
  private Optional<Packs> packs = Optional.empty();

  /**
   * Creates a finder of packs.
   *
   * @param paths jars and folders that may be packs; read only if a site has bases
   * @param shownFrom the folder that shown paths are relative to
   * @param known the names that are allowed at the top of a content folder
   */
  public Bases(List<Path> paths, Path shownFrom, Set<String> known) {
    this.paths = List.copyOf(paths);
    this.shownFrom = shownFrom;
    this.known = Set.copyOf(known);
  }

  /** Returns the content on top of its packs; reports packs that cannot be used. */
  public SourceTree under(SourceTree own, Diagnostics diagnostics) {
    Map<String, SourceTree> all = new LinkedHashMap<>();
    add(named(own), List.of(), all, diagnostics);
    List<SourceTree> now = List.copyOf(all.values());
    return now.equals(own.bases()) ? own : own.on(now);
  }

  private void add(
      List<Located<String>> ids,
      List<String> above,
      Map<String, SourceTree> all,
      Diagnostics diagnostics) {
    Set<String> named = new HashSet<>();
    for (Located<String> id : ids) {
      List<String> chain = new ArrayList<>(above);
      chain.add(id.value());
      if (!named.add(id.value())) {
        report(id, "'" + id.value() + "' is named twice", "delete one of the two", diagnostics);
      } else if (above.contains(id.value()) || chain.size() > MAX_DEPTH) {
        report(
            id,
            "the pack builds on itself: " + String.join(" → ", chain),
            "delete it from the 'bases' of one of them",
            diagnostics);
      } else if (!all.containsKey(id.value())) {
        pack(id, diagnostics)
            .flatMap(pack -> tree(id, pack, diagnostics))
            .ifPresent(
                tree -> {
                  add(named(tree), chain, all, diagnostics);
                  all.put(id.value(), tree);
                });
      }
    }
  }

  /** Returns the field that names a content folder's packs; errors are reported later. */
  public static Optional<YamlMap.Entry> field(SourceTree tree) {
    Diagnostics later = new Diagnostics();
    return tree.find(SITE)
        .flatMap(file -> file.readText(MAX_BYTES, later))
        .filter(text -> text.text().contains(SiteFields.BASES.name()))
        .flatMap(text -> YamlParser.parse(text, later))
        .filter(YamlMap.class::isInstance)
        .flatMap(node -> ((YamlMap) node).entry(SiteFields.BASES.name()));
  }

  private static List<Located<String>> named(SourceTree tree) {
    return field(tree)
        .flatMap(entry -> SiteFields.BASES.type().read(entry.value(), new Diagnostics()))
        .orElse(List.of());
  }

  private Optional<Packs.Pack> pack(Located<String> id, Diagnostics diagnostics) {
    if (packs.isEmpty()) {
      packs = Optional.of(Packs.read(paths, shownFrom));
    }
    List<Packs.Pack> all = packs.get().packs();
    List<Packs.Pack> same =
        all.stream().filter(pack -> pack.manifest().id().value().equals(id.value())).toList();
    if (same.size() > 1) {
      report(
          id,
          "there are two packs '" + id.value() + "'",
          "keep one of " + same.get(0).shownPath() + " and " + same.get(1).shownPath(),
          diagnostics);
    } else if (same.isEmpty()) {
      diagnostics.addAll(packs.get().found());
      report(
          id,
          "there is no pack '" + id.value() + "'",
          DidYouMean.hint(
              id.value(),
              all.stream().map(pack -> pack.manifest().id().value()).toList(),
              "add its jar to the dependencies of the plugin in the POM"),
          diagnostics);
    }
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** Returns the content of a pack, which is read only once. */
  private Optional<SourceTree> tree(Located<String> id, Packs.Pack pack, Diagnostics diagnostics) {
    int model = pack.manifest().contentModel();
    if (model > PackManifest.CONTENT_MODEL) {
      report(
          id,
          "the pack '"
              + pack.manifest().name().name()
              + "' uses version "
              + model
              + " of the content model, but this plugin reads up to version "
              + PackManifest.CONTENT_MODEL,
          "use a newer version of the plugin, or an earlier one of the pack",
          diagnostics);
      return Optional.empty();
    }
    SourceTree tree =
        trees.computeIfAbsent(
            id.value(),
            key -> {
              Diagnostics walking = new Diagnostics();
              SourceTree read = pack.files().content(pack.manifest().name(), known, walking);
              found.put(key, walking.sorted());
              return read;
            });
    diagnostics.addAll(found.get(id.value()));
    return Optional.of(tree);
  }

  private static void report(
      Located<String> id, String message, String hint, Diagnostics diagnostics) {
    diagnostics.add(DiagnosticCode.BASE, id.source(), message, hint);
  }
}
