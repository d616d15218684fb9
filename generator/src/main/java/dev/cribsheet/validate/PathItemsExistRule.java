package dev.cribsheet.validate;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.GeneratedPages;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.PathItem;
import dev.cribsheet.content.model.PathItem.Kind;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StudyPath;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every day of a study path has items, and each item leads to published content and occurs only
 * once.
 */
final class PathItemsExistRule implements Rule {
  private static final List<PageKind> NO_ITEMS =
      List.of(PageKind.HOME, PageKind.PATH, PageKind.NOT_FOUND);

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    for (StudyPath path : content.studyPaths()) {
      if (!content.faulty().has(ContentKinds.PATHS.place().file())) {
        checkDays(path, diagnostics);
      }
      UniqueNames names = new UniqueNames("path item", DiagnosticCode.DUPLICATE_ID, diagnostics);
      path.items().forEach(item -> names.add(item.kind().word() + ": " + item.id(), item.source()));
    }
    for (Kind kind : Kind.values()) {
      checkTargets(kind, content, diagnostics);
    }
  }

  private static void checkDays(StudyPath path, Diagnostics diagnostics) {
    if (path.days().isEmpty()) {
      reportEmpty("the path '" + path.title() + "' has no days", path.source(), diagnostics);
    }
    path.days().stream()
        .filter(day -> day.items().isEmpty())
        .forEach(
            day ->
                reportEmpty(
                    "the day '" + day.title() + "' has no items", day.source(), diagnostics));
  }

  private static void reportEmpty(String message, SourceRef source, Diagnostics diagnostics) {
    diagnostics.add(DiagnosticCode.MISSING_FIELD, source, message, "add one, or delete this entry");
  }

  private static void checkTargets(Kind kind, Content content, Diagnostics diagnostics) {
    List<PathItem> items =
        content.studyPaths().stream()
            .flatMap(StudyPath::items)
            .filter(item -> item.kind() == kind)
            .toList();
    if (items.isEmpty()) {
      return;
    }
    Set<String> drafts = ReferencesExistRule.ids(articles(kind, content, true));
    ReferencesExistRule.check(
        kind.word(),
        kind == Kind.STEP ? DiagnosticCode.UNKNOWN_STEP : DiagnosticCode.UNKNOWN_REFERENCE,
        items.stream()
            .filter(item -> !drafts.contains(item.id()))
            .map(item -> new Reference<>(item.id(), item.source()))
            .toList(),
        ReferencesExistRule.ids(known(kind, content)),
        content,
        diagnostics);
    items.stream()
        .filter(item -> drafts.contains(item.id()))
        .forEach(
            item ->
                diagnostics.add(
                    DiagnosticCode.LINK_TO_DRAFT,
                    item.source(),
                    "'" + item.id() + "' is a draft and has no page",
                    "delete 'draft: true' in that file, or delete this item"));
  }

  private static Stream<String> known(Kind kind, Content content) {
    return switch (kind) {
      case STEP -> content.steps().stream().map(Step::id);
      case CHECKLIST -> content.checklists().stream().map(Checklist::id);
      case QUESTION -> articles(kind, content, false);
      case PAGE ->
          Stream.concat(
              articles(kind, content, false),
              GeneratedPages.of(content).stream()
                  .filter(page -> !NO_ITEMS.contains(page))
                  .map(PageKind::key));
    };
  }

  private static Stream<String> articles(Kind kind, Content content, boolean draft) {
    Stream<? extends Article> articles =
        switch (kind) {
          case QUESTION -> content.questions().stream();
          case PAGE -> content.pages().stream();
          case STEP, CHECKLIST -> Stream.of();
        };
    return articles.filter(article -> article.draft() == draft).map(Article::slug);
  }
}
