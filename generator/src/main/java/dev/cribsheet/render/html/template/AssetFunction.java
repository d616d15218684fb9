package dev.cribsheet.render.html.template;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.theme.HashedName;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The function {@code asset(name)}, which returns the URL of an asset in the site's theme folder,
 * relative to the page.
 */
final class AssetFunction implements Function {
  /** The name of the variable that holds the URL of the theme files. */
  static final String FOLDER = "_theme";

  private final Map<String, String> names;

  AssetFunction(Map<String, byte[]> assets) {
    this.names =
        assets.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    asset -> UrlPath.encoded(HashedName.of(asset.getKey(), asset.getValue()))));
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("name");
  }

  @Override
  public Object execute(
      Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
    String asked = String.valueOf(args.get("name"));
    String name = names.get(asked);
    if (name == null) {
      throw new HintedException(
          "the theme folder has no asset '" + asked + "'",
          DidYouMean.hint(asked, names.keySet(), "add the file 'assets/" + asked + "'"),
          line,
          self);
    }
    if (context.getVariable(FOLDER) instanceof String folder) {
      return folder + name;
    }
    throw new HintedException(
        "the document of a sheet cannot load assets",
        "write the image as SVG in the template",
        line,
        self);
  }
}
