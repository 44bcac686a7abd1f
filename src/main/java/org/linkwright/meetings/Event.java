package org.linkwright.meetings;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.ExternalId;
import org.linkwright.shared.Lists;

/**
 * A meet-the-buyer day, or several.
 *
 * @param timeZone IANA zone in which all its local times are meant
 * @param tables how many meetings can take place at the same time, 1 to 2,000; left out where a
 *     plan of tables tells
 * @param tablePlan each table with what it offers, where not all are alike
 * @param slots when meetings take place, in time order, none overlapping another or a break
 * @param breaks when nobody meets; nobody meets on over one, and a row of meetings ends at it
 * @param interpreters the pool for pairs without a common language
 */
@Schema(description = "A meet-the-buyer day, or several")
public record Event(
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable UUID id,
    @ExternalId @Schema(examples = "supplier-day-2027") String externalId,
    @NotBlank @Size(max = 200) @Schema(examples = "Supplier Day 2027") String name,
    @NotNull @Code(CodeList.TIME_ZONE) @Schema(examples = "Europe/Prague") String timeZone,
    @Code(CodeList.LANGUAGE) @Schema(examples = "en") @Nullable String language,
    @Size(max = 200) @Nullable String venue,
    @Min(1) @Max(2000) @Schema(examples = "16") @Nullable Integer tables,
    @Size(max = 2000) List<@NotNull @Valid EventTable> tablePlan,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid EventSlot> slots,
    @Size(max = 100) List<@NotNull @Valid EventBreak> breaks,
    @Size(max = 200) List<@NotNull @Valid Interpreter> interpreters,
    @Valid EventRules rules,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  public Event {
    slots = Lists.orEmpty(slots);
    breaks = Lists.orEmpty(breaks);
    tablePlan = Lists.orEmpty(tablePlan);
    interpreters = Lists.orEmpty(interpreters);
    rules = Objects.requireNonNullElse(rules, EventRules.DEFAULT);
  }

  /** All tables; where there is no plan, so many alike, named by their numbers from 1. */
  public List<EventTable> allTables() {
    return tables == null
        ? tablePlan
        : IntStream.rangeClosed(1, tables).mapToObj(EventTable::plain).toList();
  }

  public ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  /** What is kept in the document; the rest has columns of its own. */
  Event asContent() {
    return stored(null, null, null);
  }

  /**
   * The same without what no timetable depends on. Two that are equal in this way have the same
   * timetables; a field matters unless it is left out here.
   */
  Event asTimetablesSeeIt() {
    return new Event(
        null,
        externalId,
        "",
        timeZone,
        language,
        null,
        tables,
        tablePlan,
        slots,
        breaks,
        interpreters,
        rules,
        null,
        null);
  }

  Event stored(@Nullable UUID id, @Nullable Instant createdAt, @Nullable Instant updatedAt) {
    return new Event(
        id,
        externalId,
        name,
        timeZone,
        language,
        venue,
        tables,
        tablePlan,
        slots,
        breaks,
        interpreters,
        rules,
        createdAt,
        updatedAt);
  }

  /** The same event with so many tables alike. */
  Event withTables(int number) {
    return with(number, List.of(), slots, rules);
  }

  /** The same event with a plan of tables, whether it had one or only their number. */
  Event withTablePlan(List<EventTable> plan) {
    return with(null, plan, slots, rules);
  }

  /**
   * The same event with other slots.
   *
   * @param others in time order
   */
  Event withSlots(List<EventSlot> others) {
    return with(tables, tablePlan, others, rules);
  }

  Event withRules(EventRules otherRules) {
    return with(tables, tablePlan, slots, otherRules);
  }

  private Event with(
      @Nullable Integer number,
      List<EventTable> plan,
      List<EventSlot> otherSlots,
      EventRules otherRules) {
    return new Event(
        id,
        externalId,
        name,
        timeZone,
        language,
        venue,
        number,
        plan,
        otherSlots,
        breaks,
        interpreters,
        otherRules,
        createdAt,
        updatedAt);
  }
}
