package org.linkwright.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * A supplier that is likely to be the same firm as another one.
 *
 * @param id absent for one that is not stored yet: another row of the same file
 * @param confidence 0 to 1: at least 0.9 for a shared identifier, else the likeness of the names
 *     times what the places say (see docs/duplicates.md)
 * @param reason why, in words
 */
@Schema(description = "A supplier that is likely to be the same firm")
public record LikelyDuplicate(
    @Nullable UUID id,
    @Schema(required = true, examples = "S-017") String externalId,
    @Schema(required = true, examples = "Moravia Molding") String name,
    @Schema(required = true, examples = "0.93") BigDecimal confidence,
    @Schema(required = true, examples = "The names are 93 % alike, and they are in the same city.")
        String reason) {

  /** Less than that is not worth an officer's look. */
  static final BigDecimal LEAST = new BigDecimal("0.75");

  /** The likeliest first; ties go by external id. */
  static final Comparator<LikelyDuplicate> LIKELIEST_FIRST =
      Comparator.comparing(LikelyDuplicate::confidence)
          .reversed()
          .thenComparing(LikelyDuplicate::externalId);

  /** A bit less than what is rounded to {@link #LEAST}: nothing likely is to be lost here. */
  private static final double LEAST_BEFORE_ROUNDING = 0.7449;

  private static final int MOST_NAMED = 10;

  private static final double OF_SHARED_IDENTIFIER = 0.9;

  /** Why a supplier with likely duplicates was not added. */
  static ProblemException refusal(List<LikelyDuplicate> likely) {
    return new ProblemException(
        ProblemType.LIKELY_DUPLICATE,
        "It is likely to be the same firm as "
            + likely.stream()
                .limit(MOST_NAMED)
                .map(one -> "\"" + one.externalId() + "\" (" + one.confidence() + ")")
                .collect(Collectors.joining(", "))
            + ".");
  }

  /** The other one as a likely duplicate of one, unless it is too unlikely. */
  static Optional<LikelyDuplicate> between(Lookalike one, Lookalike other) {
    return switch (one.registeredBeside(other)) {
      case AS_ONE -> ofSharedIdentifier(one, other);
      case AS_TWO -> Optional.empty();
      case NOT_KNOWN -> ofLikeNames(one, other);
    };
  }

  private static Optional<LikelyDuplicate> ofSharedIdentifier(Lookalike one, Lookalike other) {
    double confidence = OF_SHARED_IDENTIFIER + (1 - OF_SHARED_IDENTIFIER) * one.likeness(other, 0);
    return ifLikely(
        other,
        confidence,
        "Both have the same identifier of " + String.join(", ", one.sharedSchemes(other)) + ".");
  }

  private static Optional<LikelyDuplicate> ofLikeNames(Lookalike one, Lookalike other) {
    Place place = one.placeBeside(other);
    double least = LEAST_BEFORE_ROUNDING / place.factor();
    double likeness = least > 1 ? 0 : one.likeness(other, least);
    return likeness < least
        ? Optional.empty()
        : ifLikely(
            other,
            likeness * place.factor(),
            String.format(
                Locale.ROOT,
                "The names are %.0f %% alike, and they are %s.",
                100 * likeness,
                place.words()));
  }

  private static Optional<LikelyDuplicate> ifLikely(
      Lookalike other, double confidence, String reason) {
    BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP);
    return rounded.compareTo(LEAST) < 0
        ? Optional.empty()
        : Optional.of(
            new LikelyDuplicate(other.id(), other.externalId(), other.name(), rounded, reason));
  }

  /** The same one, when it has an id. */
  LikelyDuplicate stored(UUID as) {
    return new LikelyDuplicate(as, externalId, name, confidence, reason);
  }
}
