package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.Difficulty;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.ItemGroup;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.drawing.TextMeasure;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.QuestionViews;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.view.sheet.SheetBlockView.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns content into the entries of a sheet. */
record DraftItems(PageContext scope) {
  /** A value no wider than this, in ems, leaves room for a name at the usual type sizes. */
  private static final double MAX_EMS = 16;

  /** The same limit in large print. */
  private static final double MAX_LARGE_EMS = 10;

  /** A mark that the PDF engine would let begin a line after bold words. */
  private static final Pattern AFTER_BOLD = Pattern.compile("(</strong>)([:;,.!?])");

  /** The number of characters of a name that fit on a line beside such a value. */
  private static final int SHORT = 20;

  /**
   * The last two words of a wide value stay on one line if they have fewer characters than this.
   */
  private static final int END = 10;

  /** Returns the printable entries of a list. */
  List<DraftItem> of(List<Item> items) {
    return items.stream()
        .filter(item -> item.print() != PrintRule.NEVER)
        .map(
            item ->
                new DraftItem(
                    0,
                    new Entry(
                        "",
                        item.key() ? bold(html(item.text())) : html(item.text()),
                        HtmlFragment.none(),
                        html(item.detail())),
                    item.print(),
                    item.text().plain(),
                    item.source()))
        .toList();
  }

  DraftItem text(MarkdownText text, SourceRef source) {
    return entry(
        new Entry("", html(text), HtmlFragment.none(), HtmlFragment.none()), text.plain(), source);
  }

  /** Returns the printable entries of all groups. */
  List<DraftItem> grouped(List<ItemGroup> groups) {
    return groups.stream()
        .flatMap(group -> of(group.items()).stream().map(item -> item.in(group.title())))
        .toList();
  }

  DraftItem flag(RedFlag flag) {
    return entry(
        new Entry(
            LastLine.kept(flag.name()),
            html(flag.instead()),
            HtmlFragment.none(),
            html(flag.looksLike())),
        flag.name() + ": " + flag.instead().plain(),
        flag.source());
  }

  /** Returns the lines of a step's sheet to write on; each has one label, or two side by side. */
  List<DraftItem> labels(Step step) {
    return step.notes().stream()
        .map(labels -> labels.split(" \\| ", 2))
        .map(pair -> row("", pair[0], pair.length == 1 ? "" : pair[1], step.source()))
        .toList();
  }

  /** Returns a number; {@code bold} puts the name of a highlighted number in bold. */
  DraftItem number(NumberTable.Row row, boolean bold) {
    HtmlFragment name = LastLine.kept(scope.unlinked(row.name()), SHORT);
    return entry(
        new Entry("", bold && row.key() ? bold(name) : name, value(row), html(row.note())),
        row.name().plain() + ": " + row.value().plain(),
        row.source());
  }

  DraftItem term(Term term) {
    return entry(
        new Entry(term.term(), html(term.definition()), HtmlFragment.none(), HtmlFragment.none()),
        term.term() + ": " + term.definition().plain(),
        term.source());
  }

  /** Returns the questions of a difficulty that have an answer. */
  List<DraftItem> prompts(Difficulty difficulty) {
    return scope.site().questions().stream()
        .filter(SiteQuestion::worked)
        .map(SiteQuestion::content)
        .filter(question -> question.difficulty() == difficulty)
        .map(this::prompt)
        .toList();
  }

  private DraftItem prompt(Question question) {
    String line = QuestionViews.line(question);
    Entry entry =
        new Entry(
            LastLine.kept(question.title()),
            LastLine.kept(HtmlFragment.ofText(line)),
            HtmlFragment.none(),
            HtmlFragment.none());
    return entry(entry, question.title() + ": " + line, question.file().source());
  }

  /** Returns the levels of a signal with their numbers, as boxes to tick. */
  List<DraftItem> levels(List<String> levels, Signal signal) {
    List<DraftItem> entries = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      HtmlFragment descriptor =
          signal.descriptors().isEmpty() ? HtmlFragment.none() : html(signal.descriptors().get(i));
      entries.add(
          entry(
              new Entry(
                  scope.strings().number(i + 1) + SessionBlocks.AFTER_NUMBER + levels.get(i),
                  descriptor,
                  HtmlFragment.none(),
                  HtmlFragment.none()),
              signal.name() + ": " + levels.get(i),
              signal.source()));
    }
    return entries;
  }

  DraftItem point(String name, MarkdownText text, MarkdownText detail, SourceRef source) {
    HtmlFragment first = detail.isEmpty() ? html(text) : scope.unlinked(text);
    return entry(
        new Entry(LastLine.kept(name), first, HtmlFragment.none(), html(detail)),
        text.plain(),
        source);
  }

  DraftItem row(String name, String text, String value, SourceRef source) {
    return entry(
        new Entry(
            LastLine.kept(name),
            HtmlFragment.ofText(text),
            HtmlFragment.ofText(value),
            HtmlFragment.none()),
        name,
        source);
  }

  /** Returns the value with its unit; a wide value may wrap, to leave room for the names. */
  private HtmlFragment value(NumberTable.Row row) {
    String unit = row.unit().isEmpty() ? "" : " " + row.unit();
    String value = html(row.value()).html() + HtmlFragment.ofText(unit).html();
    double ems = TextMeasure.ems(row.value().plain() + unit, true);
    String kind = ems > MAX_EMS ? "sheet-wide" : "sheet-wide-large";
    return ems <= MAX_LARGE_EMS
        ? new HtmlFragment(value)
        : LastLine.kept(new HtmlFragment("<span class=\"" + kind + "\">" + value + "</span>"), END);
  }

  private static HtmlFragment bold(HtmlFragment text) {
    return new HtmlFragment("<b>" + text + "</b>");
  }

  private HtmlFragment html(MarkdownText text) {
    String markup = scope.unlinked(text).html().replace("→ ", "→\u00a0");
    return LastLine.kept(new HtmlFragment(AFTER_BOLD.matcher(markup).replaceAll("$2$1")));
  }

  private static DraftItem entry(Entry entry, String plain, SourceRef source) {
    return new DraftItem(0, entry, PrintRule.ALWAYS, plain, source);
  }
}
