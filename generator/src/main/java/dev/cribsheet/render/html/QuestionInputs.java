package dev.cribsheet.render.html;

import dev.cribsheet.content.Topic;
import dev.cribsheet.markdown.MarkdownLink;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import java.util.ArrayList;
import java.util.List;

/** What the page of a question shows of other questions, and its own file before that. */
final class QuestionInputs {
  private QuestionInputs() {}

  static List<String> of(
      Site site, SiteQuestion question, List<SiteQuestion> before, List<SiteQuestion> after) {
    List<String> inputs = new ArrayList<>();
    inputs.add(question.content().path());
    inputs.add(question.url().path());
    for (Topic topic : question.topics()) { // their names may come from other questions
      inputs.add(topic.id());
      inputs.add(topic.name());
    }
    addNeighbour("before", before, inputs);
    addNeighbour("after", after, inputs);
    for (MarkdownLink link : question.content().body().links()) {
      inputs.add(site.addresses().page(link).path());
    }
    return inputs;
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
