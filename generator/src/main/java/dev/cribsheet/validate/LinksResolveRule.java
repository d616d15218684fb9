package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLinks;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link between files leads to an existing file and an existing anchor in it. */
final class LinksResolveRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    LinkTargets targets = LinkTargets.of(content);
    Map<String, Asset> assets =
        content.assets().stream().collect(Collectors.toMap(Asset::path, Function.identity()));
    Stream.concat(ContentLinks.of(content), content.faulty().links().stream())
        .filter(link -> !leadsToFaultyFile(link, targets, content))
        .forEach(
            link -> {
              if (link.kind() == MarkdownLink.Kind.IMAGE) {
                checkImage(link, assets, diagnostics);
              } else {
                checkLink(link, targets, diagnostics);
              }
            });
  }

  /** True if what the link leads to may be there once the errors in that file are fixed. */
  private static boolean leadsToFaultyFile(
      MarkdownLink link, LinkTargets targets, Content content) {
    return link.address()
        .filter(address -> content.faulty().has(address.path()))
        .filter(
            address ->
                link.kind() == MarkdownLink.Kind.IMAGE
                    || targets.find(address.path()).isEmpty()
                    || content.faulty().mayDeclare(address.path(), address.fragment()))
        .isPresent();
  }

  private static void checkLink(MarkdownLink link, LinkTargets targets, Diagnostics diagnostics) {
    Optional<LinkAddress> address = link.address();
    Optional<LinkTargets.Target> target = address.flatMap(found -> targets.find(found.path()));
    if (target.isEmpty()) {
      reportTarget(link, address, targets.paths(), diagnostics);
      return;
    }
    if (target.get().draft()) {
      diagnostics.add(
          DiagnosticCode.LINK_TO_DRAFT,
          link.source(),
          "'" + link.destination() + "' is a draft and has no page",
          "delete 'draft: true' in that file, or delete this link");
    }
    String fragment = address.get().fragment();
    if (!fragment.isEmpty() && !target.get().has(fragment)) {
      diagnostics.add(
          DiagnosticCode.LINK_ANCHOR,
          link.source(),
          "no heading '#" + fragment + "' in '" + address.get().path() + "'",
          DidYouMean.among(fragment, target.get().anchors())
              .map(near -> "did you mean '#" + near + "'?")
              .orElse("the anchor of a heading is its text in lower case with hyphens"));
    }
  }

  private static void checkImage(
      MarkdownLink link, Map<String, Asset> assets, Diagnostics diagnostics) {
    Optional<LinkAddress> address = link.address();
    Optional<Asset> asset = address.flatMap(found -> Optional.ofNullable(assets.get(found.path())));
    if (asset.isEmpty()) {
      reportTarget(link, address, assets.keySet(), diagnostics);
    } else if (asset.get().size().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.IMAGE_UNREADABLE,
          link.source(),
          "'" + link.destination() + "' is not a supported image",
          "use a PNG, JPEG, GIF or SVG file");
    }
  }

  private static void reportTarget(
      MarkdownLink link,
      Optional<LinkAddress> address,
      Set<String> paths,
      Diagnostics diagnostics) {
    String what = link.kind() == MarkdownLink.Kind.IMAGE ? "picture" : "page";
    diagnostics.add(
        DiagnosticCode.LINK_TARGET,
        link.source(),
        "no " + what + " at '" + link.destination() + "'",
        address
            .flatMap(found -> near(found.path(), paths))
            .map(near -> "did you mean '" + RelativePath.of(link.from(), near) + "'?")
            .orElse("write a path relative to this file: ../steps/2-propose.md"));
  }

  /**
   * The same file name in another folder, in another case or with an extension; otherwise the
   * closest spelling.
   */
  private static Optional<String> near(String written, Set<String> paths) {
    String path = written.replaceFirst("\\?.*", "");
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return paths.stream()
        .filter(known -> isNamed(known.toLowerCase(Locale.ROOT), name))
        .findFirst()
        .or(() -> DidYouMean.among(path, paths));
  }

  private static boolean isNamed(String known, String name) {
    return ("/" + known).endsWith("/" + name)
        || !name.isEmpty() && ("/" + known).endsWith("/" + name + ".md");
  }
}
