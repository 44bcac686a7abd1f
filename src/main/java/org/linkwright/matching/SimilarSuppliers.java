package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Suppliers with the most alike capabilities.
 *
 * @param supplier whom they are like
 * @param compared how many offer something related, shown or not
 * @param entries the most alike first
 */
@Schema(description = "Suppliers with the most alike capabilities")
public record SimilarSuppliers(
    SupplierReference supplier,
    @Schema(description = "How many offer something related, shown or not") int compared,
    @Schema(description = "The most alike first") List<Entry> entries) {

  /**
   * A supplier that is like another.
   *
   * @param likeness 0 to 100; equal ones go by external id
   * @param reason what they have in common, in a sentence
   */
  @Schema(name = "SimilarSupplier", description = "A supplier that is like another")
  public record Entry(
      SupplierReference supplier,
      @Schema(description = "0 to 100", examples = "72.5") BigDecimal likeness,
      @Schema(
              examples =
                  "Both offer ISIC4 2220, master milling and hold ISO 9001; both are in CZ-64.")
          String reason) {}
}
