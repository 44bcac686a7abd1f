package org.linkwright.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * An event that is a little different; its changes hold together.
 *
 * @param name its own among the scenarios of one order
 * @param tables how many there are instead, 1 to 2,000; for events that tell their number alone
 * @param addTables how many plain ones there are in addition, 1 to 2,000; where the event has a
 *     plan of tables, they are spread over its halls, with chairs as they are needed and no
 *     features
 * @param removeTables ids of tables of the plan that are not there
 * @param addSlots further slots; whoever is not absent then can be met
 * @param removeSlots starts of slots that are not there; a meeting fixed in one may be anywhere
 * @param delegates how many delegates a participant sends instead, 1 to 50, by external id
 */
@Schema(description = "An event that is a little different; its changes hold together")
public record WhatIfScenario(
    @NotBlank @Size(max = 100) @Schema(examples = "Two more tables") String name,
    @Min(1) @Max(2000) @Schema(examples = "18") @Nullable Integer tables,
    @Min(1) @Max(2000) @Nullable Integer addTables,
    @Size(max = 200) List<@NotNull @Size(min = 1, max = 50) String> removeTables,
    @Size(max = 100) List<@NotNull @Valid EventSlot> addSlots,
    @Size(max = 200) @Schema(examples = "[\"2027-03-17T12:00\"]")
        List<@NotNull LocalDateTime> removeSlots,
    @Size(max = 200) @Schema(examples = "{\"P-B-01\": 2}") Map<String, Integer> delegates) {

  public WhatIfScenario {
    removeTables = Lists.orEmpty(removeTables);
    addSlots = Lists.orEmpty(addSlots);
    removeSlots = Lists.orEmpty(removeSlots);
    delegates = Objects.requireNonNullElse(delegates, Map.of());
  }
}
