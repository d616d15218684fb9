package dev.cribsheet.render.search;

import dev.cribsheet.content.model.Difficulty;
import java.util.Optional;

/**
 * What a result shows beside its title.
 *
 * @param step the number of its step; 0 if it is not part of one
 * @param difficulty that of its question, if it is part of one
 */
record ResultNote(int step, Optional<Difficulty> difficulty) {
  static final ResultNote NONE = new ResultNote(0, Optional.empty());
}
