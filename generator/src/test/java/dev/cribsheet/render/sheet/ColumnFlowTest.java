package dev.cribsheet.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.sheet.SheetBlockView.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColumnFlowTest {
  private static final double AVAILABLE = 40;
  private static final SourceRef FILE = SourceRef.file("a.yaml");

  private final List<DraftBlock> blocks = new ArrayList<>();
  private final Map<String, SheetMeasure.Span> spans = new HashMap<>();

  @Test
  void aLongListIsNotDividedAfterTwoEntries() {
    list("a", 1, 30);
    list("b", 5, 5);
    list("c", 1, 16);
    assertThat(columns(1)).containsExactly("a1", "b5 c1");
  }

  @Test
  void aLongListIsDividedAfterThreeEntries() {
    list("a", 1, 25);
    list("b", 5, 5);
    list("c", 1, 16);
    assertThat(columns(1)).containsExactly("a1 b3", "b2 c1");
  }

  @Test
  void aListOfThreeIsDividedAfterTwoEntries() {
    list("a", 1, 20);
    list("b", 3, 10);
    list("c", 1, 16);
    assertThat(columns(1)).containsExactly("a1 b2", "b1 c1");
  }

  @Test
  void aListThatNoColumnHoldsIsDividedAnywhere() {
    list("a", 5, 15);
    assertThat(columns(2)).containsExactly("a2", "a1", "a1", "a1");
  }

  @Test
  void onlyTheListsThatMustBeAreDivided() {
    list("a", 5, 3);
    list("b", 7, 4);
    list("c", 5, 5);
    list("d", 7, 4);
    list("e", 6, 3);
    assertThat(columns(2)).containsExactly("a5", "b7", "c5 d3", "d4 e6");
  }

  /** Adds a list with this many entries, each this many mm tall. */
  private void list(String id, int count, double height) {
    HtmlFragment none = HtmlFragment.none();
    Entry entry = new Entry("", none, none, none);
    DraftItem item = new DraftItem(0, entry, PrintRule.ALWAYS, "", FILE);
    blocks.add(DraftBlock.of(id, id, Collections.nCopies(count, item)));
    spans.put(id, new SheetMeasure.Span(0, 0, Collections.nCopies(count, height), 0, 0));
  }

  /** Returns the lists of each column with how many of their entries are in it. */
  private List<String> columns(int pages) {
    SheetMeasure measure = new SheetMeasure(AVAILABLE, 0, 0, 5, spans);
    return new ColumnFlow(measure)
        .on(pages, blocks).columns().stream()
            .map(
                column ->
                    column.stream()
                        .map(block -> block.id() + block.items().size())
                        .collect(Collectors.joining(" ")))
            .toList();
  }
}
