package org.linkwright.matching;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.fit.Eligibility;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.RecordFeed;
import org.linkwright.registry.RecordFeed.Written;
import org.linkwright.registry.RecordKind;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.StoredSupplier;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/**
 * Finds the pairs that have become eligible, or have ceased to be, since a moment. Nothing is noted
 * down for it: what a requirement and a profile said at that moment is in their history, so both
 * moments are judged, and only pairs of which one has changed in between. See docs/adr/0023.
 */
@ApplicationScoped
public class EligiblePairs {

  /** Past states that are held in memory for one answer. */
  private static final int MOST_STATES = 20_000;

  /** Longer than a change takes from its time to its commit, but for large imports. */
  private static final Duration BEING_WRITTEN = Duration.ofSeconds(10);

  private final Programmes programmes;
  private final Requirements requirements;
  private final Buyers buyers;
  private final CurrentTerms terms;
  private final SupplierBases bases;
  private final RecordFeed feed;
  private final Clock clock;

  EligiblePairs(
      Programmes programmes,
      Requirements requirements,
      Buyers buyers,
      CurrentTerms terms,
      SupplierBases bases,
      RecordFeed feed,
      Clock clock) {
    this.programmes = programmes;
    this.requirements = requirements;
    this.buyers = buyers;
    this.terms = terms;
    this.bases = bases;
    this.feed = feed;
    this.clock = clock;
  }

  /** What has become of pairs. */
  @Schema(name = "PairChangeKind", description = "What has become of pairs")
  public enum Change {
    /** They have one of the eligibilities asked for, and had a lower one or none. */
    BEGUN,
    /** They had one of the eligibilities asked for, and have a lower one or none. */
    ENDED
  }

  /**
   * The pairs that have changed.
   *
   * @param since the moment to compare with
   * @param eligibilities which are asked for, at least one
   * @param offset how many to leave out, zero or more
   * @param limit how many at the most, 1 or more
   * @throws ProblemException {@code validation-failed} if more than 20,000 records have changed
   *     since
   */
  PairChanges since(
      Caller caller,
      String programme,
      Instant since,
      Change change,
      Set<Eligibility> eligibilities,
      int offset,
      int limit) {
    UUID programmeId = programmes.require(caller, programme);
    Instant now = clock.instant();
    Changed suppliers = changed(programmeId, RecordKind.SUPPLIER, since);
    Changed needs = changed(programmeId, RecordKind.REQUIREMENT, since);
    List<StoredSupplier> pastSuppliers =
        bounded(feed.suppliersAt(programmeId, since, MOST_STATES + 1));
    List<Requirement> pastNeeds = bounded(feed.requirementsAt(programmeId, since, MOST_STATES + 1));
    SupplierBase base = bases.of(programmeId);
    bases.refresh(programmeId, suppliers.differentFrom(base));

    Map<UUID, AskedRequirement> openNow = new HashMap<>();
    Map<UUID, AskedRequirement> openThen = new HashMap<>();
    List<Requirement> open = requirements.open(caller, programme);
    List<Requirement> all = Stream.concat(open.stream(), pastNeeds.stream()).toList();
    Map<String, Buyer> whose = buyers.of(caller, programme, all);
    Terms today = terms.of(caller, programme, all);
    for (Requirement one : open) {
      put(openNow, one, whose, today);
      if (one.id() != null && !needs.at().containsKey(one.id())) {
        put(openThen, one, whose, today);
      }
    }
    pastNeeds.stream()
        .filter(one -> one.status() == Requirement.Status.OPEN)
        .forEach(one -> put(openThen, one, whose, today));

    Set<UUID> changedIds = suppliers.at().keySet();
    SupplierBase changedNow = base.empty();
    changedNow.put(changedIds.stream().map(base::get).filter(Objects::nonNull).toList());
    SupplierBase changedThen = base.empty();
    changedThen.put(pastSuppliers.stream().map(base::known).toList());
    MarketState present = new MarketState(openNow, base, changedIds, changedNow);
    MarketState past = new MarketState(openThen, base, changedIds, changedThen);
    PairComparison comparison =
        new PairComparison(past, present, suppliers.at(), needs.at(), eligibilities);
    List<PairComparison.Difference> found =
        change == Change.BEGUN ? comparison.begun() : comparison.ended();
    int end = (int) Math.min((long) offset + limit, found.size());
    List<PairChange> shown =
        offset < end
            ? found.subList(offset, end).stream().map(one -> comparison.told(one)).toList()
            : List.of();
    return new PairChanges(
        shown,
        end < found.size() ? ListPosition.cursor(offset + limit) : null,
        now.minus(BEING_WRITTEN));
  }

  private static void put(
      Map<UUID, AskedRequirement> open,
      Requirement requirement,
      Map<String, Buyer> whose,
      Terms today) {
    @Nullable Buyer buyer = requirement.buyer() == null ? null : whose.get(requirement.buyer());
    AskedRequirement asked = AskedRequirement.of(requirement, buyer, today);
    if (asked != null && requirement.id() != null) {
      open.put(requirement.id(), asked);
    }
  }

  /**
   * Records that are not what they were.
   *
   * @param written those that are there
   * @param at when each was last changed, the deleted ones too
   */
  private record Changed(List<Written> written, Map<UUID, Instant> at) {

    /** Those of which the base does not know the last version. */
    Set<UUID> differentFrom(SupplierBase base) {
      Set<UUID> different =
          written.stream()
              .filter(
                  one -> {
                    KnownSupplier known = base.get(one.id());
                    return known == null || known.version() != one.version();
                  })
              .map(Written::id)
              .collect(toSet());
      Set<UUID> gone = new HashSet<>(at.keySet());
      written.forEach(one -> gone.remove(one.id()));
      gone.removeIf(id -> base.get(id) == null);
      different.addAll(gone);
      return different;
    }
  }

  private Changed changed(UUID programmeId, RecordKind kind, Instant since) {
    List<Written> written = feed.writtenSince(programmeId, kind, since, RecordFeed.ANY_NUMBER);
    Map<UUID, Instant> at = new HashMap<>();
    feed.goneSince(programmeId, kind, since).forEach(one -> at.put(one.id(), one.at()));
    written.forEach(one -> at.put(one.id(), one.at()));
    return new Changed(written, at);
  }

  private static <T> List<T> bounded(List<T> states) {
    if (states.size() > MOST_STATES) {
      throw ProblemException.invalid(
          FieldError.parameter(
              "since",
              "lies so far back that more than "
                  + MOST_STATES
                  + " records have changed; ask for a later moment"));
    }
    return states;
  }
}
