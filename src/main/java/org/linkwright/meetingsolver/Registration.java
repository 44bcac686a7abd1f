package org.linkwright.meetingsolver;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the caller tells of it; {@link MeetingEvent.Builder} turns it into a {@link
 * Participant}.
 *
 * @param id unique among the participants of the event
 * @param name as organisers know it, used in sentences
 * @param absentSlotIds slots at which it cannot meet anybody
 * @param delegates how many meetings it can hold at the same time, 1 or more
 * @param limits how many meetings it may, should and wants to have
 * @param preferredHalf of the day, or null where it does not matter
 * @param languages it can talk in; empty where anybody understands it
 */
public record Registration(
    String id,
    String name,
    Set<String> absentSlotIds,
    int delegates,
    Limits limits,
    @Nullable Session preferredHalf,
    Set<String> languages) {

  /**
   * How many meetings a participant may, should and wants to have; null stands for any number.
   *
   * @param most over the event, 0 or more
   * @param mostPerDay 0 or more
   * @param mostInARow in slots that follow each other without a pause, 1 or more
   * @param least over the event, as far as it has requests; 0 where it has no least
   * @param wantedPerDay on each day with a meeting, 0 or more
   */
  public record Limits(
      @Nullable Integer most,
      @Nullable Integer mostPerDay,
      @Nullable Integer mostInARow,
      int least,
      @Nullable Integer wantedPerDay) {

    /** The same with room for one meeting more of so many slots. */
    Limits oneMore(int length) {
      return new Limits(
          most == null ? null : most + 1,
          mostPerDay == null ? null : mostPerDay + 1,
          mostInARow == null ? null : mostInARow + length,
          least,
          wantedPerDay);
    }

    /** Any number of meetings will do. */
    public static final Limits NONE = new Limits(null, null, null, 0, null);
  }

  public Registration {
    absentSlotIds = Set.copyOf(absentSlotIds);
    languages = Set.copyOf(languages);
  }

  /** A participant of one person who is always there and has no limit. */
  public static Registration of(String id, String name) {
    return new Registration(id, name, Set.of(), 1, Limits.NONE, null, Set.of());
  }

  /** The same, never at these slots. */
  public Registration absentAt(Set<String> slotIds) {
    return new Registration(id, name, slotIds, delegates, limits, preferredHalf, languages);
  }

  /** The same with so many delegates, who hold as many meetings at the same time. */
  public Registration withDelegates(int number) {
    return new Registration(id, name, absentSlotIds, number, limits, preferredHalf, languages);
  }

  /** The same with other limits. */
  public Registration withLimits(Limits value) {
    return new Registration(id, name, absentSlotIds, delegates, value, preferredHalf, languages);
  }

  /** The same with a wish for one half of the day, or with none where it is null. */
  public Registration preferring(@Nullable Session half) {
    return new Registration(id, name, absentSlotIds, delegates, limits, half, languages);
  }

  /** The same, talking in these languages. */
  public Registration talking(Set<String> inLanguages) {
    return new Registration(id, name, absentSlotIds, delegates, limits, preferredHalf, inLanguages);
  }
}
