package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds text that looks like a link, image or footnote, but is not one in Markdown. */
final class DanglingReferences {
  private static final Pattern ADDRESS = Pattern.compile("\\(([^()<>\\n]{1,300})\\)");
  private static final Pattern SIZE = Pattern.compile("(\\S+)[ \\t]+=(\\d*)x(\\d*)");
  private static final Pattern FILE =
      Pattern.compile("\\S*(?:[ \\t]+\\S+)*?[\\w/]\\.\\w{1,8}(?:#\\S*)?");

  private static final String REFERENCE = "reference";

  private final RenderScope scope;

  DanglingReferences(RenderScope scope) {
    this.scope = scope;
  }

  /** Warns about brackets that would be a link if they had a definition or a valid URL. */
  void check(RefNode node) {
    boolean alone = node.isReferenceTextCombined();
    if (alone && !scope.text.source(node.getChars()).endsWith("[]")) {
      checkAddress(node);
    } else if (!followsWord(node)) {
      if (scope.isReported(REFERENCE)) {
        return; // finding similar labels is slow
      }
      String label = scope.text.source(node.getReference());
      scope.reportOnce(
          REFERENCE,
          DiagnosticCode.DANGLING,
          node.getReference(),
          "no definition of '" + label + "': the brackets are shown as text",
          DidYouMean.hint(label, labels(), "add a line: [" + label + "]: address"));
    }
  }

  /** Warns about a reference to an undefined footnote. */
  void footnote(Node node, String label) {
    scope.reportOnce(
        "footnote",
        DiagnosticCode.DANGLING,
        node.getChars(),
        "no footnote '" + label + "': the brackets are shown as text",
        "add a line: [^" + label + "]: its text");
  }

  private void checkAddress(RefNode node) {
    String text = scope.text.text();
    int start = node.getEndOffset();
    Matcher address = ADDRESS.matcher(text).region(start, text.length());
    if (!address.lookingAt()) {
      wikiLink(node);
      return;
    }
    String written = address.group(1).strip();
    String label = scope.text.source(node.getChars());
    Matcher size = SIZE.matcher(written);
    if (node instanceof ImageRef && size.matches()) {
      scope.reportOnce(
          "image size",
          DiagnosticCode.DANGLING,
          node.getStartOffset(),
          address.end(),
          "Markdown has no image sizes: the image is shown as text",
          "write <img src=\""
              + size.group(1)
              + "\" alt=\""
              + label.replaceAll("^!\\[|]$", "")
              + "\" width=\""
              + size.group(2)
              + "\">");
    } else if (FILE.matcher(written).matches()) {
      scope.reportOnce(
          "blank",
          DiagnosticCode.DANGLING,
          address.start(1),
          address.end(1),
          "an address with a space is not a link: it is shown as text",
          "put it in angle brackets: " + label + "(<" + written + ">)");
    }
  }

  /** Warns about {@code [[page]]}. */
  private void wikiLink(RefNode node) {
    String text = scope.text.text();
    int start = node.getStartOffset() - 1;
    int end = node.getEndOffset() + 1;
    boolean doubled = start >= 0 && text.startsWith("[", start) && text.startsWith("]", end - 1);
    if (doubled && !text.substring(start, end).matches("(?i)\\[\\[_?toc_?]]")) {
      scope.reportOnce(
          "wiki link",
          DiagnosticCode.FOREIGN_MARKUP,
          start,
          end,
          "'" + text.substring(start, end) + "' is not a link: it is shown as text",
          "write [text](file.md)");
    }
  }

  /** Returns whether the brackets follow a word, as in {@code a[i][j]}, where no link is meant. */
  private boolean followsWord(RefNode node) {
    int start = node.getStartOffset();
    String text = scope.text.text();
    return start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == ']');
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Node node = scope.document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Reference reference) {
        labels.add(scope.text.source(reference.getReference()));
      }
    }
    return labels;
  }
}
