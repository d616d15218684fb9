package dev.cribsheet.render.html.bank;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.html.ScriptData;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.render.html.part.QuestionViews;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.theme.HashedName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The scripts that the filters of a large bank load: one with the filter keys of all questions and,
 * for each page, one with its rows.
 */
final class BankData {
  private static final String KEYS = "bank";
  private static final String ROWS = "rows-";
  private static final String ENDING = ".js";

  private BankData() {}

  /** Returns whether the path might belong to one of these scripts. */
  static boolean mayHold(UrlPath path) {
    String folder = QuestionBank.FOLDER.path();
    return path.path().endsWith(ENDING)
        && (path.path().startsWith(folder + KEYS) || path.path().startsWith(folder + ROWS));
  }

  /**
   * Returns the scripts; the one with the keys comes first.
   *
   * @param rows returns the markup of the rows of a page, given its index from 0
   */
  static List<Output> of(List<List<SiteQuestion>> pages, IntFunction<String> rows) {
    Map<String, Integer> keys = new LinkedHashMap<>();
    List<Object> contents = new ArrayList<>();
    List<Output> scripts = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      String markup = ScriptData.inFile(rows.apply(i));
      Output script =
          script(ROWS + (i + 1) + ENDING, "cribsheet.bank.pages[" + i + "].rows=" + markup);
      scripts.add(script);
      Map<String, Object> page = new LinkedHashMap<>();
      page.put("script", script.path().path().substring(QuestionBank.FOLDER.path().length()));
      page.put("questions", pages.get(i).stream().map(question -> entry(question, keys)).toList());
      contents.add(page);
    }
    Map<String, Object> bank = new LinkedHashMap<>();
    bank.put("keys", keys.keySet());
    bank.put("pages", contents);
    scripts.add(0, script(KEYS + ENDING, "cribsheet.bank=" + ScriptData.inFile(bank)));
    return scripts;
  }

  /** Returns the id of a question, followed by the numbers of its filter keys. */
  private static List<Object> entry(SiteQuestion question, Map<String, Integer> keys) {
    List<Object> entry = new ArrayList<>();
    entry.add(question.content().slug());
    for (String key : QuestionViews.keys(question)) {
      entry.add(keys.computeIfAbsent(key, ignored -> keys.size()));
    }
    return entry;
  }

  private static Output script(String name, String text) {
    byte[] bytes = (text + ";\n").getBytes(StandardCharsets.UTF_8);
    UrlPath path = new UrlPath(QuestionBank.FOLDER.path() + HashedName.of(name, bytes));
    return new Output(path, OutputKind.OTHER, (results, diagnostics) -> bytes);
  }
}
