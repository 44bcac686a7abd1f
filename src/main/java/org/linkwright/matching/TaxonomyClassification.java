package org.linkwright.matching;

import java.util.List;
import org.linkwright.fit.Classification;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.CodeRelation;
import org.linkwright.fit.MappedCode;
import org.linkwright.registry.CrosswalkIndex;
import org.linkwright.registry.MappingKind;
import org.linkwright.registry.Taxonomies;

/** The taxonomies known here, as fit sees them. */
final class TaxonomyClassification implements Classification {

  private final Taxonomies taxonomies;
  private final CrosswalkIndex crosswalks;

  TaxonomyClassification(Taxonomies taxonomies, CrosswalkIndex crosswalks) {
    this.taxonomies = taxonomies;
    this.crosswalks = crosswalks;
  }

  @Override
  public List<MappedCode> mappedFrom(ClassificationCode code) {
    return crosswalks
        .mapped(new org.linkwright.registry.Classification(code.scheme(), code.code()))
        .stream()
        .map(
            mapped ->
                new MappedCode(FactValues.code(mapped.classification()), relation(mapped.kind())))
        .toList();
  }

  private static CodeRelation relation(MappingKind kind) {
    return switch (kind) {
      case EXACT -> CodeRelation.SAME;
      case BROADER -> CodeRelation.BROADER;
      case NARROWER -> CodeRelation.NARROWER;
      case RELATED -> CodeRelation.RELATED;
    };
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
