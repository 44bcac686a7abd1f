package org.linkwright.exchange;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.MeetingRequest;
import org.linkwright.meetings.MeetingRequests;
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
        .optional("priority", "session", "fixedSlot", "forbiddenSlots", "note");
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
        Objects.requireNonNullElse(row.choice("priority", Priority.class), Priority.SHOULD),
        Objects.requireNonNullElse(
            row.choice("session", MeetingRequest.HalfDay.class), MeetingRequest.HalfDay.ANY),
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
