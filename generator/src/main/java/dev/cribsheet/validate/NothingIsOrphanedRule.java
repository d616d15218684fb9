package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLinks;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every page, asset and topic can be reached from another page. */
final class NothingIsOrphanedRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    if (diagnostics.hasErrors()) {
      return; // a file that could not be read may hold the link
    }
    Map<String, Runnable> orphans = new HashMap<>();
    for (Page page : content.pages()) {
      if (!page.draft() && page.nav().isEmpty()) {
        orphans.put(page.path(), () -> report(page, diagnostics));
      }
    }
    for (Asset asset : content.assets()) {
      if (!isFont(asset, content)) {
        orphans.put(asset.path(), () -> report(asset, diagnostics));
      }
    }
    if (!orphans.isEmpty()) {
      ContentLinks.of(content).map(NothingIsOrphanedRule::target).forEach(orphans::remove);
      orphans.values().forEach(Runnable::run);
    }
    content.topics().ifPresent(topics -> checkTopics(topics, content, diagnostics));
  }

  private static boolean isFont(Asset asset, Content content) {
    return content.site().sheets().fonts().stream()
        .anyMatch(font -> font.value().equals(asset.path()));
  }

  /** The target file of a link; empty for a link within its own file. */
  private static String target(MarkdownLink link) {
    return link.address()
        .map(LinkAddress::path)
        .filter(path -> !path.equals(link.from()))
        .orElse("");
  }

  private static void checkTopics(List<Topic> topics, Content content, Diagnostics diagnostics) {
    Set<String> used =
        content.questions().stream()
            .map(Question::topics)
            .flatMap(List::stream)
            .map(Reference::id)
            .collect(Collectors.toSet());
    topics.stream()
        .filter(topic -> !used.contains(topic.id()))
        .forEach(
            topic ->
                diagnostics.add(
                    DiagnosticCode.ORPHAN,
                    topic.source(),
                    "no question has the topic '" + topic.id() + "'",
                    "add it to the 'topics' of a question, or delete it"));
  }

  private static void report(Page page, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.ORPHAN,
        page.source(),
        "nothing links to this page",
        "link to it, or add it to the navigation: nav: " + page.title());
  }

  private static void report(Asset asset, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.UNUSED_ASSET,
        SourceRef.file(asset.file().shownPath()),
        "nothing uses this file",
        "link to it, or delete it: everything under 'assets' is published");
  }
}
