package org.linkwright.meetingsolver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A request and the slot it has in a timetable, if it has one. */
@PlanningEntity
public class Meeting {

  static final String SLOT = "slot";

  private MeetingRequest request;
  private List<Slot> eventSlots;
  private List<Slot> allowedSlots;

  @PlanningVariable(nullable = true)
  private @Nullable Slot slot;

  /** For the solver, which needs an empty entity to look at. */
  @SuppressWarnings("NullAway.Init")
  Meeting() {}

  Meeting(
      MeetingRequest request, List<Slot> eventSlots, List<Slot> allowedSlots, @Nullable Slot slot) {
    this.request = request;
    this.eventSlots = eventSlots;
    this.allowedSlots = allowedSlots;
    this.slot = slot;
  }

  /** The same meeting in another copy of the timetable. */
  Meeting copy() {
    return new Meeting(request, eventSlots, allowedSlots, slot);
  }

  @PlanningId
  public String getId() {
    return request.id();
  }

  public MeetingRequest getRequest() {
    return request;
  }

  /** The slots it can begin at without breaking a rule about this meeting alone. */
  @ValueRangeProvider
  public List<Slot> getAllowedSlots() {
    return allowedSlots;
  }

  /** When it begins, or null as long as it has no place. */
  public @Nullable Slot getSlot() {
    return slot;
  }

  public void setSlot(@Nullable Slot slot) {
    this.slot = slot;
  }

  /** Whether both have a place and this one is over before the other begins. */
  boolean isBefore(Meeting other) {
    Slot own = slot;
    Slot others = other.slot;
    return own != null && others != null && own.index() + request.length() <= others.index();
  }

  /** Whether it was published at another slot, and has that no more. */
  boolean isMoved() {
    return request.former() != null && !request.former().equals(slot);
  }

  /** Every slot it takes, or nothing as long as it has no place. */
  List<Slot> coveredSlots() {
    Slot begin = slot;
    return begin == null
        ? List.of()
        : eventSlots.subList(
            begin.index(), Math.min(eventSlots.size(), begin.index() + request.length()));
  }

  /** Whether it would go on after the last slot, over night, or over a pause. */
  boolean isCutOff() {
    List<Slot> covered = coveredSlots();
    for (int i = 1; i < covered.size(); i++) {
      if (!covered.get(i).follows(covered.get(i - 1))) {
        return true;
      }
    }
    return slot != null && covered.size() < request.length();
  }

  /** Every participant's part in it, or nothing as long as the meeting has no place. */
  List<Attendance> attendances() {
    Slot at = slot;
    return at == null
        ? List.of()
        : request.participants().stream().map(one -> new Attendance(one, request, at)).toList();
  }

  /** Every participant during every slot of it. */
  List<Presence> presences() {
    return coveredSlots().stream()
        .flatMap(at -> request.participants().stream().map(one -> new Presence(one, request, at)))
        .toList();
  }

  List<Occupation> occupations() {
    return coveredSlots().stream().map(at -> new Occupation(request, at)).toList();
  }

  List<Invitation> invitations() {
    boolean placed = slot != null;
    return request.participants().stream().map(one -> new Invitation(one, placed)).toList();
  }

  @Override
  public String toString() {
    Slot at = slot;
    return request.id() + (at == null ? " unplaced" : " at " + at.id());
  }
}
