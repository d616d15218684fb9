package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Moves the entries of a list, given by id, to the positions that patches request. */
final class Placements {
  private final List<String> ids;
  private final Map<String, Move> moves;
  private final Diagnostics diagnostics;
  private final Set<String> placed = new HashSet<>();
  private final Map<String, String> lastAfter = new HashMap<>();
  private int first;

  /** Creates placements for a list of ids, which is modified. */
  Placements(List<String> ids, Map<String, Move> moves, Diagnostics diagnostics) {
    this.ids = ids;
    this.moves = new HashMap<>(moves);
    this.diagnostics = diagnostics;
  }

  /** Moves the ids. Those with the same position get the order of {@code moved}. */
  void apply(List<String> moved) {
    Set<String> known = new HashSet<>(ids);
    moved.forEach(id -> checkAnchor(id, known));
    moved.forEach(this::checkCycle);
    moved.forEach(this::place);
  }

  private void checkAnchor(String id, Set<String> known) {
    Optional<Located<String>> anchor = anchor(id);
    if (anchor.isPresent() && !known.contains(anchor.get().value())) {
      moves.remove(id);
      String name = anchor.get().value();
      diagnostics.add(
          DiagnosticCode.PATCH_PLACE,
          anchor.get().source(),
          "this list has no '" + name + "' to place the entry next to",
          DidYouMean.hint(name, known, "use one of: " + DidYouMean.list(ids)));
    }
  }

  private Optional<Located<String>> anchor(String id) {
    return Optional.ofNullable(moves.get(id)).flatMap(Move::anchor);
  }

  private void checkCycle(String id) {
    List<String> chain = new ArrayList<>(List.of(id));
    Optional<Located<String>> anchor = anchor(id);
    while (anchor.isPresent() && chain.size() <= moves.size()) {
      String next = anchor.get().value();
      chain.add(next);
      if (next.equals(id)) {
        diagnostics.add(
            DiagnosticCode.PATCH_PLACE,
            anchor(id).orElseThrow().source(),
            "the positions depend on each other: " + shown(chain),
            "give one of them another position");
        chain.forEach(moves::remove);
        return;
      }
      anchor = anchor(next);
    }
  }

  private static String shown(List<String> chain) {
    return chain.size() > 10
        ? String.join(" → ", chain.subList(0, 10)) + " → …"
        : String.join(" → ", chain);
  }

  /** Moves an entry after moving the entry that it is placed next to. */
  private void place(String id) {
    Deque<String> waiting = new ArrayDeque<>();
    String next = id;
    while (moves.containsKey(next) && !placed.contains(next)) {
      placed.add(next);
      waiting.push(next);
      next = anchor(next).map(Located::value).orElse("");
    }
    waiting.forEach(this::moveNow);
  }

  private void moveNow(String id) {
    Move move = moves.get(id);
    ids.remove(id);
    if (move.anchor().isEmpty()) {
      ids.add(first++, id);
      return;
    }
    String anchor = move.anchor().get().value();
    if (!move.after()) {
      ids.add(ids.indexOf(anchor), id);
      return;
    }
    String last = anchor;
    while (lastAfter.containsKey(last)) {
      last = lastAfter.get(last);
    }
    ids.add(ids.indexOf(last) + 1, id);
    lastAfter.put(anchor, id);
  }
}
