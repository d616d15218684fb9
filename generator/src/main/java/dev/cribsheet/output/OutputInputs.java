package dev.cribsheet.output;

import java.util.List;

/**
 * What an output is made of besides the content that is no question.
 *
 * @param files the paths of the questions that it shows
 * @param texts what it shows that may come from other questions, too
 */
public record OutputInputs(List<String> files, List<String> texts) {
  public OutputInputs {
    files = List.copyOf(files);
    texts = List.copyOf(texts);
  }
}
