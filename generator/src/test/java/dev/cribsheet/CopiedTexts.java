package dev.cribsheet;

import static dev.cribsheet.CopyChange.STEP;
import static dev.cribsheet.CopyChange.change;
import static dev.cribsheet.CopyChange.file;
import static dev.cribsheet.CopyChange.patch;

import java.util.Map;
import java.util.stream.Stream;

/** Changes to Markdown files, assets and {@code site.yaml} in a copy of a pack. */
final class CopiedTexts {
  private CopiedTexts() {}

  static Stream<CopyChange> changes() {
    return Stream.of(
        new CopyChange("nothing", Map.of()),
        change(
            "a field",
            STEP,
            "time: 3-10 min",
            "time: 5-8 min",
            patch("step: understand", "time: 5-8 min")),
        change(
            "the text of an item",
            STEP,
            "text: Ask for growth}",
            "text: Ask twice}",
            patch("step: understand", "checklist:", "  - {id: growth, text: Ask twice}")),
        change(
            "an item in the middle",
            STEP,
            "  - Restate the task\n",
            "  - Agree on the SLO\n  - Restate the task\n",
            patch("step: understand", "checklist:", "  - {text: Agree on the SLO, after: growth}")),
        change(
            "an item at the end",
            STEP,
            "  - Restate the task\n",
            "  - Restate the task\n  - \"Agree: on the SLO\"\n",
            patch("step: understand", "checklist: [\"Agree: on the SLO\"]")),
        change(
            "an item less",
            STEP,
            "  - {id: growth, text: Ask for growth}\n",
            "",
            patch("step: understand", "checklist:", "  - {id: growth, hide: true}")),
        change(
            "another order",
            STEP,
            "  - {id: growth, text: Ask for growth}\n  - Restate the task\n",
            "  - Restate the task\n  - {id: growth, text: Ask for growth}\n",
            patch(
                "step: understand",
                "checklist:",
                "  - {id: restate-the-task, after: read-write-ratio}")),
        change(
            "an item in a group",
            STEP,
            "  - {id: owner",
            "      - {id: peak, text: \"How high is the peak?\"}\n  - {id: owner",
            patch(
                "step: understand",
                "ask:",
                "  - {group: Scale, items: [{id: peak, text: \"How high is the peak?\"}]}")),
        change(
            "an item in a new group",
            STEP,
            "checklist:",
            "  - group: Money\n    items: [\"Who pays?\"]\nchecklist:",
            patch("step: understand", "ask:", "  - {group: Money, items: [\"Who pays?\"]}")),
        change(
            "a group with another name",
            STEP,
            "group: Scale",
            "group: Size",
            "steps/1-understand.md: replaces: true"),
        change(
            "a field less",
            STEP,
            "goal: Know what to build.\n",
            "",
            "steps/1-understand.md: replaces: true"),
        change(
            "a body",
            "questions/parking-garage.md",
            "Design a parking garage.",
            "Design a garage.",
            "questions/parking-garage.md: Design a garage."),
        file(
            "a question",
            "questions/lift.md",
            "---\ntitle: Lift\ndifficulty: easy\ntopics: [objects]\n---\n\nDesign a [step](../steps/1-understand.md).\n",
            "questions/lift.md: Design a [step]"),
        new CopyChange(
            "a question less",
            Map.of("questions/url-shortener.md", text -> ""),
            patch("question: url-shortener", "hide: true")),
        new CopyChange(
            "a question with another name",
            Map.of(
                "questions/url-shortener.md",
                text -> "",
                "questions/links.md",
                text ->
                    "---\ntitle: Links\ndifficulty: medium\ntopics: [storage]\naliases: [url-shortener]\n---\n\nShorten.\n"),
            patch("question: url-shortener", "hide: true"),
            "questions/links.md: Shorten."),
        new CopyChange(
            "a question in another folder",
            Map.of(
                "questions/url-shortener.md",
                text -> "",
                "questions/web/url-shortener.md",
                text ->
                    "---\ntitle: URL shortener\ndifficulty: medium\ntopics: [storage]\n---\n\nShorten.\n"),
            "questions/web/url-shortener.md: replaces: true"),
        change(
            "a page", "pages/about.md", "nav: About", "nav: Us", patch("page: about", "nav: Us")),
        file(
            "an asset",
            "assets/logo.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9\"/></svg>",
            patch("asset: assets/logo.svg", "replaces: true"),
            "assets/logo.svg: M0 0h9"),
        new CopyChange(
            "an asset less",
            Map.of(
                "assets/logo.svg",
                text -> "",
                "pages/about.md",
                text -> text.replaceAll("!.*", "Us.")),
            patch("asset: assets/logo.svg", "hide: true")),
        change(
            "the framework",
            "framework.md",
            "lede: Three steps.",
            "lede: All steps.",
            patch("framework:", "lede: All steps.")),
        change(
            "a field of the site",
            "site.yaml",
            "title: Interviews",
            "title: Ours",
            "site.yaml: title: Ours"),
        change(
            "a field of the site less",
            "site.yaml",
            "session-lengths: [30, 45]\n",
            "",
            "site.yaml: replaces: true"),
        change(
            "a number of a file",
            "framework.md",
            "Three",
            "Tree",
            patch("framework:", "lede: Tree steps.")),
        new CopyChange(
            "a step in another place",
            Map.of(
                "steps/3-wrap-up.md",
                text -> "",
                "steps/0-wrap-up.md",
                text -> "---\ntitle: Wrap up\ntime: 2 min\n---\n\nSum up.\n"),
            "steps/0-wrap-up.md: replaces: true"),
        file(
            "a step between two",
            "steps/2-meet.md",
            "---\ntitle: Meet\ntime: 1-2 min\n---\n\nMeet.\n",
            "steps/2-meet.md: Meet."));
  }
}
