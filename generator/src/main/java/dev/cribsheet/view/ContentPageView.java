package dev.cribsheet.view;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/** A page of the authors' own. */
public record ContentPageView(String title, List<SectionView> sections, HtmlFragment footnotes) {}
