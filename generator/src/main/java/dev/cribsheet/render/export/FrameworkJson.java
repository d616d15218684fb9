package dev.cribsheet.render.export;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.site.TimePlan;
import dev.cribsheet.yaml.JsonSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes {@code framework.json}. */
public final class FrameworkJson {
  private static final int FORMAT = 1;

  private FrameworkJson() {}

  /** Returns the JSON Schema of the file. */
  public static JsonSchema schema() {
    return RecordJson.schema(FrameworkData.class);
  }

  static String of(Site site) {
    return IndentedJson.of(RecordJson.of(data(site))) + "\n";
  }

  private static FrameworkData data(Site site) {
    return new FrameworkData(
        FORMAT,
        site.config().title(),
        site.config().language().value(),
        site.baseUrl().map(base -> base + "/"),
        site.plans().plans().stream().map(FrameworkJson::session).toList(),
        site.steps().stream().map(FrameworkJson::step).toList(),
        site.content().checklists().stream().map(FrameworkJson::checklist).toList(),
        site.content().redFlags().stream().map(FrameworkJson::redFlag).toList(),
        site.content().signals().levels(),
        site.content().signals().signals().stream().map(FrameworkJson::signal).toList(),
        site.questions().stream()
            .flatMap(question -> question.topics().stream())
            .distinct()
            .map(FrameworkJson::topic)
            .sorted((one, other) -> one.id().compareTo(other.id()))
            .toList(),
        site.questions().stream().map(FrameworkJson::question).toList(),
        site.content().terms().stream().map(FrameworkJson::term).toList(),
        site.published(ContentKinds.PAGE).stream().map(FrameworkJson::page).toList());
  }

  private static FrameworkData.Session session(TimePlan plan) {
    return new FrameworkData.Session(
        plan.length(),
        plan.session().intro(),
        plan.session().closing(),
        plan.spare(),
        plan.minutes());
  }

  private static FrameworkData.Step step(SiteStep step) {
    return new FrameworkData.Step(
        step.content().id(),
        step.content().title(),
        address(step.url()),
        step.content().time().min(),
        step.content().time().max(),
        Stream.of(StepPart.values())
            .filter(part -> !step.content().text(part).isEmpty())
            .map(part -> new FrameworkData.Text(part.anchor(), step.content().text(part).plain()))
            .toList(),
        Stream.of(StepPart.values())
            .filter(part -> !step.content().items(part).isEmpty())
            .map(part -> list(step, part))
            .toList(),
        step.redFlags().stream().map(RedFlag::id).toList());
  }

  private static FrameworkData.ItemList list(SiteStep step, StepPart part) {
    Step content = step.content();
    return new FrameworkData.ItemList(
        part.anchor(),
        address(step.url(), part.anchor()),
        part == StepPart.CHECKLIST
            ? ticked(content.id(), content.checklist())
            : content.items(part).stream().map(item -> item(item, Optional.empty())).toList());
  }

  private static FrameworkData.Checklist checklist(Checklist list) {
    return new FrameworkData.Checklist(
        list.id(),
        list.title(),
        address(PageKind.CHECKLISTS.url(), list.id()),
        list.step().map(Reference::id),
        ticked(list.id(), list.items()));
  }

  private static List<FrameworkData.Item> ticked(String owner, List<Item> items) {
    return items.stream()
        .map(item -> item(item, Optional.of(Anchors.item(owner, item.id()))))
        .toList();
  }

  private static FrameworkData.Item item(Item item, Optional<String> anchor) {
    return new FrameworkData.Item(
        item.id(),
        anchor.map(found -> address(PageKind.CHECKLISTS.url(), found)),
        item.text().plain(),
        text(item.detail()));
  }

  private static FrameworkData.RedFlag redFlag(RedFlag flag) {
    return new FrameworkData.RedFlag(
        flag.id(),
        flag.name(),
        address(PageKind.RED_FLAGS.url(), flag.id()),
        flag.looksLike().plain(),
        flag.why().plain(),
        flag.instead().plain(),
        ids(flag.steps()));
  }

  private static FrameworkData.Signal signal(Signal signal) {
    return new FrameworkData.Signal(
        signal.id(),
        signal.name(),
        address(PageKind.FRAMEWORK.url(), signal.id()),
        signal.looksLike().plain(),
        signal.weight(),
        signal.descriptors().stream().map(MarkdownText::plain).toList(),
        ids(signal.steps()));
  }

  private static FrameworkData.Topic topic(Topic topic) {
    return new FrameworkData.Topic(topic.id(), topic.name(), text(topic.description()));
  }

  private static FrameworkData.Question question(SiteQuestion question) {
    Question content = question.content();
    return new FrameworkData.Question(
        content.slug(),
        content.title(),
        address(question.url()),
        content.difficulty().word(),
        content.summary().map(Located::value),
        content.alsoAskedAs(),
        question.topics().stream().map(Topic::id).toList(),
        ids(content.steps()),
        question.worked());
  }

  private static FrameworkData.Term term(Term term) {
    return new FrameworkData.Term(
        term.id(),
        term.term(),
        address(PageKind.NUMBERS.url(), term.id()),
        term.definition().plain(),
        term.also(),
        ids(term.see()));
  }

  private static FrameworkData.Page page(Page page) {
    return new FrameworkData.Page(
        page.slug(),
        page.title(),
        address(page.url()),
        Optional.of(page.description()).filter(text -> !text.isEmpty()));
  }

  private static Optional<String> text(MarkdownText text) {
    return Optional.of(text.plain()).filter(plain -> !plain.isEmpty());
  }

  private static List<String> ids(List<? extends Reference<?>> references) {
    return references.stream().<String>map(Reference::id).toList();
  }

  private static String address(UrlPath page) {
    return UrlPath.encoded(page.path());
  }

  private static String address(UrlPath page, String anchor) {
    return address(page) + "#" + UrlPath.encoded(anchor);
  }
}
