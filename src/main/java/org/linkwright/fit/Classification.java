package org.linkwright.fit;

import java.util.List;

/**
 * What fit needs to know of the classification schemes: which codes lie above a code, and which
 * codes of other schemes it is mapped to. The caller brings it; answers must not change while one
 * evaluator is in use.
 */
@FunctionalInterface
public interface Classification {

  /**
   * The codes above a code, the nearest first, up to the root of its scheme; empty for a root and
   * for a code that is not known.
   */
  List<ClassificationCode> ancestorsOf(ClassificationCode code);

  /**
   * The codes of other schemes that crosswalks lead to from a code, in whichever direction they
   * were loaded, with how each stands to it; not those of the codes above or below.
   */
  default List<MappedCode> mappedFrom(ClassificationCode code) {
    return List.of();
  }
}
