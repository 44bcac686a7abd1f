package org.linkwright.agendas;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.agendas.Agenda.Meeting;
import org.linkwright.agendas.Agenda.Owner;
import org.linkwright.agendas.Agenda.Span;
import org.linkwright.agendas.AgendaSheet.Day;
import org.linkwright.agendas.AgendaSheet.Row;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.ScheduleStatus;

/** Lays an agenda out by days and rows, in its owner's language and time. */
final class AgendaLayout {

  /** Heights in millimetres: of an open page below its head, and of its rows when set roomily. */
  private static final int PAGE = 205;

  private static final int MEETING_ROW = 12;
  private static final int OTHER_ROW = 6;
  private static final int LINE = 4;

  private static final String BREAK = "break";
  private static final String FREE = "free";

  private final Agenda agenda;
  private final Owner owner;
  private final Texts texts;
  private final ZoneId zone;

  private AgendaLayout(Agenda agenda) {
    this.agenda = agenda;
    this.owner = agenda.owner();
    this.texts = Texts.in(agenda.locale());
    this.zone = agenda.ownZone();
  }

  static AgendaSheet sheet(Agenda agenda) {
    return new AgendaLayout(agenda).sheet();
  }

  /**
   * Something that takes a row.
   *
   * @param meeting nothing for a break or a free time
   */
  private record Item(
      OffsetDateTime start,
      OffsetDateTime end,
      String style,
      @Nullable Meeting meeting,
      String title) {}

  private AgendaSheet sheet() {
    List<Day> days = days();
    String[] page = texts.get("page").split("\\{[01]}", -1);
    boolean elsewhere = agenda.ownTimeZone() != null;
    return new AgendaSheet(
        texts.language(),
        kind(),
        ownerName(),
        below(),
        Printable.cleaned(agenda.event()),
        Printable.clean(agenda.venue()),
        agenda.scheduleStatus() == ScheduleStatus.DRAFT ? texts.get("draft") : null,
        texts.get("version", agenda.scheduleNumber(), madeOn()),
        texts.get(elsewhere ? "ownTimesIn" : "timesIn", texts.zone(zone)),
        page[0],
        page[1],
        texts.get("time"),
        texts.get(owner.kind() == AgendaKind.PARTICIPANT ? "with" : "meeting"),
        texts.get("table"),
        elsewhere || texts.time(agenda.scheduledAt().atZone(zone).toOffsetDateTime()).length() > 5,
        owner.kind() == AgendaKind.HALL || days.stream().anyMatch(AgendaLayout::isLong),
        owner.kind() != AgendaKind.TABLE,
        owner.kind() == AgendaKind.TABLE ? "sign" : "",
        days,
        after(days));
  }

  private static boolean isLong(Day day) {
    int height =
        day.rows().stream()
            .mapToInt(row -> (row.isMeeting() ? MEETING_ROW : OTHER_ROW) + LINE * row.more().size())
            .sum();
    return height > PAGE;
  }

  private String madeOn() {
    return texts.date(agenda.scheduledAt(), agenda.eventZone());
  }

  private String kind() {
    return switch (owner.kind()) {
      case PARTICIPANT -> texts.get("agenda");
      case TABLE -> owner.hall() == null ? texts.get("table") : Printable.cleaned(owner.hall());
      case INTERPRETER -> texts.get("interpreter");
      case HALL -> texts.get("hall");
    };
  }

  private String ownerName() {
    return switch (owner.kind()) {
      case PARTICIPANT, INTERPRETER -> Printable.cleaned(owner.name());
      case TABLE -> texts.get("table") + " " + Printable.cleaned(owner.name());
      case HALL ->
          owner.id().equals(Agenda.HALL_WITHOUT_NAME)
              ? texts.get("allTables")
              : Printable.cleaned(owner.name());
    };
  }

  private @Nullable String below() {
    Attendee host = owner.host();
    return host == null ? null : texts.get("host", Printable.cleaned(host.name()));
  }

  /** A number, never a reason: what holds others back is nobody's business but the organiser's. */
  private @Nullable String after(List<Day> days) {
    if (agenda.meetings().isEmpty() && days.isEmpty()) {
      return texts.get("noMeetings");
    }
    return agenda.unplaced().isEmpty() ? null : texts.get("openRequests", agenda.unplaced().size());
  }

  private List<Day> days() {
    Map<LocalDate, List<Item>> byDay = new TreeMap<>();
    Stream.of(meetings(), free())
        .flatMap(items -> items)
        .forEach(
            item -> byDay.computeIfAbsent(day(item.start()), any -> new ArrayList<>()).add(item));
    breaks()
        .forEach(
            item -> {
              List<Item> sameDay = byDay.get(day(item.start()));
              if (sameDay != null) {
                sameDay.add(item);
              }
            });
    return byDay.entrySet().stream()
        .map(day -> new Day(texts.day(day.getKey()), rows(day.getValue())))
        .toList();
  }

  private LocalDate day(OffsetDateTime moment) {
    return moment.atZoneSameInstant(zone).toLocalDate();
  }

  private Stream<Item> meetings() {
    return agenda.meetings().stream()
        .map(meeting -> new Item(meeting.start(), meeting.end(), "meeting", meeting, who(meeting)));
  }

  private Stream<Item> free() {
    return agenda.free().stream()
        .map(span -> new Item(span.start(), span.end(), FREE, null, texts.get("free")));
  }

  private Stream<Item> breaks() {
    return agenda.breaks().stream().map(this::pause);
  }

  private Item pause(Span span) {
    String name = Objects.requireNonNullElse(Printable.clean(span.name()), texts.get("pause"));
    return new Item(span.start(), span.end(), BREAK, null, name);
  }

  /** The host of a table stands above it already. */
  private String who(Meeting meeting) {
    Attendee host = owner.host();
    String between = owner.kind() == AgendaKind.PARTICIPANT || host != null ? ", " : " – ";
    return meeting.with().stream()
        .filter(who -> host == null || !who.externalId().equals(host.externalId()))
        .map(who -> Printable.cleaned(who.name()))
        .collect(Collectors.joining(between));
  }

  /** In time order; free times that follow one another become one row. */
  private List<Row> rows(List<Item> items) {
    List<Item> ordered = new ArrayList<>();
    items.stream()
        .sorted(Comparator.comparing(Item::start))
        .forEach(
            item -> {
              int last = ordered.size() - 1;
              if (last >= 0
                  && item.style().equals(FREE)
                  && ordered.get(last).style().equals(FREE)) {
                Item before = ordered.get(last);
                ordered.set(last, new Item(before.start(), item.end(), FREE, null, before.title()));
              } else {
                ordered.add(item);
              }
            });
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      boolean again =
          i > 0
              && owner.kind() == AgendaKind.HALL
              && ordered.get(i).start().equals(ordered.get(i - 1).start());
      rows.add(row(ordered.get(i), again));
    }
    return rows;
  }

  /**
   * @param again whether the row above has the same time, which is not said twice then
   */
  private Row row(Item item, boolean again) {
    Meeting meeting = item.meeting();
    String style = item.style();
    if (owner.kind() == AgendaKind.HALL && meeting != null) {
      style += again ? " again" : " slot";
    }
    return new Row(
        style,
        meeting != null,
        again ? "" : texts.times(own(item.start()), own(item.end())),
        otherTime(item),
        item.title(),
        meeting == null ? List.of() : more(meeting),
        meeting == null ? null : table(meeting),
        meeting == null || owner.kind() == AgendaKind.HALL
            ? null
            : Printable.clean(meeting.hall()));
  }

  private OffsetDateTime own(OffsetDateTime moment) {
    return moment.atZoneSameInstant(zone).toOffsetDateTime();
  }

  private @Nullable String otherTime(Item item) {
    if (agenda.ownTimeZone() == null) {
      return null;
    }
    String times = texts.times(item.start(), item.end());
    boolean sameDay = item.start().toLocalDate().equals(day(item.start()));
    String there = sameDay ? times : texts.shortDate(item.start().toLocalDate()) + ", " + times;
    return texts.get("atTheEvent", there);
  }

  private List<String> more(Meeting meeting) {
    Attendee helps = meeting.interpreter();
    String interpreter =
        helps == null || owner.kind() == AgendaKind.INTERPRETER
            ? null
            : texts.get("interpreter") + ": " + Printable.cleaned(helps.name());
    return Stream.of(Printable.clean(meeting.note()), interpreter)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable String table(Meeting meeting) {
    return meeting.online() ? texts.get("online") : Printable.clean(meeting.table());
  }
}
