package dev.cribsheet.view.page;

import java.util.List;

/**
 * The icon of a page and the colours of the browser's bars around it.
 *
 * @param address the URL of the site's icon; empty for the theme's icon
 * @param hues the colours of the theme's icon, such as {@code 17308a}
 * @param bar the colour of the browser's bars in light mode
 * @param darkBar the colour of the browser's bars in dark mode
 */
public record IconView(String address, List<String> hues, String bar, String darkBar) {
  public IconView {
    hues = List.copyOf(hues);
  }
}
