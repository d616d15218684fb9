package dev.cribsheet.content;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.field.ChecklistFields;
import dev.cribsheet.content.field.FrameworkFields;
import dev.cribsheet.content.field.NumberFields;
import dev.cribsheet.content.field.PageFields;
import dev.cribsheet.content.field.PathFields;
import dev.cribsheet.content.field.QuestionFields;
import dev.cribsheet.content.field.RedFlagFields;
import dev.cribsheet.content.field.SheetFields;
import dev.cribsheet.content.field.SignalFields;
import dev.cribsheet.content.field.SiteFields;
import dev.cribsheet.content.field.StepFields;
import dev.cribsheet.content.field.TermFields;
import dev.cribsheet.content.field.TopicFields;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.format.KindLocation;
import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.ArticleKind;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.content.model.SignalSet;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StudyPath;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.source.OrderedName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table of content kinds. */
public final class ContentKinds {
  public static final ContentKind<SiteConfig> SITE =
      ContentKind.of(
              "site",
              KindLocation.file("site.yaml"),
              SiteFields.TABLE,
              new FileFormat.Single<>((file, values, found) -> SiteFields.site(values, found)))
          .inEveryEdition()
          .inLayers(LayerRules.fields("id", "base-url", "edit", "assets", "offline", "bases"));

  public static final ContentKind<Framework> FRAMEWORK =
      ContentKind.of(
              ArticleKind.FRAMEWORK,
              KindLocation.file("framework.md"),
              FrameworkFields.TABLE,
              new FileFormat.Markdown<>(FrameworkFields::framework))
          .inLayers(LayerRules.entries("framework", path -> ""));

  public static final ContentKind<Step> STEP =
      ContentKind.of(
              ArticleKind.STEP,
              KindLocation.folder("steps", KindLocation.MARKDOWN),
              StepFields.TABLE,
              new FileFormat.Markdown<>(StepFields::step))
          .inOrder(byNumber(Step::slug))
          .inLayers(LayerRules.entries("step"));

  public static final ContentKind<Question> QUESTION =
      ContentKind.of(
              ArticleKind.QUESTION,
              KindLocation.folder("questions", KindLocation.MARKDOWN),
              QuestionFields.TABLE,
              new FileFormat.Markdown<>(QuestionFields::question))
          .inLayers(LayerRules.entries("question"));

  public static final ContentKind<Page> PAGE =
      ContentKind.of(
              ArticleKind.PAGE,
              KindLocation.folder("pages", KindLocation.MARKDOWN),
              PageFields.TABLE,
              new FileFormat.Markdown<>(PageFields::page))
          .inOrder(byNumber(Page::path))
          .inLayers(LayerRules.entries("page", PageFields::id));

  public static final ContentKind<Checklist> CHECKLIST =
      ContentKind.of(
              "checklist",
              KindLocation.folder("checklists", KindLocation.YAML),
              ChecklistFields.TABLE,
              new FileFormat.Single<>(
                  (file, values, found) -> ChecklistFields.checklist(file, values)))
          .inOrder(Comparator.comparingInt(list -> OrderedName.of(list.path()).order()))
          .shownOn(PageKind.CHECKLISTS)
          .inLayers(LayerRules.entries("checklist"));

  public static final ContentKind<SignalSet> SIGNALS =
      ContentKind.of(
              "signals",
              KindLocation.file("signals.yaml"),
              SignalFields.TABLE,
              new FileFormat.Single<>((file, values, found) -> SignalFields.signals(values)))
          .shownOn(PageKind.FRAMEWORK)
          .inLayers(LayerRules.fields().withList("signals", "signal"));

  public static final ContentKind<RedFlag> RED_FLAGS =
      ContentKind.of(
              "red-flags",
              KindLocation.fileOrFolder("red-flags"),
              RedFlagFields.TABLE,
              new FileFormat.Entries<>(
                  "red-flags", (file, values, found) -> RedFlagFields.redFlag(values)))
          .shownOn(PageKind.RED_FLAGS)
          .inLayers(LayerRules.entries("red-flag"));

  public static final ContentKind<Topic> TOPICS =
      ContentKind.of(
              "topics",
              KindLocation.file("topics.yaml"),
              TopicFields.TABLE,
              new FileFormat.Entries<>(
                  "topics", (file, values, found) -> TopicFields.topic(values)))
          .shownOn(PageKind.QUESTIONS)
          .inLayers(LayerRules.entries("topic"));

  public static final ContentKind<StudyPath> PATHS =
      ContentKind.of(
              "path",
              KindLocation.file("path.yaml"),
              PathFields.TABLE,
              new FileFormat.Entries<>("paths", (file, values, found) -> PathFields.path(values)))
          .shownOn(PageKind.PATH)
          .inLayers(LayerRules.entries("path"));

  public static final ContentKind<NumberTable> NUMBERS =
      ContentKind.of(
              "numbers",
              KindLocation.file("numbers.yaml"),
              NumberFields.TABLE,
              new FileFormat.Entries<>(
                  "tables", (file, values, found) -> NumberFields.table(values)))
          .shownOn(PageKind.NUMBERS)
          .inLayers(LayerRules.entries("table").withList("rows", "number"));

  public static final ContentKind<Term> GLOSSARY =
      ContentKind.of(
              "glossary",
              KindLocation.file("glossary.yaml"),
              TermFields.TABLE,
              new FileFormat.Entries<>("terms", (file, values, found) -> TermFields.term(values)))
          .shownOn(PageKind.NUMBERS)
          .inLayers(LayerRules.entries("term"));

  public static final ContentKind<SheetOutline> SHEETS =
      ContentKind.of(
              "sheets",
              KindLocation.fileOrFolder("sheets"),
              SheetFields.TABLE,
              new FileFormat.Entries<>(
                  "sheets", (file, values, found) -> SheetFields.sheet(file, values)))
          .inLayers(LayerRules.entries("sheet"));

  /** All kinds, in the order in which the loader reads them. */
  public static final List<ContentKind<?>> ALL =
      List.of(
          SITE, FRAMEWORK, STEP, QUESTION, PAGE, CHECKLIST, SIGNALS, RED_FLAGS, TOPICS, PATHS,
          NUMBERS, GLOSSARY, SHEETS);

  private ContentKinds() {}

  /** Orders articles by the leading number of the file name, then by a name. */
  private static <T extends Article> Comparator<T> byNumber(Function<T, String> name) {
    return Comparator.<T>comparingInt(article -> article.file().order()).thenComparing(name);
  }

  /** Returns the kind of a file; empty for assets and files that are not read. */
  public static Optional<ContentKind<?>> of(String path) {
    return ALL.stream().filter(kind -> kind.has(path)).findFirst();
  }

  /** Returns the generated page that shows the entries of this file; empty if there is none. */
  public static Optional<PageKind> sharedPage(String path) {
    return ALL.stream()
        .filter(kind -> kind.has(path) || kind.place().inFolder(path))
        .findFirst()
        .flatMap(ContentKind::shared);
  }
}
