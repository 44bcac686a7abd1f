package org.linkwright.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The condition that a stored code of one scheme matches one of those asked for: is it, lies above
 * it or below it.
 *
 * <p>A few matching codes are listed. A top code of a large scheme has more than a statement takes
 * parameters (65,535 on PostgreSQL); then the codes below are found by their stored places, and
 * only those above, at most {@value TaxonomyOrder#MOST_LEVELS} for each, are listed.
 *
 * @param scheme of all the codes
 * @param text condition in the query language on {@code code}, with the parameters {@code codes}
 *     and perhaps {@code scheme} and {@code asked}
 * @param parameters their values, without {@code scheme}
 */
record MatchingCodes(String scheme, String text, Map<String, Object> parameters) {

  private static final int MOST_LISTED = 1000;

  /** Conditions for all codes of a reach, one for each scheme. */
  static List<MatchingCodes> of(Taxonomies taxonomies, CodeReach reach, String code) {
    Map<String, Set<Classification>> schemes = bySchemes(reach.around());
    Map<String, Set<Classification>> alone = bySchemes(reach.alone());
    alone.keySet().forEach(scheme -> schemes.computeIfAbsent(scheme, any -> new HashSet<>()));
    List<MatchingCodes> conditions = new ArrayList<>();
    schemes.forEach(
        (scheme, asked) ->
            conditions.add(
                ofScheme(taxonomies, scheme, asked, alone.getOrDefault(scheme, Set.of()), code)));
    return conditions;
  }

  private static Map<String, Set<Classification>> bySchemes(Set<Classification> codes) {
    Map<String, Set<Classification>> schemes = new TreeMap<>();
    codes.forEach(one -> schemes.computeIfAbsent(one.scheme(), any -> new HashSet<>()).add(one));
    return schemes;
  }

  static MatchingCodes of(Taxonomies taxonomies, Classification asked, String code) {
    return ofScheme(taxonomies, asked.scheme(), Set.of(asked), Set.of(), code);
  }

  private static MatchingCodes ofScheme(
      Taxonomies taxonomies,
      String scheme,
      Set<Classification> asked,
      Set<Classification> alone,
      String code) {
    if (asked.stream().mapToInt(taxonomies::countMatching).sum() + alone.size() <= MOST_LISTED) {
      Set<String> all = new TreeSet<>();
      alone.forEach(one -> all.add(one.code()));
      asked.forEach(one -> all.addAll(taxonomies.matching(one)));
      return new MatchingCodes(scheme, code + " in :codes", Map.of("codes", all));
    }
    Set<String> above = new TreeSet<>();
    alone.forEach(one -> above.add(one.code()));
    Set<String> themselves = new TreeSet<>();
    asked.forEach(
        one -> {
          above.addAll(taxonomies.ancestors(one));
          above.add(one.code());
          themselves.add(one.code());
        });
    return new MatchingCodes(scheme, places(code), Map.of("codes", above, "asked", themselves));
  }

  private static String places(String code) {
    return "("
        + code
        + " in :codes or "
        + code
        + " in (select t.id.code from TaxonomyCodeEntity t, TaxonomyCodeEntity w"
        + " where w.id.scheme = :scheme and w.id.code in :asked and t.id.scheme = :scheme"
        + " and t.place between w.place and w.lastPlace))";
  }
}
