package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.layer.Composition;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.SheetPart;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.yaml.EntryName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reference names an existing id. */
final class ReferencesExistRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    Set<String> steps = ids(content.steps().stream().map(Step::id));
    Stream.<Stream<List<Reference<Step>>>>of(
            content.questions().stream().map(Question::steps),
            content.redFlags().stream().map(RedFlag::steps),
            content.signals().signals().stream().map(Signal::steps),
            content.checklists().stream().map(list -> list.step().stream().toList()))
        .flatMap(lists -> lists)
        .forEach(
            list -> check("step", DiagnosticCode.UNKNOWN_STEP, list, steps, content, diagnostics));

    content.topics().ifPresent(topics -> checkTopics(content, topics, diagnostics));

    Set<String> numbers =
        ids(content.numbers().stream().flatMap(t -> t.rows().stream()).map(row -> row.id()));
    Stream.concat(
            content.steps().stream().map(Step::numbers),
            content.sheets().stream()
                .flatMap(sheet -> sheet.parts().stream())
                .map(SheetPart::numbers))
        .forEach(
            list ->
                check(
                    "number",
                    DiagnosticCode.UNKNOWN_REFERENCE,
                    list,
                    numbers,
                    content,
                    diagnostics));

    Set<String> terms = ids(content.terms().stream().map(Term::id));
    content.terms().stream()
        .map(Term::see)
        .forEach(
            list ->
                check("term", DiagnosticCode.UNKNOWN_REFERENCE, list, terms, content, diagnostics));

    Set<String> signals = ids(content.signals().signals().stream().map(Signal::id));
    content.questions().stream()
        .map(QuestionPartsHaveTheirShapeRule::evidence)
        .forEach(
            list ->
                check(
                    "signal",
                    DiagnosticCode.UNKNOWN_REFERENCE,
                    list,
                    signals,
                    content,
                    diagnostics));

    content.steps().forEach(step -> checkExample(step, content, diagnostics));
  }

  private static void checkTopics(Content content, List<Topic> topics, Diagnostics diagnostics) {
    Set<String> ids = ids(topics.stream().map(Topic::id));
    content.questions().stream()
        .map(Question::topics)
        .forEach(
            list -> check("topic", DiagnosticCode.UNKNOWN_TOPIC, list, ids, content, diagnostics));
  }

  private static void checkExample(Step step, Content content, Diagnostics diagnostics) {
    step.example()
        .ifPresent(
            example -> {
              Optional<LinkAddress> address = LinkAddress.of(step.path(), example.value());
              Optional<Question> question =
                  address.flatMap(
                      found ->
                          content.questions().stream()
                              .filter(candidate -> candidate.path().equals(found.path()))
                              .findFirst());
              if (question.filter(Question::draft).isPresent()) {
                diagnostics.add(
                    DiagnosticCode.LINK_TO_DRAFT,
                    example.source(),
                    "'" + example.value() + "' is a draft and has no page",
                    "delete 'draft: true' in that file, or delete this example");
              } else if (address.filter(found -> isInternal(found, content)).isPresent()) {
                Composition.reportInternal(
                    example.source(), "'" + example.value() + "'", diagnostics);
              } else if (question.isEmpty() && !isFaulty(address, content)) {
                diagnostics.add(
                    DiagnosticCode.LINK_TARGET,
                    example.source(),
                    "no question at '" + example.value() + "'",
                    exampleHint(step, address, content));
              }
            });
  }

  private static String exampleHint(Step step, Optional<LinkAddress> address, Content content) {
    return KnownFiles.of(content.questions().stream().map(Question::path))
        .hint(step.path(), address.map(LinkAddress::path).orElse(""))
        .orElse("add a question, or delete this field");
  }

  private static boolean isInternal(LinkAddress address, Content content) {
    return content.composition().internal().paths().contains(address.path());
  }

  private static boolean isFaulty(Optional<LinkAddress> address, Content content) {
    return address.filter(found -> content.faulty().has(found.path())).isPresent();
  }

  static void check(
      String what,
      DiagnosticCode code,
      List<? extends Reference<?>> references,
      Set<String> known,
      Content content,
      Diagnostics diagnostics) {
    for (Reference<?> reference : references) {
      String id = reference.id();
      EntryName name = new EntryName(what, id);
      if (known.contains(id) || content.composition().isGone(name, reference.source())) {
        continue;
      }
      if (content.composition().isInternal(name)) {
        Composition.reportInternal(reference.source(), "the " + name, diagnostics);
      } else if (!content.faulty().mayDeclare(id)) {
        diagnostics.add(
            code,
            reference.source(),
            "unknown " + what + " '" + id + "'",
            DidYouMean.hint(id, known, known(what, known)));
      }
    }
  }

  private static String known(String what, Set<String> known) {
    return known.isEmpty() ? "no " + what + " is defined" : "use one of: " + DidYouMean.list(known);
  }

  static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toCollection(TreeSet::new));
  }
}
