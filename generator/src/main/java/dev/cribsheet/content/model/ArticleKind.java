package dev.cribsheet.content.model;

import dev.cribsheet.address.UrlPath;

/**
 * A kind of content with one page per file.
 *
 * @param name the name of its schema and its template, such as {@code step}
 * @param folder the folder of its pages, with a slash at the end; empty for the top of the site
 */
public record ArticleKind(String name, String folder) {
  public static final ArticleKind FRAMEWORK = new ArticleKind("framework", "");
  public static final ArticleKind STEP = new ArticleKind("step", "steps/");
  public static final ArticleKind QUESTION = new ArticleKind("question", "questions/");
  public static final ArticleKind PAGE = new ArticleKind("page", "");

  public UrlPath url(String slug) {
    return new UrlPath(folder + slug + ".html");
  }
}
