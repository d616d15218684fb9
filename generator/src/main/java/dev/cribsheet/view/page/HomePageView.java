package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.SectionView;
import dev.cribsheet.view.part.SheetPreview;
import dev.cribsheet.view.part.StepCardView;
import dev.cribsheet.view.part.TimelineView;
import java.util.List;

/**
 * The home page.
 *
 * @param start at most one link, to the paths or else to the first step
 * @param sheets at most one link, to the sheets
 * @param preview at most one preview, of the first step's sheet
 * @param blocks the parts of the page, in order
 * @param tools links to the sections of the site, each with a one-line description
 */
public record HomePageView(
    HtmlFragment title,
    HtmlFragment lede,
    List<LinkView> start,
    List<LinkView> sheets,
    TimelineView timeline,
    List<StepCardView> steps,
    List<SheetPreview> preview,
    List<Block> blocks,
    List<Tool> tools) {
  /**
   * A part of the page.
   *
   * @param kind {@code lede}, {@code steps}, {@code progress}, {@code study} or {@code page}
   * @param sections the text of a page
   * @param footnotes the footnotes of a page
   */
  public record Block(String kind, List<SectionView> sections, HtmlFragment footnotes) {}

  /** Returns whether the page begins with the lede. */
  public boolean hero() {
    return blocks.stream().anyMatch(block -> block.kind().equals("lede"));
  }

  /**
   * A section of the site with a one-line description.
   *
   * @param count the number of its entries, such as {@code 50 questions}; empty if there is nothing
   *     to count
   */
  public record Tool(String title, String line, String count, String url) {}
}
