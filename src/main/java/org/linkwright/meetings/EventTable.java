package org.linkwright.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * A table of an event's plan.
 *
 * @param id its name on the spot, unique within the event
 * @param hall where it stands; tables without one stand in a hall of their own without a name
 * @param seats how many organisations fit around it, 2 to 50; 2 if left out
 * @param features what it offers
 * @param keptFor external id of the only participant who meets at it
 * @param outOfUse local times at which nobody can meet at it
 */
@Schema(description = "A table of an event's plan")
public record EventTable(
    @NotBlank @Size(max = 50) @Schema(examples = "A-12") String id,
    @Size(min = 1, max = 100) @Schema(examples = "Hall A") @Nullable String hall,
    @Min(2) @Max(50) @Schema(description = "2 if left out") Integer seats,
    @Size(max = 10) List<@NotNull TableFeature> features,
    @Size(min = 1, max = 100) @Schema(examples = "P-B-01") @Nullable String keptFor,
    @Size(max = 200) List<@NotNull @Valid TimeSpan> outOfUse) {

  private static final int PAIR = 2;
  private static final int MOST_SEATS = 50;

  public EventTable {
    seats = Objects.requireNonNullElse(seats, PAIR);
    features = Lists.orEmpty(features);
    outOfUse = Lists.orEmpty(outOfUse);
  }

  /** A table like any other, with chairs as they are needed. */
  static EventTable plain(int number) {
    return new EventTable(Integer.toString(number), null, MOST_SEATS, List.of(), null, List.of());
  }

  public boolean isInUseAt(EventSlot slot) {
    return outOfUse.stream().noneMatch(span -> slot.overlaps(span));
  }

  EventTable withOutOfUse(List<TimeSpan> spans) {
    return new EventTable(id, hall, seats, features, keptFor, spans);
  }

  boolean isInUse(TimeSpan wanted) {
    return outOfUse.stream().allMatch(span -> wanted.without(span).equals(List.of(wanted)));
  }
}
