package org.linkwright.registry;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One code of a taxonomy with all around it.
 *
 * @param label in the language that was asked for, else in the main language of the taxonomy
 * @param language of the label, BCP 47
 * @param labels in all languages, by BCP 47 tag
 * @param parent the code one level up; absent at the top
 * @param level from 1, the top
 * @param ancestors nearest first
 * @param children the first 200 right below; the list of codes has all
 * @param childrenCount how many there are
 * @param descendants how many codes there are below on all levels
 * @param crosswalks codes of other taxonomies that crosswalks lead to
 */
@Schema(description = "One code of a taxonomy with all around it")
public record TaxonomyCode(
    @Schema(required = true, examples = "CPV") String scheme,
    @Schema(required = true, examples = "19520000-7") String code,
    @Schema(required = true, examples = "Plastic products") String label,
    @Schema(required = true, examples = "en") String language,
    @Schema(required = true) Map<String, String> labels,
    @Schema(examples = "19500000-1") @Nullable String parent,
    @Schema(required = true, examples = "3") int level,
    @Schema(required = true) List<LabelledCode> ancestors,
    @Schema(required = true) List<LabelledCode> children,
    @Schema(required = true, examples = "4") int childrenCount,
    @Schema(required = true, examples = "9") int descendants,
    @Schema(required = true) List<Crossing> crosswalks) {

  private static final int MOST_CHILDREN = 200;

  /** A code of the same taxonomy and its label. */
  @Schema(name = "LabelledCode", description = "A code and its label")
  public record LabelledCode(
      @Schema(required = true, examples = "19500000-1") String code,
      @Schema(required = true, examples = "Rubber and plastic materials") String label) {

    static LabelledCode of(TaxonomyTree tree, int place, LanguageChoice choice) {
      return new LabelledCode(tree.code(place), tree.label(place, choice).text());
    }
  }

  /**
   * A code of another taxonomy.
   *
   * @param kind how it stands to the code it is shown at
   */
  @Schema(name = "Crossing", description = "A code of another taxonomy that a crosswalk leads to")
  public record Crossing(
      @Schema(required = true, examples = "ISIC4") String scheme,
      @Schema(required = true, examples = "222") String code,
      @Schema(required = true, examples = "Manufacture of plastics products") String label,
      @Schema(required = true, description = "How it stands to the code it is shown at")
          MappingKind kind) {}

  static TaxonomyCode of(
      TaxonomyTree tree, int place, LanguageChoice choice, List<Crossing> crosswalks) {
    TaxonomyEntry entry = TaxonomyEntry.of(tree, place, choice);
    return new TaxonomyCode(
        entry.scheme(),
        entry.code(),
        entry.label(),
        entry.language(),
        new java.util.TreeMap<>(tree.labels(place)),
        entry.parent(),
        entry.level(),
        tree.ancestors(place).stream().map(at -> LabelledCode.of(tree, at, choice)).toList(),
        tree.children(place).stream()
            .limit(MOST_CHILDREN)
            .map(at -> LabelledCode.of(tree, at, choice))
            .toList(),
        entry.children(),
        tree.lastPlace(place) - place,
        crosswalks);
  }
}
