package org.linkwright.exchange;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.HalfDay;
import org.linkwright.meetings.OnlineHours;
import org.linkwright.meetings.Participant;
import org.linkwright.meetings.Participants;
import org.linkwright.meetings.TableFeature;
import org.linkwright.meetings.TimeSpan;
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
        .optional(
            "role",
            "organisation",
            "email",
            "language",
            "languages",
            "delegates",
            "maximumMeetings",
            "maximumMeetingsPerDay",
            "targetMeetingsPerDay",
            "minimumMeetings",
            "maximumInARow",
            "preferredHalf",
            "tableNeeds",
            "onlineTimeZone",
            "onlineFrom",
            "onlineUntil",
            ABSENCES);
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
        row.list("languages"),
        Objects.requireNonNullElse(row.whole("delegates"), 1),
        row.whole("maximumMeetings"),
        row.whole("maximumMeetingsPerDay"),
        row.whole("targetMeetingsPerDay"),
        row.whole("minimumMeetings"),
        row.whole("maximumInARow"),
        Objects.requireNonNullElse(row.choice("preferredHalf", HalfDay.class), HalfDay.ANY),
        row.choices("tableNeeds", TableFeature.class),
        online(row),
        absences(row),
        null,
        null);
  }

  @Override
  Map<String, String> pointers(CsvTable table) {
    return Map.of();
  }

  /** Somebody is online who has a time zone. */
  private static @Nullable OnlineHours online(CsvRow row) {
    String zone = row.code("onlineTimeZone", CodeList.TIME_ZONE);
    LocalTime from = row.time("onlineFrom");
    LocalTime until = row.time("onlineUntil");
    if (!row.isFilled("onlineTimeZone") && (from != null || until != null)) {
      row.refuse("onlineTimeZone", "is needed beside onlineFrom and onlineUntil");
    }
    return zone == null ? null : OnlineHours.in(zone, from, until);
  }

  private static List<TimeSpan> absences(CsvRow row) {
    List<TimeSpan> absences = new ArrayList<>();
    for (CsvRow.Interval interval : row.intervals(ABSENCES)) {
      absences.add(new TimeSpan(interval.start(), interval.end()));
    }
    return absences;
  }
}
