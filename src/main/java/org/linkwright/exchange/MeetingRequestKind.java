package org.linkwright.exchange;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.HalfDay;
import org.linkwright.meetings.MeetingRequest;
import org.linkwright.meetings.MeetingRequests;
import org.linkwright.meetings.TableFeature;
import org.linkwright.registry.Records;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;
import org.linkwright.shared.Priority;

/** Meeting requests of an event. */
final class MeetingRequestKind extends RowKind<EventPlace, MeetingRequest> {

  private final MeetingRequests requests;

  MeetingRequestKind(MeetingRequests requests) {
    this.requests = requests;
  }

  @Override
  public String name() {
    return "requests";
  }

  @Override
  public CsvColumns columns() {
    return CsvColumns.needed(EXTERNAL_ID, "from", "to")
        .optional(
            "others",
            "status",
            "priority",
            "requestedByBoth",
            "metBefore",
            "online",
            "lengthInSlots",
            "tableNeeds",
            "after",
            "session",
            "fixedSlot",
            "forbiddenSlots",
            "note");
  }

  @Override
  public Records<EventPlace, ?, MeetingRequest> records() {
    return requests;
  }

  @Override
  public String externalId(MeetingRequest request) {
    return request.externalId();
  }

  @Override
  MeetingRequest body(
      CsvTable table, CsvRow row, String externalId, @Nullable MeetingRequest stored) {
    return new MeetingRequest(
        null,
        externalId,
        row.neededText("from"),
        row.neededText("to"),
        row.list("others"),
        Objects.requireNonNullElse(
            row.choice("status", MeetingRequest.Status.class), MeetingRequest.Status.ACCEPTED),
        Objects.requireNonNullElse(row.choice("priority", Priority.class), Priority.SHOULD),
        Boolean.TRUE.equals(row.truth("requestedByBoth")),
        Boolean.TRUE.equals(row.truth("metBefore")),
        Boolean.TRUE.equals(row.truth("online")),
        Objects.requireNonNullElse(row.whole("lengthInSlots"), 1),
        row.choices("tableNeeds", TableFeature.class),
        row.list("after"),
        Objects.requireNonNullElse(row.choice("session", HalfDay.class), HalfDay.ANY),
        row.dateTime("fixedSlot"),
        row.dateTimes("forbiddenSlots"),
        row.text("note"),
        null,
        null);
  }

  @Override
  Map<String, String> pointers(CsvTable table) {
    return Map.of();
  }
}
