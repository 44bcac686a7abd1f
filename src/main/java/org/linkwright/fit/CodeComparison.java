package org.linkwright.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares codes within a scheme and across crosswalks. Across a crosswalk a code matches when all
 * steps lead the same way: up the hierarchies and to broader codes, or down and to narrower ones.
 */
final class CodeComparison {

  private final Classification classification;

  CodeComparison(Classification classification) {
    this.classification = classification;
  }

  /** How the offered code stands to the required one; null if nothing is known of that. */
  @Nullable CodeDistance distance(ClassificationCode required, ClassificationCode offered) {
    return required.scheme().equals(offered.scheme())
        ? within(required, offered)
        : Stream.concat(upwards(required, offered), downwards(required, offered))
            .min(CodeDistance.NEAREST_FIRST)
            .orElse(null);
  }

  private @Nullable CodeDistance within(ClassificationCode required, ClassificationCode offered) {
    List<ClassificationCode> above = withAncestors(required);
    List<ClassificationCode> aboveOffered = withAncestors(offered);
    for (int up = 0; up < above.size(); up++) {
      int down = aboveOffered.indexOf(above.get(up));
      if (down >= 0) {
        return new CodeDistance(offered, relation(up, down), up + down, down == 0 ? up : 0, false);
      }
    }
    return null;
  }

  private static CodeRelation relation(int up, int down) {
    if (up == 0) {
      return down == 0 ? CodeRelation.SAME : CodeRelation.NARROWER;
    }
    return down == 0 ? CodeRelation.BROADER : CodeRelation.APART;
  }

  /** From the required code or one above it over a crosswalk to the offered one or one below it. */
  private Stream<CodeDistance> upwards(ClassificationCode required, ClassificationCode offered) {
    List<ClassificationCode> from = withAncestors(required);
    List<CodeDistance> found = new ArrayList<>();
    for (int up = 0; up < from.size(); up++) {
      for (MappedCode mapped : classification.mappedFrom(from.get(up))) {
        int further = withAncestors(mapped.code()).indexOf(offered);
        if (further >= 0) {
          add(found, across(offered, mapped.relation(), up + further, true));
        }
      }
    }
    return found.stream();
  }

  /** From the offered code or one above it over a crosswalk to the required one or one below it. */
  private Stream<CodeDistance> downwards(ClassificationCode required, ClassificationCode offered) {
    List<ClassificationCode> from = withAncestors(offered);
    List<CodeDistance> found = new ArrayList<>();
    for (int up = 0; up < from.size(); up++) {
      for (MappedCode mapped : classification.mappedFrom(from.get(up))) {
        int further = withAncestors(mapped.code()).indexOf(required);
        if (further >= 0) {
          add(found, across(offered, inverse(mapped.relation()), up + further, false));
        }
      }
    }
    return found.stream();
  }

  private static void add(List<CodeDistance> found, @Nullable CodeDistance distance) {
    if (distance != null) {
      found.add(distance);
    }
  }

  /**
   * @param mapping how the crosswalk's code on the side of the offer stands to the other one
   * @param levels of the hierarchies on both sides together
   * @param up whether these lead from the required code upwards to the offered one
   * @return null if mapping and levels lead two ways
   */
  private static @Nullable CodeDistance across(
      ClassificationCode offered, CodeRelation mapping, int levels, boolean up) {
    int broader = up ? levels : 0;
    return switch (mapping) {
      case SAME ->
          new CodeDistance(
              offered, levels == 0 ? CodeRelation.SAME : way(up), levels, broader, true);
      case RELATED -> new CodeDistance(offered, CodeRelation.RELATED, levels, broader, true);
      case BROADER ->
          up || levels == 0
              ? new CodeDistance(offered, CodeRelation.BROADER, levels + 1, levels + 1, true)
              : null;
      case NARROWER ->
          !up || levels == 0
              ? new CodeDistance(offered, CodeRelation.NARROWER, levels + 1, 0, true)
              : null;
      case APART -> null;
    };
  }

  private static CodeRelation way(boolean up) {
    return up ? CodeRelation.BROADER : CodeRelation.NARROWER;
  }

  private static CodeRelation inverse(CodeRelation relation) {
    return switch (relation) {
      case BROADER -> CodeRelation.NARROWER;
      case NARROWER -> CodeRelation.BROADER;
      case SAME, RELATED, APART -> relation;
    };
  }

  private List<ClassificationCode> withAncestors(ClassificationCode code) {
    List<ClassificationCode> all = new ArrayList<>();
    all.add(code);
    all.addAll(classification.ancestorsOf(code));
    return all;
  }
}
