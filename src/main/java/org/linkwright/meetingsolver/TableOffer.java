package org.linkwright.meetingsolver;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as the caller tells of it.
 *
 * @param id unique among the tables of the event
 * @param hall where it stands, or null
 * @param seats how many participants fit around it, 1 or more
 * @param features what it offers
 * @param keeperId the only participant who meets at it, or null for anybody
 * @param outOfUseSlotIds slots at which nobody can meet at it
 */
public record TableOffer(
    String id,
    @Nullable String hall,
    int seats,
    Set<String> features,
    @Nullable String keeperId,
    Set<String> outOfUseSlotIds) {

  public TableOffer {
    features = Set.copyOf(features);
    outOfUseSlotIds = Set.copyOf(outOfUseSlotIds);
  }

  /** A table for two that anybody can use at any time. */
  public static TableOffer plain(String id) {
    return new TableOffer(id, null, 2, Set.of(), null, Set.of());
  }

  /** Whether it is for a meeting of so many there, by what it offers. */
  boolean suits(MeetingWish wish) {
    return wish.participantIds().size() <= seats
        && features.containsAll(wish.place().needs())
        && (wish.place().hall() == null || wish.place().hall().equals(hall));
  }
}
