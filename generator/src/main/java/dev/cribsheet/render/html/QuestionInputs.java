package dev.cribsheet.render.html;

import dev.cribsheet.content.Topic;
import dev.cribsheet.markdown.MarkdownLink;
import dev.cribsheet.output.OutputInputs;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.UrlPath;
import dev.cribsheet.view.FilterView;
import java.util.ArrayList;
import java.util.List;

/** What a page of a question, or a page of the bank, is made of. */
final class QuestionInputs {
  private QuestionInputs() {}

  static OutputInputs of(
      Site site, SiteQuestion question, List<SiteQuestion> before, List<SiteQuestion> after) {
    List<String> inputs = new ArrayList<>();
    add(question, inputs);
    addNeighbour("before", before, inputs);
    addNeighbour("after", after, inputs);
    for (MarkdownLink link : question.content().body().links()) {
      inputs.add(site.addresses().page(link).path());
    }
    return new OutputInputs(List.of(question.content().path()), inputs);
  }

  /** Those of a page of the bank, which counts from 0. */
  static OutputInputs of(Site site, Bank bank, int index) {
    List<SiteQuestion> shown = bank.page(index);
    List<String> inputs = new ArrayList<>();
    inputs.add(String.valueOf(site.questions().size()));
    inputs.add(bank.data().map(UrlPath::path).orElse(""));
    for (FilterView filter : bank.filters()) {
      inputs.add(filter.kind());
      for (FilterView.Choice choice : filter.choices()) {
        inputs.add(choice.key());
        inputs.add(choice.text());
      }
    }
    shown.forEach(question -> add(question, inputs));
    return new OutputInputs(
        shown.stream().map(question -> question.content().path()).toList(), inputs);
  }

  private static void add(SiteQuestion question, List<String> inputs) {
    inputs.add(question.url().path());
    for (Topic topic : question.topics()) { // their names may come from other questions
      inputs.add(topic.id());
      inputs.add(topic.name());
    }
  }

  private static void addNeighbour(
      String which, List<SiteQuestion> neighbours, List<String> inputs) {
    inputs.add(which);
    for (SiteQuestion neighbour : neighbours) {
      inputs.add(neighbour.url().path());
      inputs.add(neighbour.content().title());
    }
  }
}
