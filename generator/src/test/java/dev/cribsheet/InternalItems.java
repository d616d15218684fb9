package dev.cribsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Our pack with ten internal entries and items. */
final class InternalItems {
  private static final String PICTURE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><rect width=\"2\" height=\"1\"/></svg>\n";

  private InternalItems() {}

  static void addTo(Path content) throws IOException {
    for (Map.Entry<String, byte[]> file : Builds.files(Path.of("../content")).entrySet()) {
      if (!file.getKey().startsWith("target/") && !file.getKey().equals("pom.xml")) {
        Path target = content.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    }
    Builds.write(
        content,
        "assets/scoring-wheel.svg",
        PICTURE,
        "pages/interviewer-handbook.md",
        """
        ---
        title: Calibration handbook
        nav: Calibration
        aliases: [shadowing-handbook]
        audience: internal
        ---

        Score every signal before the debrief, and never change a score because a colleague is senior.
        Stop the clock when the candidate asks for the *estimate* twice; see
        [the first step](../steps/1-understand.md).

        ## When to end early

        - The candidate has signed no **confidentiality form**.
        - Two signals are missing after thirty minutes, and a third hint changed nothing.

        ![Concentric rings of the scoring wheel](../assets/scoring-wheel.svg)

        | Level | Recommendation |
        | --- | --- |
        | Staff | Hire only above eleven points |
        """,
        "questions/payroll-export.md",
        """
        ---
        title: Payroll export
        difficulty: hard
        topics: [queues, consistency]
        team: Compensation
        audience: internal
        ---

        Design the nightly export of salaries to the tax office that we run ourselves.

        ## Clarifying questions {#clarify}

        - Which countries does the payroll cover?

        ## Traps {#traps}

        - Nobody remembers the Liechtenstein holiday calendar.
        """,
        "checklists/7-debrief.yaml",
        """
        title: Run the debrief
        audience: internal
        items:
          - Collect the written scores before anyone speaks
          - {text: Let the shadow interviewer go first, detail: "She has no vote."}
        """,
        "red-flags/ours.yaml",
        """
        - name: Quoting our blog
          looks-like: "The candidate recites the architecture that marketing published."
          instead: "Change the workload until the recital stops working."
          audience: internal
        """,
        "sheets/ours.yaml",
        """
        - title: Interviewer pocket card
          lists: [checklist/debrief]
          audience: internal
        """);
    insert(
        content,
        "steps/1-understand.md",
        "\nchecklist:\n",
        "  - {text: Deduct a point for a missing privacy question, audience: internal}\n");
    insert(
        content,
        "numbers.yaml",
        "    rows:\n",
        "      - {name: Payslips in December, value: \"48,500\", note: Doubles with the bonus, audience: internal}\n");
    insert(
        content,
        "signals.yaml",
        "\nsignals:\n",
        "  - {name: Would work the pager, descriptors: [Refuses, Hesitates, Accepts, Volunteers], audience: internal}\n");
    insert(
        content,
        "path.yaml",
        "      items:\n",
        "        - {page: interviewer-handbook, minutes: 25, audience: internal}\n");
    append(
        content,
        "glossary.yaml",
        "- {term: Bar raiser, definition: An interviewer from another department with a veto, audience: internal}\n");
    append(content, "topics.yaml", "- {id: paygrades, name: Paygrades, audience: internal}\n");
  }

  private static void insert(Path content, String path, String after, String text)
      throws IOException {
    Path file = content.resolve(path);
    String before = Files.readString(file);
    int at = before.indexOf(after) + after.length();
    Files.writeString(file, before.substring(0, at) + text + before.substring(at));
  }

  private static void append(Path content, String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.writeString(file, Files.readString(file).stripTrailing() + "\n" + text);
  }
}
