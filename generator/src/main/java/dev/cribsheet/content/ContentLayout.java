package dev.cribsheet.content;

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

  /** True when the loader reads the file at this path. */
  static boolean reads(String path) {
    if (path.startsWith(ASSETS) || !path.contains("/")) {
      return true;
    }
    return path.endsWith(ending(path));
  }

  /** The ending of the files that the loader reads in this file's folder. */
  static String ending(String path) {
    boolean yaml = path.startsWith(CHECKLISTS) || path.startsWith(RED_FLAGS + "/");
    return yaml ? YAML_ENDING : MARKDOWN_ENDING;
  }
}
