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
  private List<Slot> allowedSlots;

  @PlanningVariable(nullable = true)
  private @Nullable Slot slot;

  /** For the solver, which needs an empty entity to look at. */
  @SuppressWarnings("NullAway.Init")
  Meeting() {}

  Meeting(MeetingRequest request, List<Slot> allowedSlots, @Nullable Slot slot) {
    this.request = request;
    this.allowedSlots = allowedSlots;
    this.slot = slot;
  }

  /** The same meeting in another copy of the timetable. */
  Meeting copy() {
    return new Meeting(request, allowedSlots, slot);
  }

  @PlanningId
  public String getId() {
    return request.id();
  }

  public MeetingRequest getRequest() {
    return request;
  }

  /** The slots that no rule about this meeting alone excludes. */
  @ValueRangeProvider
  public List<Slot> getAllowedSlots() {
    return allowedSlots;
  }

  /** When it takes place, or null as long as it has no place. */
  public @Nullable Slot getSlot() {
    return slot;
  }

  public void setSlot(@Nullable Slot slot) {
    this.slot = slot;
  }

  /** Whether both have a place and this one's comes first. */
  boolean isBefore(Meeting other) {
    Slot own = slot;
    Slot others = other.slot;
    return own != null && others != null && own.compareTo(others) < 0;
  }

  /** Both participants' attendance, or nothing as long as the meeting has no place. */
  List<Attendance> attendances() {
    Slot at = slot;
    return at == null
        ? List.of()
        : List.of(
            new Attendance(request.first(), request, at),
            new Attendance(request.second(), request, at));
  }

  @Override
  public String toString() {
    Slot at = slot;
    return request.id() + (at == null ? " unplaced" : " at " + at.id());
  }
}
