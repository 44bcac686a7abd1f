package org.linkwright.matching;

import java.util.List;
import org.linkwright.fit.Classification;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.registry.Taxonomies;

/** The taxonomies known here, as fit sees them. */
final class TaxonomyClassification implements Classification {

  private final Taxonomies taxonomies;

  TaxonomyClassification(Taxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  @Override
  public List<ClassificationCode> ancestorsOf(ClassificationCode code) {
    return taxonomies
        .ancestors(new org.linkwright.registry.Classification(code.scheme(), code.code()))
        .stream()
        .map(ancestor -> new ClassificationCode(code.scheme(), ancestor))
        .toList();
  }
}
