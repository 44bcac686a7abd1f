package org.linkwright.agendas;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order in which people look for names of tables and halls: A-2 before A-12. */
final class Names {

  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  private Names() {}

  static final Comparator<String> ORDER =
      ((Comparator<String>) Names::compareParts).thenComparing(Comparator.naturalOrder());

  private static int compareParts(String one, String other) {
    List<String> ones = parts(one);
    List<String> others = parts(other);
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      int difference = comparePart(ones.get(i), others.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(ones.size(), others.size());
  }

  private static int comparePart(String one, String other) {
    return isNumber(one) && isNumber(other)
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareTo(other);
  }

  private static boolean isNumber(String part) {
    return Character.isDigit(part.charAt(0));
  }

  private static List<String> parts(String name) {
    return PART.matcher(name).results().map(MatchResult::group).toList();
  }
}
