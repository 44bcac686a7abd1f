package org.linkwright.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.CodeDistance;
import org.linkwright.fit.CodeRelation;
import org.linkwright.registry.Classification;

/**
 * How the nearest code that a supplier offers stands to the required one.
 *
 * @param classification the code that is offered
 * @param relation how it stands to the required one
 * @param steps from one to the other, in the hierarchy and over a crosswalk
 * @param byCrosswalk whether the codes are of two taxonomies
 */
@Schema(description = "How the nearest code that a supplier offers stands to the required one")
public record NearestCode(
    Classification classification,
    CodeRelation relation,
    @Schema(examples = "1") int steps,
    @Schema(description = "Whether the codes are of two taxonomies") boolean byCrosswalk) {

  static @Nullable NearestCode ofNullable(@Nullable CodeDistance distance) {
    return distance == null
        ? null
        : new NearestCode(
            new Classification(distance.offered().scheme(), distance.offered().code()),
            distance.relation(),
            distance.steps(),
            distance.byCrosswalk());
  }
}
