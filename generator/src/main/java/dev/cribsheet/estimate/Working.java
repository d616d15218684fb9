package dev.cribsheet.estimate;

import java.util.List;
import java.util.stream.Collectors;

/** A formula as readers see it. */
final class Working {
  private Working() {}

  static List<EstimateRow.Piece> of(Definition definition) {
    if (definition.formula().isInput()) {
      return List.of();
    }
    return definition.formula().parts().stream()
        .map(Working::piece)
        .collect(Collectors.toUnmodifiableList());
  }

  private static EstimateRow.Piece piece(Formula.Part part) {
    if (part instanceof Formula.Value value) {
      return new EstimateRow.AmountPiece(value.literal().amount());
    }
    if (part instanceof Formula.Name name) {
      return new EstimateRow.NamePiece(name.name());
    }
    if (part instanceof Formula.Function function) {
      return new EstimateRow.SignPiece(function.name());
    }
    return new EstimateRow.SignPiece(sign(((Formula.Sign) part).sign()));
  }

  private static String sign(char sign) {
    return switch (sign) {
      case '*' -> " × ";
      case '/' -> " ÷ ";
      case '+' -> " + ";
      case '-' -> " − ";
      case ',' -> ", ";
      default -> String.valueOf(sign);
    };
  }
}
