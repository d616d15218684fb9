package dev.cribsheet.view.page;

import java.util.List;

/**
 * What a browser shows around a page.
 *
 * @param address of the picture for tabs; empty for the mark of the theme
 * @param hues the colours of the mark, such as {@code 17308a}
 * @param bar the colour of the browser's bars in the light
 * @param darkBar the colour of the browser's bars in the dark
 */
public record IconView(String address, List<String> hues, String bar, String darkBar) {
  public IconView {
    hues = List.copyOf(hues);
  }
}
