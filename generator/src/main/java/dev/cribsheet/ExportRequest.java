package dev.cribsheet;

import java.nio.file.Path;
import java.util.List;

/**
 * The parameters of an export, besides those of the site.
 *
 * @param questions the ids of the questions to export
 * @param target the folder for the files; other files in it are deleted
 */
public record ExportRequest(List<String> questions, Path target) {
  public ExportRequest {
    questions = List.copyOf(questions);
  }
}
