package dev.cribsheet.content;

import dev.cribsheet.source.OrderedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that mean something in a content folder; nothing else is read. */
public final class ContentLayout {
  static final String SITE = "site.yaml";
  static final String FRAMEWORK = "framework.md";
  static final String STEPS = "steps/";
  static final String SIGNALS = "signals.yaml";
  static final String RED_FLAGS = "red-flags";
  static final String CHECKLISTS = "checklists/";
  static final String QUESTIONS = "questions/";
  static final String TOPICS = "topics.yaml";
  static final String NUMBERS = "numbers.yaml";
  static final String GLOSSARY = "glossary.yaml";
  static final String SHEETS = "sheets";
  static final String PAGES = "pages/";
  static final String ASSETS = "assets/";

  static final String MARKDOWN_ENDING = ".md";
  static final String YAML_ENDING = ".yaml";

  /** The names at the top of a content folder. */
  public static final Set<String> KNOWN =
      Set.of(
          SITE,
          FRAMEWORK,
          "steps",
          SIGNALS,
          RED_FLAGS,
          RED_FLAGS + YAML_ENDING,
          "checklists",
          "questions",
          TOPICS,
          NUMBERS,
          GLOSSARY,
          SHEETS,
          SHEETS + YAML_ENDING,
          "pages",
          "assets");

  private ContentLayout() {}

  /** The page that shows a YAML file, where several share one page. */
  public static Optional<SharedPage> sharedPage(String path) {
    if (path.equals(RED_FLAGS + YAML_ENDING) || path.startsWith(RED_FLAGS + "/")) {
      return Optional.of(SharedPage.RED_FLAGS);
    }
    if (path.startsWith(CHECKLISTS)) {
      return Optional.of(SharedPage.CHECKLISTS);
    }
    return switch (path) {
      case NUMBERS, GLOSSARY -> Optional.of(SharedPage.NUMBERS);
      case SIGNALS -> Optional.of(SharedPage.FRAMEWORK);
      case TOPICS -> Optional.of(SharedPage.QUESTIONS);
      default -> Optional.empty();
    };
  }

  /** True for a Markdown file that becomes a page of its own, if nothing is wrong with it. */
  public static boolean makesPage(String path) {
    boolean kind = path.startsWith(STEPS) || path.startsWith(QUESTIONS) || path.startsWith(PAGES);
    return path.equals(FRAMEWORK) || (kind && path.endsWith(MARKDOWN_ENDING));
  }

  /** The kind of a file that has fields, such as {@code step}. */
  static Optional<String> kind(String path) {
    if (path.startsWith(CHECKLISTS)) {
      return Optional.of("checklist").filter(kind -> path.endsWith(YAML_ENDING));
    }
    for (String lists : List.of(RED_FLAGS, SHEETS)) {
      if (path.startsWith(lists + "/") || path.equals(lists + YAML_ENDING)) {
        return Optional.of(lists).filter(kind -> path.endsWith(YAML_ENDING));
      }
    }
    if (path.startsWith(STEPS) || path.startsWith(QUESTIONS) || path.startsWith(PAGES)) {
      String folder = path.substring(0, path.indexOf('/'));
      return Optional.of(folder.substring(0, folder.length() - 1))
          .filter(kind -> path.endsWith(MARKDOWN_ENDING));
    }
    return KNOWN.contains(path) && path.contains(".")
        ? Optional.of(path.substring(0, path.lastIndexOf('.')))
        : Optional.empty();
  }

  /** True for the file of a question. */
  public static boolean isQuestion(String path) {
    return path.startsWith(QUESTIONS) && makesPage(path);
  }

  /** The id that a step's file gives its step, unless it names another; empty for other files. */
  public static String stepId(String path) {
    return path.startsWith(STEPS) && makesPage(path) ? OrderedName.of(path).slug() : "";
  }

  /** True when the loader reads the file at this path. */
  static boolean reads(String path) {
    if (path.startsWith(ASSETS) || !path.contains("/")) {
      return true;
    }
    return path.endsWith(ending(path));
  }

  /** The ending of the files that the loader reads in this file's folder. */
  static String ending(String path) {
    boolean yaml =
        path.startsWith(CHECKLISTS)
            || path.startsWith(RED_FLAGS + "/")
            || path.startsWith(SHEETS + "/");
    return yaml ? YAML_ENDING : MARKDOWN_ENDING;
  }
}
