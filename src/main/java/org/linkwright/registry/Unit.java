package org.linkwright.registry;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.UnitOfMeasure;

/**
 * A unit that amounts may be given in. An amount plus {@code shift}, times {@code factor}, is the
 * amount in the base unit of the dimension; units of one dimension convert into each other, except
 * packages and services.
 *
 * @param code UN/ECE Recommendation 20 or, with the prefix X, 21
 * @param name English, of one
 * @param plural English, of several
 * @param symbol absent if there is none
 * @param factor so many base units are one of this
 * @param shift what is added before; 0 but for temperatures
 */
@Schema(description = "A unit that amounts may be given in")
public record Unit(
    @Schema(required = true, examples = "TNE") String code,
    @Schema(required = true, examples = "tonne") String name,
    @Schema(required = true, examples = "tonnes") String plural,
    @Schema(examples = "t") @Nullable String symbol,
    @Schema(required = true, examples = "MASS") String dimension,
    @Schema(required = true, examples = "1000") BigDecimal factor,
    @Schema(required = true, examples = "0") BigDecimal shift) {

  static Unit of(UnitOfMeasure unit) {
    return new Unit(
        unit.code(),
        unit.singular(),
        unit.plural(),
        unit.symbol().isEmpty() ? null : unit.symbol(),
        unit.dimension().name(),
        unit.factor(),
        unit.shift());
  }
}
