package org.linkwright.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.Participant;
import org.linkwright.meetings.Participants;
import org.linkwright.registry.Records;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;

/** Participants of an event. */
final class ParticipantKind extends RowKind<EventPlace, Participant> {

  private static final String ABSENCES = "absences";

  private final Participants participants;

  ParticipantKind(Participants participants) {
    this.participants = participants;
  }

  @Override
  public String name() {
    return "participants";
  }

  @Override
  public CsvColumns columns() {
    return CsvColumns.needed(EXTERNAL_ID, "name")
        .optional("role", "organisation", "email", "language", "maximumMeetings", ABSENCES);
  }

  @Override
  public Records<EventPlace, ?, Participant> records() {
    return participants;
  }

  @Override
  public String externalId(Participant participant) {
    return participant.externalId();
  }

  @Override
  Participant body(CsvTable table, CsvRow row, String externalId, @Nullable Participant stored) {
    return new Participant(
        null,
        externalId,
        row.neededText("name"),
        Objects.requireNonNullElse(
            row.choice("role", Participant.Role.class), Participant.Role.OTHER),
        row.text("organisation"),
        row.text("email"),
        row.code("language", CodeList.LANGUAGE),
        row.whole("maximumMeetings"),
        absences(row),
        null,
        null);
  }

  @Override
  Map<String, String> pointers(CsvTable table) {
    return Map.of();
  }

  private static List<Participant.Absence> absences(CsvRow row) {
    List<Participant.Absence> absences = new ArrayList<>();
    for (CsvRow.Interval interval : row.intervals(ABSENCES)) {
      absences.add(new Participant.Absence(interval.start(), interval.end()));
    }
    return absences;
  }
}
