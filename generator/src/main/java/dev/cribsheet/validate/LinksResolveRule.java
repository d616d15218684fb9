package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLinks;
import dev.cribsheet.content.LinkedFiles;
import dev.cribsheet.content.layer.Composition;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link to a file, or to an anchor in a file, leads to something that exists. */
final class LinksResolveRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    new Check(content, diagnostics).links();
  }

  /** The state of one check. */
  private static final class Check {
    private final Content content;
    private final Diagnostics diagnostics;
    private final LinkTargets targets;
    private final LinkHints hints;
    private final Map<String, Asset> assets;
    private final LinkedFiles internal;
    private final Set<String> told = new HashSet<>();

    Check(Content content, Diagnostics diagnostics) {
      this.content = content;
      this.diagnostics = diagnostics;
      this.targets = LinkTargets.of(content);
      this.hints = new LinkHints(content, targets);
      this.internal = new LinkedFiles(content.composition().internal().paths(), Composition.NONE);
      this.assets =
          content.assets().stream().collect(Collectors.toMap(Asset::path, Function.identity()));
    }

    void links() {
      Stream.concat(ContentLinks.of(content), content.faulty().links().stream())
          .forEach(this::link);
    }

    /** Returns whether the target may exist once the errors in its file are fixed. */
    private boolean leadsToFaultyFile(MarkdownLink link, String path) {
      return content.faulty().has(path)
          && (link.kind() == MarkdownLink.Kind.IMAGE
              || targets.find(path).isEmpty()
              || link.address()
                  .filter(address -> content.faulty().mayDeclare(path, address.fragment()))
                  .isPresent());
    }

    private void link(MarkdownLink link) {
      if (content.composition().isGone(link)) {
        return; // the link is shown as text
      }
      Optional<LinkedFiles.Found> found = targets.file(link);
      if (found.isEmpty()) {
        reportMissing(link);
        return;
      }
      String path = found.get().path();
      if (leadsToFaultyFile(link, path)) {
        return;
      }
      if (ContentLayout.isBesideText(path) && !assets.containsKey(path)) {
        warnOnce(
            "active",
            link,
            DiagnosticCode.NOT_PUBLISHED,
            "'" + link.destination() + "' is not published: its type is not known to be harmless",
            "the link is shown as text: put the file into an archive, or rename it to end in .txt");
        return;
      }
      if (!found.get().exact()) {
        warnOnce(
            form(link.destination()),
            link,
            DiagnosticCode.LINK_FORM,
            "'"
                + link.destination()
                + "' is read as '"
                + RelativePath.of(link.from(), path)
                + fragment(link.destination())
                + "'",
            "write it like this, so that it also works in an editor and on a code host");
      }
      if (link.kind() == MarkdownLink.Kind.IMAGE) {
        image(link, path);
      } else {
        page(link, path);
      }
    }

    private static String fragment(String destination) {
      int at = destination.indexOf('#');
      return at < 0 ? "" : destination.substring(at);
    }

    private void page(MarkdownLink link, String path) {
      Optional<LinkTargets.Target> target = targets.find(path);
      if (target.isEmpty()) {
        reportMissing(link);
        return;
      }
      if (target.get().draft()) {
        diagnostics.add(
            DiagnosticCode.LINK_TO_DRAFT,
            link.source(),
            "'" + link.destination() + "' is a draft and has no page",
            "delete 'draft: true' in that file, or delete this link");
      }
      String fragment = link.address().map(LinkAddress::fragment).orElse("");
      if (!fragment.isEmpty() && !target.get().has(fragment)) {
        if (isInternal(link)) {
          reportInternal(link);
          return;
        }
        content
            .composition()
            .reportMissing(
                DiagnosticCode.LINK_ANCHOR,
                link.source(),
                "no heading '#" + fragment + "' in '" + path + "'",
                DidYouMean.among(fragment, target.get().anchors())
                    .map(near -> "did you mean '#" + near + "'?")
                    .orElse("the anchor of a heading is its text in lower case with hyphens"),
                diagnostics);
      }
    }

    private void image(MarkdownLink link, String path) {
      Optional<Asset> asset = Optional.ofNullable(assets.get(path));
      if (asset.isEmpty()) {
        reportMissing(link);
      } else if (asset.get().size().isEmpty()) {
        diagnostics.add(
            DiagnosticCode.IMAGE_UNREADABLE,
            link.source(),
            "'" + link.destination() + "' is not a supported image",
            "use a PNG, JPEG, GIF, WebP, AVIF or SVG file");
      }
    }

    private boolean isInternal(MarkdownLink link) {
      return content.composition().isInternal(link) || internal.find(link).isPresent();
    }

    private void reportInternal(MarkdownLink link) {
      Composition.reportInternal(link.source(), "'" + link.destination() + "'", diagnostics);
    }

    private void reportMissing(MarkdownLink link) {
      if (isInternal(link)) {
        reportInternal(link);
        return;
      }
      if (LinkedFiles.leadsOutside(link) && !hints.isNear(link)) {
        warnOnce(
            "outside",
            link,
            DiagnosticCode.NOT_PUBLISHED,
            "'"
                + link.destination()
                + "' is not in the content folder, so the "
                + (link.kind() == MarkdownLink.Kind.IMAGE ? "image" : "link")
                + " is shown as text",
            "write the address where the file is on the web, or move it into the content folder");
        return;
      }
      String what = link.kind() == MarkdownLink.Kind.IMAGE ? "image" : "page";
      content
          .composition()
          .reportMissing(
              DiagnosticCode.LINK_TARGET,
              link.source(),
              "no " + what + " at '" + link.destination() + "'",
              hints.of(link),
              diagnostics);
    }

    /** Returns a word for how a link differs from the path of its file. */
    private static String form(String destination) {
      return destination.startsWith("/") ? "top" : destination.contains(".html") ? "html" : "name";
    }

    /** Warns about the first such link in each file. */
    private void warnOnce(
        String kind, MarkdownLink link, DiagnosticCode code, String message, String hint) {
      if (told.add(kind + " " + link.kind() + " in " + link.from())) {
        diagnostics.warn(code, link.source(), message, hint);
      }
    }
  }
}
