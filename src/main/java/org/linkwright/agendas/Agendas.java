package org.linkwright.agendas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.linkwright.access.Caller;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.Schedule;
import org.linkwright.meetings.ScheduledEvents;
import org.linkwright.shared.ProblemException;

/** Hands out agendas in every form. */
@ApplicationScoped
public class Agendas {

  private final ScheduledEvents events;
  private final AgendaPrinter printer;

  Agendas(ScheduledEvents events, AgendaPrinter printer) {
    this.events = events;
    this.printer = printer;
  }

  /**
   * All agendas of a kind.
   *
   * @param schedule number or id of the version, or {@code latest}
   */
  public List<Agenda> all(Caller caller, EventPlace place, String schedule, AgendaKind kind) {
    return book(caller, place, schedule).all(kind);
  }

  /**
   * One agenda in one form.
   *
   * @param owner external id or id of a participant, id of a table or an interpreter, name of a
   *     hall, {@code -} for the hall without a name
   * @throws ProblemException if there is no such version or owner
   */
  AgendaFile get(
      Caller caller,
      EventPlace place,
      String schedule,
      AgendaKind kind,
      String owner,
      AgendaFormat format) {
    AgendaBook book = book(caller, place, schedule);
    Agenda agenda = book.get(kind, owner);
    Object content =
        switch (format) {
          case JSON -> agenda;
          case PDF -> printer.print(agenda);
          case XLSX -> AgendaWorkbook.of(agenda);
          case ICALENDAR -> calendar(caller, place, book, agenda).whole();
        };
    return new AgendaFile(content, AgendaFile.name(agenda) + "." + format.extension());
  }

  /** What stays of a participant's meetings, to be mailed; empty if nothing does. */
  AgendaFile published(Caller caller, EventPlace place, String schedule, String participant) {
    AgendaBook book = book(caller, place, schedule);
    Agenda agenda = book.get(AgendaKind.PARTICIPANT, participant);
    return new AgendaFile(
        calendar(caller, place, book, agenda).published(), AgendaFile.name(agenda) + ".ics");
  }

  /** What is gone of a participant's meetings, to be mailed; empty if nothing is. */
  AgendaFile cancelled(Caller caller, EventPlace place, String schedule, String participant) {
    AgendaBook book = book(caller, place, schedule);
    Agenda agenda = book.get(AgendaKind.PARTICIPANT, participant);
    return new AgendaFile(
        calendar(caller, place, book, agenda).cancelled(), AgendaFile.name(agenda) + ".ics");
  }

  /** The workbook of the whole event. */
  AgendaFile workbook(Caller caller, EventPlace place, String schedule) {
    AgendaBook book = book(caller, place, schedule);
    return new AgendaFile(AgendaWorkbook.of(book), FileNames.safe(book.event().name()) + ".xlsx");
  }

  /** What the archive of all participants' agendas is written from. */
  AgendaArchive archive(Caller caller, EventPlace place, String schedule) {
    AgendaBook book = book(caller, place, schedule);
    return new AgendaArchive(book, history(caller, place, book.schedule()), printer);
  }

  private AgendaBook book(Caller caller, EventPlace place, String schedule) {
    return AgendaBook.of(events.get(caller, place, schedule));
  }

  private AgendaCalendar calendar(Caller caller, EventPlace place, AgendaBook book, Agenda agenda) {
    return AgendaCalendar.of(book, agenda, history(caller, place, book.schedule()));
  }

  private CalendarHistory history(Caller caller, EventPlace place, Schedule schedule) {
    return CalendarHistory.upTo(schedule, events.published(caller, place));
  }
}
