package org.linkwright.fit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A classification held in memory as a map from each code to the one above it. Immutable. */
public final class ClassificationTree implements Classification {

  private final Map<ClassificationCode, ClassificationCode> parents;

  private ClassificationTree(Map<ClassificationCode, ClassificationCode> parents) {
    this.parents = parents;
  }

  /**
   * A tree, or several, from child to parent; roots have no entry.
   *
   * @throws IllegalArgumentException if a code lies above itself; the message names it
   */
  public static ClassificationTree of(Map<ClassificationCode, ClassificationCode> parents) {
    ClassificationTree tree = new ClassificationTree(Map.copyOf(parents));
    tree.parents.keySet().forEach(tree::ancestorsOf);
    return tree;
  }

  /** A classification without levels: a code matches itself alone. */
  public static ClassificationTree flat() {
    return new ClassificationTree(Map.of());
  }

  @Override
  public List<ClassificationCode> ancestorsOf(ClassificationCode code) {
    Set<ClassificationCode> ancestors = new LinkedHashSet<>();
    @Nullable ClassificationCode next = parents.get(code);
    while (next != null) {
      if (next.equals(code) || !ancestors.add(next)) {
        throw new IllegalArgumentException("The code " + next.text() + " lies above itself.");
      }
      next = parents.get(next);
    }
    return List.copyOf(ancestors);
  }
}
