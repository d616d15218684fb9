package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.source.Slug;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Determines the levels and anchors of all headings before anything is rendered. */
final class HeadingOutline {
  private final RenderScope scope;
  private final List<HeadingDraft> drafts = new ArrayList<>();
  private final Map<Node, Heading> headings = new IdentityHashMap<>();
  private final Map<Node, List<String>> anchors = new IdentityHashMap<>();
  private final Set<String> used = new HashSet<>();
  private Optional<HeadingDraft> dropped = Optional.empty();

  HeadingOutline(RenderScope scope, Optional<String> title) {
    this.scope = scope;
    collect(scope.document);
    drafts.forEach(draft -> anchors.put(draft.node(), draft.anchors()));
    scope.anchors.clear();
    dropped = findDropped(title);
    dropped.ifPresent(drafts::remove);
    int highest = scope.policy.highestHeading();
    int shift = 0;
    List<String> ids = ids();
    dropped.ifPresent(this::keepAnchor);
    int above = 1;
    for (int i = 0; i < drafts.size(); i++) {
      HeadingDraft draft = drafts.get(i);
      shift = draft.level() < highest ? 1 : shift;
      int level = Math.min(6, draft.level() + shift);
      if (level > above + 1) {
        reportSkipped(draft, above, level);
      }
      above = level;
      headings.put(
          draft.node(),
          new Heading(
              level,
              ids.get(i),
              draft.ownId().isPresent(),
              draft.title(),
              draft.place(scope.text)));
    }
  }

  /**
   * Keeps the anchor of a page's title. Sites such as GitHub give it one, which links might use.
   */
  private void keepAnchor(HeadingDraft draft) {
    String id = draft.ownId().orElseGet(() -> Slug.anchor(draft.title().plain()));
    if (scope.text.isPage() && !id.isEmpty()) {
      List<String> all = new ArrayList<>(draft.anchors());
      all.add(id);
      anchors.put(draft.node(), all);
    }
  }

  /** Returns the text of the H1 that was removed from the body, if any. */
  Optional<String> title() {
    return dropped.map(draft -> draft.title().plain());
  }

  boolean isDropped(Node node) {
    return dropped.isPresent() && dropped.get().node() == node;
  }

  /** Returns whether a heading or a footnote has this id. */
  boolean uses(String id) {
    return used.contains(id);
  }

  /** Writes the raw anchors of a heading; does nothing for other nodes. */
  void anchors(Node node, MarkupWriter out) {
    anchors.getOrDefault(node, List.of()).forEach(id -> scope.rawHtml.anchor(id, out));
  }

  /** Returns the heading for a node; empty inside footnotes. */
  Optional<Heading> of(Node node) {
    return Optional.ofNullable(headings.get(node));
  }

  private void collect(Node parent) {
    scope.enter(parent.getStartOffset());
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        drafts.add(HeadingDraft.of(heading, scope));
      } else if (node instanceof Block && !(node instanceof FootnoteBlock)) {
        collect(node);
      }
    }
    scope.leave();
  }

  private Optional<HeadingDraft> findDropped(Optional<String> title) {
    if (title.isPresent()) {
      String wanted = normalized(title.get());
      return drafts.stream()
          .filter(draft -> draft.level() == 1 && draft.node().getParent() instanceof Document)
          .filter(draft -> normalized(draft.title().plain()).equals(wanted))
          .findFirst();
    }
    return drafts.stream()
        .limit(1)
        .filter(draft -> draft.level() == 1 && draft.node().getParent() instanceof Document)
        .findFirst();
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  /** Reserves the authors' anchors first, so that generated ones avoid them. */
  private List<String> ids() {
    used.addAll(scope.footnotes.ids());
    Map<String, HeadingDraft> owners = new HashMap<>();
    for (HeadingDraft draft : drafts) {
      if (draft.ownId().isPresent() && !used.add(draft.ownId().get())) {
        reportDuplicate(draft, Optional.ofNullable(owners.get(draft.ownId().get())));
      }
      draft.ownId().ifPresent(id -> owners.putIfAbsent(id, draft));
    }
    Map<String, Integer> numbers = new HashMap<>();
    return drafts.stream()
        .map(draft -> draft.ownId().orElseGet(() -> generatedId(draft, numbers)))
        .toList();
  }

  private String generatedId(HeadingDraft draft, Map<String, Integer> numbers) {
    String slug = Slug.anchor(draft.title().plain());
    String base = slug.isEmpty() ? "section" : slug;
    String id = base;
    while (!used.add(id)) {
      id = base + "-" + numbers.merge(base, 1, Integer::sum);
    }
    return id;
  }

  private void reportDuplicate(HeadingDraft draft, Optional<HeadingDraft> first) {
    scope.report(
        DiagnosticCode.ANCHOR_TWICE,
        draft.place(scope.text),
        "duplicate id '" + draft.ownId().orElseThrow() + "'",
        first
            .map(
                other ->
                    "first used on line "
                        + other.place(scope.text).start().line()
                        + ": choose another")
            .orElse("a footnote uses it: choose another"));
  }

  private void reportSkipped(HeadingDraft draft, int above, int level) {
    scope.reportOnce(
        "skipped level",
        DiagnosticCode.HEADING_SKIPPED,
        draft.place(scope.text),
        "skipped heading level: level " + level + " follows level " + above,
        "use level " + (above + 1) + ": delete one # per skipped level");
  }
}
