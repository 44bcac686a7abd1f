package org.linkwright.registry;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where codes of other taxonomies are looked for that may match some codes. It reaches a little too
 * far: whoever judges the pair tells exactly.
 *
 * @param around codes that match themselves, with all those above and below them
 * @param alone codes that match by themselves
 */
record CodeReach(Set<Classification> around, Set<Classification> alone) {

  static CodeReach of(
      Collection<Classification> codes, Taxonomies taxonomies, CrosswalkIndex crosswalks) {
    CodeReach reach = new CodeReach(new HashSet<>(codes), new HashSet<>());
    if (!crosswalks.isEmpty()) {
      codes.forEach(code -> reach.add(code, taxonomies, crosswalks));
    }
    return reach;
  }

  private void add(Classification code, Taxonomies taxonomies, CrosswalkIndex crosswalks) {
    Set<String> above = new HashSet<>(taxonomies.ancestors(code));
    for (String matching : taxonomies.matching(code)) {
      List<MappedCode> mapped = crosswalks.mapped(new Classification(code.scheme(), matching));
      if (above.contains(matching)) {
        upwards(mapped, kind -> kind != MappingKind.NARROWER, taxonomies);
      } else if (matching.equals(code.code())) {
        upwards(mapped, kind -> kind == MappingKind.BROADER, taxonomies);
        around(mapped, kind -> kind != MappingKind.BROADER);
      } else {
        around(mapped, kind -> kind != MappingKind.BROADER);
      }
    }
  }

  private void around(List<MappedCode> mapped, Predicate<MappingKind> kinds) {
    mapped.stream()
        .filter(to -> kinds.test(to.kind()))
        .map(MappedCode::classification)
        .forEach(around::add);
  }

  private void upwards(
      List<MappedCode> mapped, Predicate<MappingKind> kinds, Taxonomies taxonomies) {
    mapped.stream()
        .filter(to -> kinds.test(to.kind()))
        .map(MappedCode::classification)
        .forEach(
            to -> {
              alone.add(to);
              taxonomies
                  .ancestors(to)
                  .forEach(above -> alone.add(new Classification(to.scheme(), above)));
            });
  }
}
