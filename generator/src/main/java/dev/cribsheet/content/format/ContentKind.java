package dev.cribsheet.content.format;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.model.ArticleKind;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.JsonSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of content and everything that depends on the kind.
 *
 * @param name the name of the kind and of its schema, such as {@code step}
 * @param fields the fields that an author may write, and the rule for ids
 * @param article the kind of page that each of its files becomes; absent if none
 * @param shared the page that shows all its entries; absent if there is none or each has its own
 *     page
 * @param order the order of its entries; equal entries keep the order of their files
 * @param numbered whether entries are ordered by the leading numbers of their file names
 * @param layers how its entries combine with those of other layers
 */
public record ContentKind<T>(
    String name,
    KindLocation place,
    FieldTable fields,
    FileFormat<T> form,
    Optional<ArticleKind> article,
    Optional<PageKind> shared,
    Comparator<T> order,
    boolean numbered,
    LayerRules layers) {
  public static <T> ContentKind<T> of(
      String name, KindLocation place, FieldTable fields, FileFormat<T> form) {
    return new ContentKind<>(
        name,
        place,
        fields.with(AudienceField.FIELD),
        form,
        Optional.empty(),
        Optional.empty(),
        (one, other) -> 0,
        false,
        LayerRules.NONE);
  }

  /** Returns a kind whose files become pages. */
  public static <T> ContentKind<T> of(
      ArticleKind kind, KindLocation place, FieldTable fields, FileFormat<T> form) {
    ContentKind<T> other = of(kind.name(), place, fields, form);
    return new ContentKind<>(
        kind.name(),
        place,
        other.fields,
        form,
        Optional.of(kind),
        Optional.empty(),
        other.order,
        false,
        LayerRules.NONE);
  }

  /** Returns a copy whose entries are in every edition. */
  public ContentKind<T> inEveryEdition() {
    return new ContentKind<>(
        name,
        place,
        fields.without(AudienceField.FIELD),
        form,
        article,
        shared,
        order,
        numbered,
        layers);
  }

  /** Returns a copy whose entries are shown together on this page. */
  public ContentKind<T> shownOn(PageKind page) {
    return new ContentKind<>(
        name, place, fields, form, article, Optional.of(page), order, numbered, layers);
  }

  /** Returns a copy whose files are ordered by their leading numbers, and then by this order. */
  public ContentKind<T> inOrder(Comparator<T> other) {
    return new ContentKind<>(name, place, fields, form, article, shared, other, true, layers);
  }

  /** Returns a copy whose entries combine with those of other layers by these rules. */
  public ContentKind<T> inLayers(LayerRules rules) {
    FieldTable all = fields.with(LayerRules.REPLACES);
    return new ContentKind<>(name, place, all, form, article, shared, order, numbered, rules);
  }

  public boolean has(String path) {
    return place.has(path);
  }

  /** Returns the name that patches use for the entry of a file, if its id comes from the path. */
  public EntryName nameOfFile(String path) {
    return new EntryName(layers.word(), layers.idOfFile().apply(path));
  }

  /** True for a file of this kind that becomes a page if it is valid. */
  public boolean makesPage(String path) {
    return article.isPresent() && has(path);
  }

  /** Returns the JSON Schema of a file; for a Markdown file, that of its front matter. */
  public JsonSchema schema() {
    return form.schema(fields);
  }

  /** Returns the valid entries of a file in a site without bases. */
  public List<T> read(SourceFile file, BuildCache cache, Diagnostics diagnostics) {
    return read(file, new Reading(cache, Set.of(), false), diagnostics);
  }

  /** Returns the valid entries of a file in a site without bases, for given settings. */
  public List<T> read(SourceFile file, Reading reading, Diagnostics diagnostics) {
    return open(file, reading, diagnostics)
        .map(opened -> opened.bound(diagnostics))
        .orElse(List.of());
  }

  /** Returns the entries of a file as written; empty if it cannot be read. */
  public Optional<OpenFile<T>> open(SourceFile file, Reading reading, Diagnostics diagnostics) {
    return form.open(file, fields, reading, diagnostics);
  }
}
