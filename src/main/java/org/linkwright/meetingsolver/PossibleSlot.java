package org.linkwright.meetingsolver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.TimetableChecker.Violation;

/**
 * What it would mean to hold a meeting in a slot.
 *
 * @param slot its id
 * @param effect the kind of it
 * @param waiting whose waiting would change
 * @param needed for {@link Effect#NEEDS_MOVE}: the one other meeting that would have to move
 * @param broken for {@link Effect#BREAKS_RULE}: the rules
 */
public record PossibleSlot(
    String slot,
    Effect effect,
    List<WaitingChange> waiting,
    @Nullable NeededMove needed,
    List<Violation> broken) {

  /** What a meeting in a slot would mean. */
  public enum Effect {
    /** Nobody waits longer and no rule is broken. */
    FREE,
    /** No rule is broken, and somebody waits longer. */
    CAUSES_IDLE_TIME,
    /** No rule is broken once one other meeting moves. */
    NEEDS_MOVE,
    /** Not even with one other meeting moved. */
    BREAKS_RULE
  }

  /**
   * A meeting that would have to move.
   *
   * @param request its id
   * @param from the slot it has
   * @param to a slot where it can go, the one with the least waiting
   */
  public record NeededMove(String request, String from, String to) {}
}
