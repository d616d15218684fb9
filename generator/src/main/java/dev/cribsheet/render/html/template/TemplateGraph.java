package dev.cribsheet.render.html.template;

import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.parallel.Memo;
import dev.cribsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the includes, extends and imports of a template before it is rendered. */
final class TemplateGraph {
  private static final int MAX_DEPTH = 8;
  private static final String EXTENDS = "extends";
  private static final Pattern OTHER =
      Pattern.compile(
          "\\{%-?\\s*(include|extends|import|from|embed)\\s+(?:\"([^\"]*)\"|'([^']*)')");

  private final ThemeTemplates templates;
  private final TemplatePositions places;
  private final Set<String> fine = ConcurrentHashMap.newKeySet();
  private final Memo<String, String> visible = new Memo<>();

  TemplateGraph(ThemeTemplates templates, TemplatePositions places) {
    this.templates = templates;
    this.places = places;
  }

  /** A reference from one template to another; {@code chain} ends with the target. */
  private record Reference(List<String> chain, String tag, Matcher at) {
    String from() {
      return chain.get(chain.size() - 2);
    }

    String name() {
      return chain.get(chain.size() - 1);
    }

    boolean isExtends() {
      return tag.equals(EXTENDS);
    }

    String shown() {
      return chain.stream().map(ThemeTemplates::written).collect(Collectors.joining(" → "));
    }
  }

  /**
   * Follows every chain of templates from this one.
   *
   * @throws TemplateException at the line that closes a cycle, nests too deeply, names a template
   *     that does not exist, or has text or a block that is never shown
   */
  void check(String name) {
    follow(List.of(name));
  }

  private void follow(List<String> chain) {
    String name = chain.get(chain.size() - 1);
    if ((chain.size() == 1 && fine.contains(name)) || !templates.resourceExists(name)) {
      return;
    }
    Matcher matcher = OTHER.matcher(text(name));
    while (matcher.find()) {
      String other = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      List<String> longer = new ArrayList<>(chain);
      longer.add(templates.resolveRelativePath(other, name));
      follow(new Reference(longer, matcher.group(1), matcher));
    }
    if (chain.size() == 1) {
      fine.add(name);
    }
  }

  private void follow(Reference to) {
    List<String> chain = to.chain();
    if (chain.indexOf(to.name()) < chain.size() - 1) {
      throw fault(
          to,
          "the template includes itself: " + to.shown(),
          to.isExtends() && to.from().equals(to.name())
              ? "write {% extends \"parent:" + ThemeTemplates.file(to.name()) + "\" %}"
              : "");
    }
    if (chain.stream().filter(name -> !ThemeTemplates.isParent(name)).count() > MAX_DEPTH + 1) {
      throw fault(
          to, "templates are nested more than " + MAX_DEPTH + " levels deep: " + to.shown(), "");
    }
    if (!templates.resourceExists(to.name())) {
      String written = ThemeTemplates.written(to.name());
      throw fault(
          to,
          "unknown template '" + written + "'",
          DidYouMean.hint(written, templates.near(to.name()), "add the file, or delete this line"));
    }
    follow(chain);
    if (to.isExtends()) {
      checkBlocks(to);
    }
  }

  /** Rejects text outside blocks, and blocks that the extended template does not have. */
  private void checkBlocks(Reference to) {
    Set<String> known = new TreeSet<>();
    collect(to.name(), known);
    int text = TemplateBlocks.textOutside(text(to.from()));
    if (text >= 0) {
      throw new TemplateException(
          places.at(to.from(), text, Integer.MAX_VALUE),
          "this text is outside all blocks, so it is never shown",
          "put it between {% block "
              + known.stream().findFirst().orElse("…")
              + " %} and {% endblock %}");
    }
    for (TemplateBlocks.Block block : TemplateBlocks.of(text(to.from()))) {
      if (block.outer() && !known.contains(block.name())) {
        throw new TemplateException(
            places.at(to.from(), block.start(), block.end()),
            "'" + ThemeTemplates.written(to.name()) + "' has no block '" + block.name() + "'",
            DidYouMean.hint(block.name(), known, "its blocks are: " + String.join(", ", known)));
      }
    }
  }

  /** Adds the names of all blocks in a template and in those that it extends. */
  private void collect(String name, Set<String> names) {
    if (!templates.resourceExists(name)) {
      return;
    }
    String text = text(name);
    TemplateBlocks.of(text).forEach(block -> names.add(block.name()));
    Matcher matcher = OTHER.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1).equals(EXTENDS)) {
        String other = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        collect(templates.resolveRelativePath(other, name), names);
      }
    }
  }

  private TemplateException fault(Reference to, String message, String hint) {
    int start = to.at().start();
    int line = (int) text(to.from()).substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    return new TemplateException(places.line(to.from(), line), message, hint);
  }

  private String text(String name) {
    return visible.get(
        name,
        () ->
            TemplateBlocks.visible(
                templates
                    .source(name)
                    .map(SourceText::text)
                    .orElseThrow(IllegalStateException::new)));
  }
}
