package org.linkwright.bench.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.bench.plain.Request;
import org.linkwright.bench.plain.Slot;

/** A request and its slot. */
@PlanningEntity
public class Meeting {

  private Request request;

  @PlanningVariable private @Nullable Slot slot;

  /** For the solver. */
  @SuppressWarnings("NullAway.Init")
  public Meeting() {}

  Meeting(Request request) {
    this.request = request;
  }

  @PlanningId
  public int getNumber() {
    return request.number();
  }

  Slot slot() {
    return Objects.requireNonNull(slot);
  }

  void moveTo(Slot other) {
    slot = other;
  }

  boolean isOutsideItsSession() {
    return !request.session().contains(slot().number());
  }

  boolean isWhenSomebodyIsAbsent() {
    return request.absences().contains(slot().number());
  }

  boolean isMoved() {
    return request.fixed() != 0 && request.fixed() != slot().number();
  }
}
