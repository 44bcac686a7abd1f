package org.linkwright.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.ProfileFacts.Fact;

/**
 * What of a profile's quality is the same on every day: points, counts and dates. Kept in columns
 * beside the profile, so that verdicts on a day are a matter of comparing dates.
 *
 * @param completeness 0 to 100 percent
 * @param facts how many facts the profile holds, 1 or more
 * @param confirmations how many facts were last confirmed on each day; those never confirmed are in
 *     none
 * @param confirmedOn the last day on which, or after which, at least half of all facts were
 *     confirmed; null if half of them never were
 * @param standards the last day on which the firm holds each standard, by its canonical name;
 *     {@link #NO_KNOWN_END} if that is not stated
 */
record ProfileMeasure(
    int completeness,
    int facts,
    Map<LocalDate, Integer> confirmations,
    @Nullable LocalDate confirmedOn,
    Map<String, LocalDate> standards) {

  /** Raised whenever another measure of the same profile would come out: all are measured again. */
  static final int RULES = 1;

  /** Stands for an end that is not stated: later than any date the registry takes. */
  static final LocalDate NO_KNOWN_END = LocalDate.of(9999, 12, 31);

  static ProfileMeasure of(Supplier supplier) {
    List<Fact> facts = ProfileFacts.of(supplier).all();
    TreeMap<LocalDate, Integer> confirmations = new TreeMap<>(Comparator.reverseOrder());
    for (Fact fact : facts) {
      LocalDate day = fact.provenance().confirmedOn();
      if (day != null) {
        confirmations.merge(day, 1, Integer::sum);
      }
    }
    return new ProfileMeasure(
        completeness(supplier),
        facts.size(),
        confirmations,
        halfConfirmedOn(confirmations, facts.size()),
        standards(supplier.certificates()));
  }

  private static int completeness(Supplier supplier) {
    return ProfilePart.ALL.stream()
        .filter(part -> part.isThere().test(supplier))
        .mapToInt(ProfilePart::points)
        .sum();
  }

  private static @Nullable LocalDate halfConfirmedOn(
      TreeMap<LocalDate, Integer> latestFirst, int facts) {
    int confirmed = 0;
    for (Map.Entry<LocalDate, Integer> day : latestFirst.entrySet()) {
      confirmed += day.getValue();
      if (confirmed * 2 >= facts) {
        return day.getKey();
      }
    }
    return null;
  }

  private static Map<String, LocalDate> standards(List<Certificate> certificates) {
    Map<String, LocalDate> ends = new TreeMap<>();
    for (Certificate certificate : certificates) {
      ends.merge(
          Suppliers.canonical(certificate.standard()),
          Objects.requireNonNullElse(certificate.validUntil(), NO_KNOWN_END),
          (one, other) -> one.isAfter(other) ? one : other);
    }
    return ends;
  }
}
