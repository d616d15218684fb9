package dev.cribsheet.render.html.template;

import io.pebbletemplates.pebble.loader.Loader;
import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the includes, extends and imports of a template before it is rendered. */
final class TemplateGraph {
  private static final int MAX_DEPTH = 8;
  private static final Pattern OTHER =
      Pattern.compile(
          "\\{%-?\\s*(?:include|extends|import|from|embed)\\s+(?:\"([^\"]*)\"|'([^']*)')");

  private final Loader<String> loader;
  private final TemplatePositions places;
  private final Set<String> fine = ConcurrentHashMap.newKeySet();

  TemplateGraph(Loader<String> loader, TemplatePositions places) {
    this.loader = loader;
    this.places = places;
  }

  /**
   * Follows every chain of templates from this one.
   *
   * @throws TemplateException at the line that closes a cycle or nests too deeply
   */
  void check(String name) {
    follow(List.of(name));
  }

  private void follow(List<String> chain) {
    String name = chain.get(chain.size() - 1);
    if ((chain.size() == 1 && fine.contains(name)) || !loader.resourceExists(name)) {
      return;
    }
    Matcher matcher = OTHER.matcher(text(name));
    while (matcher.find()) {
      String other = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      List<String> longer = new ArrayList<>(chain);
      longer.add(other);
      if (chain.contains(other)) {
        throw fault(name, matcher, "the template includes itself: ", longer);
      }
      if (chain.size() > MAX_DEPTH) {
        throw fault(
            name, matcher, "templates are nested more than " + MAX_DEPTH + " deep: ", longer);
      }
      follow(longer);
    }
    if (chain.size() == 1) {
      fine.add(name);
    }
  }

  private TemplateException fault(String name, Matcher at, String message, List<String> chain) {
    int line = (int) text(name).substring(0, at.start()).chars().filter(c -> c == '\n').count() + 1;
    return new TemplateException(places.line(name, line), message + String.join(" → ", chain));
  }

  private String text(String name) {
    return new BufferedReader(loader.getReader(name)).lines().collect(Collectors.joining("\n"));
  }
}
