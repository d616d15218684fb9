package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.SectionView;
import java.util.List;

/** A free page. */
public record ContentPageView(String title, List<SectionView> sections, HtmlFragment footnotes) {}
