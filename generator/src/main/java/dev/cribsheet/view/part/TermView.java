package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/** An entry of the glossary. */
public record TermView(
    String id, String term, List<String> also, HtmlFragment definition, List<LinkView> see) {}
