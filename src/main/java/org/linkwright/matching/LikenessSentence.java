package org.linkwright.matching;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.fit.Likeness;
import org.linkwright.shared.Phrases;

/** Says in a sentence what two suppliers have in common. */
final class LikenessSentence {

  /** From here on capacities are said to be of like size: half as much again, or less. */
  private static final double LIKE_SIZE = 0.8;

  private LikenessSentence() {}

  static String of(Likeness likeness) {
    List<String> common = new ArrayList<>();
    for (Likeness.Share share : likeness.parts()) {
      String phrase = phrase(share);
      if (!phrase.isEmpty()) {
        common.add(phrase);
      }
    }
    return common.isEmpty()
        ? "They offer related things, and have nothing else in common."
        : "Both " + Phrases.joined(common) + ".";
  }

  private static String phrase(Likeness.Share share) {
    String names = Phrases.joined(share.common());
    return switch (share.part()) {
      case CLASSIFICATION ->
          !names.isEmpty() ? "offer " + names : share.share() > 0 ? "offer related things" : "";
      case PROCESSES -> names.isEmpty() ? "" : "master " + names;
      case STANDARDS -> names.isEmpty() ? "" : "hold " + names;
      case CAPACITY -> share.share() >= LIKE_SIZE ? "have a capacity of like size" : "";
      case PLACE -> names.isEmpty() ? "" : "are in " + names;
    };
  }
}
