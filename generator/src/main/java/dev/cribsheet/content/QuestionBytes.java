package dev.cribsheet.content;

import dev.cribsheet.cache.ResultReader;
import dev.cribsheet.cache.ResultWriter;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.DocumentReader;
import dev.cribsheet.markdown.DocumentWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A question as bytes; the path of its file is known to who reads them. */
final class QuestionBytes {
  private static final Difficulty[] DIFFICULTIES = Difficulty.values();

  private QuestionBytes() {}

  static void write(Question question, ResultWriter out) {
    out.text(question.slug());
    out.number(question.order());
    out.text(question.title());
    out.number(question.difficulty().ordinal());
    located(question.topics(), out);
    located(question.steps(), out);
    out.optional(question.team());
    out.optional(question.date().map(LocalDate::toString));
    out.optional(question.origin());
    out.flag(question.draft());
    DocumentWriter.write(question.body(), out);
    out.number(question.aliases().size());
    question.aliases().forEach(out::text);
    out.place(question.source());
  }

  static Question read(String path, ResultReader in) {
    return new Question(
        path,
        in.text(),
        in.number(),
        in.text(),
        DIFFICULTIES[in.number()],
        located(in),
        located(in),
        in.optional(),
        in.optional().map(LocalDate::parse),
        in.optional(),
        in.flag(),
        DocumentReader.read(path, in),
        texts(in),
        in.place());
  }

  private static void located(List<Located<String>> all, ResultWriter out) {
    out.number(all.size());
    for (Located<String> one : all) {
      out.text(one.value());
      out.place(one.source());
    }
  }

  private static List<Located<String>> located(ResultReader in) {
    List<Located<String>> all = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      all.add(new Located<>(in.text(), in.place()));
    }
    return all;
  }

  private static List<String> texts(ResultReader in) {
    List<String> all = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      all.add(in.text());
    }
    return all;
  }
}
