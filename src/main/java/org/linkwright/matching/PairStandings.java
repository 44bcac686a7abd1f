package org.linkwright.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become so far of many pairs of a requirement and a supplier. */
public final class PairStandings {

  /** Nothing has become of any pair. */
  public static final PairStandings NONE = new PairStandings(List.of());

  private final Map<Pair, Standing> standings = new HashMap<>();

  private record Pair(UUID requirementId, UUID supplierId) {}

  /**
   * A match of a pair.
   *
   * @param decline null if it was not declined, or something has changed since
   */
  record Row(
      UUID requirementId, UUID supplierId, MatchReference match, @Nullable MatchDecline decline) {}

  /** The open match of a pair, or else the latest, and the decline that holds, if any. */
  private static final class Standing {
    @Nullable MatchReference match;
    @Nullable MatchDecline decline;

    void add(Row row) {
      if (match == null || match.state() == MatchState.CLOSED) {
        match = row.match();
      }
      if (row.decline() != null) {
        decline = row.decline();
      }
    }

    @Nullable MatchDecline holding() {
      return requireNonNull(match).state() == MatchState.CLOSED ? decline : null;
    }
  }

  /**
   * @param rows the oldest first
   */
  PairStandings(Collection<Row> rows) {
    rows.forEach(
        row ->
            standings
                .computeIfAbsent(
                    new Pair(row.requirementId(), row.supplierId()), any -> new Standing())
                .add(row));
  }

  /** The open match of a pair, or else the latest; null if there was none. */
  public @Nullable MatchReference match(UUID requirementId, UUID supplierId) {
    Standing standing = standings.get(new Pair(requirementId, supplierId));
    return standing == null ? null : standing.match;
  }

  /** The decline that keeps a pair from being proposed; null if none does. */
  public @Nullable MatchDecline decline(UUID requirementId, UUID supplierId) {
    Standing standing = standings.get(new Pair(requirementId, supplierId));
    return standing == null ? null : standing.holding();
  }

  /** The suppliers that are not to be proposed for a requirement. */
  Set<UUID> declinedFor(UUID requirementId) {
    return standings.entrySet().stream()
        .filter(each -> each.getKey().requirementId().equals(requirementId))
        .filter(each -> each.getValue().holding() != null)
        .map(each -> each.getKey().supplierId())
        .collect(toUnmodifiableSet());
  }

  /** As {@link #match(UUID, UUID)}. */
  public @Nullable MatchReference match(Pairing pairing) {
    return match(
        requireNonNull(pairing.requirement().id()), requireNonNull(pairing.supplier().id()));
  }

  /** As {@link #decline(UUID, UUID)}. */
  public @Nullable MatchDecline decline(Pairing pairing) {
    return decline(
        requireNonNull(pairing.requirement().id()), requireNonNull(pairing.supplier().id()));
  }

  /** How many of the pairings were declined, with nothing changed since. */
  int countDeclined(Collection<Pairing> pairings) {
    return (int) pairings.stream().filter(pairing -> decline(pairing) != null).count();
  }

  /** The pairings that are shown, in their order. */
  List<Pairing> shown(List<Pairing> pairings, DeclinedChoice choice) {
    return choice == DeclinedChoice.INCLUDE
        ? pairings
        : pairings.stream().filter(pairing -> decline(pairing) == null).toList();
  }
}
