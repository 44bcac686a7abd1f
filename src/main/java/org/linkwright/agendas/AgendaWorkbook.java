package org.linkwright.agendas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.linkwright.agendas.Agenda.Meeting;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.SmallestChange;
import org.linkwright.meetings.Schedule.UnplacedRequest;

/** Agendas as workbooks for Excel and its kin: texts as texts, times as times, never a formula. */
final class AgendaWorkbook {

  private static final String APPLICATION = "Linkwright";
  private static final String VERSION = "1.0";
  private static final String MOMENT = "yyyy-mm-dd hh:mm";
  private static final int MOMENT_WIDTH = 17;
  private static final int WIDEST = 60;

  private final Texts texts;

  private AgendaWorkbook(Texts texts) {
    this.texts = texts;
  }

  /** The workbook of one owner, as handed out to it. */
  static byte[] of(Agenda agenda) {
    AgendaWorkbook workbook = new AgendaWorkbook(Texts.in(agenda.locale()));
    return write(book -> workbook.ownerSheet(book, agenda));
  }

  /** The workbook of a whole event, for organisers: the reasons of what has no place included. */
  static byte[] of(AgendaBook agendas) {
    String language = Objects.requireNonNullElse(agendas.event().language(), "en");
    AgendaWorkbook workbook = new AgendaWorkbook(Texts.in(Locale.forLanguageTag(language)));
    return write(
        book -> {
          workbook.meetingSheet(book, agendas);
          workbook.listSheet(book, "participants", agendas.all(AgendaKind.PARTICIPANT));
          workbook.listSheet(book, "tables", agendas.all(AgendaKind.TABLE));
          workbook.unplacedSheet(book, agendas.schedule().unplaced());
        });
  }

  private interface Filling {
    void fill(Workbook book);
  }

  private static byte[] write(Filling filling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, APPLICATION, VERSION)) {
      filling.fill(book);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void ownerSheet(Workbook book, Agenda agenda) {
    List<List<Object>> rows = new ArrayList<>();
    for (Meeting meeting : agenda.meetings()) {
      List<Object> row = new ArrayList<>(List.of(local(meeting.start()), local(meeting.end())));
      if (agenda.ownTimeZone() != null) {
        row.add(local(Objects.requireNonNull(meeting.ownStart())));
        row.add(local(Objects.requireNonNull(meeting.ownEnd())));
      }
      row.addAll(details(meeting));
      rows.add(row);
    }
    List<String> heads = new ArrayList<>(heads("start", "end"));
    if (agenda.ownTimeZone() != null) {
      heads.addAll(heads("ownStart", "ownEnd"));
    }
    heads.addAll(heads("with", "table", "hall", "interpreter", "online", "note"));
    sheet(book, texts.get("meetings"), heads, rows);
  }

  private void meetingSheet(Workbook book, AgendaBook agendas) {
    List<List<Object>> rows = new ArrayList<>();
    for (Meeting meeting : agendas.everything()) {
      List<Object> row = new ArrayList<>(List.of(local(meeting.start()), local(meeting.end())));
      row.addAll(details(meeting));
      row.add(meeting.request());
      rows.add(row);
    }
    sheet(
        book,
        texts.get("meetings"),
        heads("start", "end", "with", "table", "hall", "interpreter", "online", "note", "request"),
        rows);
  }

  private void listSheet(Workbook book, String title, List<Agenda> agendas) {
    List<List<Object>> rows = new ArrayList<>();
    for (Agenda agenda : agendas) {
      for (Meeting meeting : agenda.meetings()) {
        List<Object> row = new ArrayList<>(List.of(agenda.owner().name()));
        row.add(local(meeting.start()));
        row.add(local(meeting.end()));
        row.addAll(details(meeting));
        rows.add(row);
      }
    }
    List<String> heads = new ArrayList<>(List.of(texts.get(title)));
    heads.addAll(heads("start", "end", "with", "table", "hall", "interpreter", "online", "note"));
    sheet(book, texts.get(title), heads, rows);
  }

  private void unplacedSheet(Workbook book, List<UnplacedRequest> unplaced) {
    List<List<Object>> rows = new ArrayList<>();
    for (UnplacedRequest request : unplaced) {
      rows.add(
          List.of(
              request.request(),
              request.from().name(),
              request.to().name(),
              request.priority().name(),
              reason(request)));
    }
    List<String> heads =
        List.of(
            texts.get("request"),
            texts.get("participants") + " 1",
            texts.get("participants") + " 2",
            texts.get("priority"),
            texts.get("reason"));
    sheet(book, texts.get("unplaced"), heads, rows);
  }

  /** What binds, and what would free it if anything was found. */
  private static String reason(UnplacedRequest request) {
    SmallestChange change = request.smallestChange();
    return change == null ? request.sentence() : request.sentence() + " " + change.sentence();
  }

  private List<Object> details(Meeting meeting) {
    Attendee helps = meeting.interpreter();
    return List.of(
        meeting.with().stream().map(Attendee::name).collect(Collectors.joining(", ")),
        text(meeting.table()),
        text(meeting.hall()),
        helps == null ? "" : helps.name(),
        meeting.online() ? texts.get("yes") : "",
        text(meeting.note()));
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static LocalDateTime local(OffsetDateTime moment) {
    return moment.toLocalDateTime();
  }

  private List<String> heads(String... keys) {
    return List.of(keys).stream().map(key -> texts.get(key)).toList();
  }

  /** A sheet with a head that stays in sight, and columns as wide as what they hold. */
  private static void sheet(
      Workbook book, String name, List<String> heads, List<List<Object>> rows) {
    Worksheet sheet = book.newWorksheet(name);
    for (int column = 0; column < heads.size(); column++) {
      sheet.value(0, column, heads.get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, width(heads, rows, column));
      if (!rows.isEmpty() && rows.get(0).get(column) instanceof LocalDateTime) {
        sheet.range(1, column, rows.size(), column).style().format(MOMENT).set();
      }
    }
    sheet.freezePane(0, 1);
    for (int i = 0; i < rows.size(); i++) {
      for (int column = 0; column < heads.size(); column++) {
        write(sheet, i + 1, column, rows.get(i).get(column));
      }
    }
    sheet.setAutoFilter(0, 0, rows.size(), heads.size() - 1);
  }

  private static void write(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof LocalDateTime moment) {
      sheet.value(row, column, moment);
    } else {
      sheet.value(row, column, Printable.cleaned(value.toString()));
    }
  }

  private static int width(List<String> heads, List<List<Object>> rows, int column) {
    int widest =
        rows.stream()
            .map(row -> row.get(column))
            .mapToInt(
                value ->
                    value instanceof LocalDateTime ? MOMENT_WIDTH : value.toString().length() + 2)
            .max()
            .orElse(0);
    return Math.min(WIDEST, Math.max(widest, heads.get(column).length() + 4));
  }
}
