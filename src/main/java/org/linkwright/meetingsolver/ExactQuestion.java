package org.linkwright.meetingsolver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.Map;
import java.util.function.Predicate;

/** Something that {@link ExactSolver} can be asked. */
interface ExactQuestion {

  CpModel model();

  /** The places that a solution of the model stands for, as slot ids by request id. */
  Map<String, String> read(Predicate<Literal> solution);

  /** Whether it is a matter of numbers, where linear programming does better than core-guided. */
  default boolean isAboutNumbers() {
    return false;
  }
}
