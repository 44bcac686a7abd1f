package org.linkwright.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.linkwright.meetings.Schedule;

class CalendarHistoryTest {

  private static final String DAY = "2027-03-17";

  private final List<Schedule> versions = new ArrayList<>();
  private AgendaBook book = day(1).book();

  @Test
  void aMeetingThatStaysKeepsItsIdentityAndItsSequence() {
    version(day -> day.meeting("m", "S1", "B1", DAY + "T09:00", "1"));
    String first = calendar("B1").whole();
    version(day -> day.meeting("m", "S1", "B1", DAY + "T09:00", "1"));

    assertThat(calendar("B1").whole()).isEqualTo(first);
    assertThat(only("B1").getSequence().getValue()).isZero();
    assertThat(only("B1").getDateTimeStamp().getValue().toInstant())
        .isEqualTo(Instant.parse("2027-03-10T11:00:00Z"));
  }

  @Test
  void theSequenceGrowsWithTimeTableAndPeople() {
    version(day -> day.meeting("m", "S1", "B1", DAY + "T09:00", "1"));
    String uid = only("B1").getUid().getValue();
    version(day -> day.meeting("m", "S1", "B1", DAY + "T09:20", "1"));
    assertThat(only("B1").getSequence().getValue()).isEqualTo(1);
    version(day -> day.meeting("m", "S1", "B1", DAY + "T09:20", "2"));
    assertThat(only("B1").getSequence().getValue()).isEqualTo(2);
    version(day -> day.meeting("m", "S2", "B1", DAY + "T09:20", "2"));
    assertThat(only("B1").getSequence().getValue()).isEqualTo(3);
    version(day -> day.meeting("m", "S2", "B1", DAY + "T09:20", "2", "I1", null));
    assertThat(only("B1").getSequence().getValue()).isEqualTo(4);

    assertThat(only("B1").getUid().getValue()).isEqualTo(uid);
    assertThat(only("S2").getUid().getValue()).isNotEqualTo(uid);
  }

  @Test
  void whatIsGoneIsCancelledOnceAndMayComeBack() {
    version(day -> day.meeting("m", "S1", "B1", DAY + "T09:00", "1"));
    version(day -> day);
    assertThat(only("B1").getStatus().isCancelled()).isTrue();
    assertThat(only("B1").getSequence().getValue()).isEqualTo(1);
    version(day -> day);
    assertThat(only("B1").getSequence().getValue()).isEqualTo(1);
    version(day -> day.meeting("m", "S1", "B1", DAY + "T09:00", "1"));
    assertThat(only("B1").getStatus().isCancelled()).isFalse();
    assertThat(only("B1").getSequence().getValue()).isEqualTo(2);
  }

  @Test
  void mailsTellWhatStaysAndWhatIsGoneApart() {
    version(
        day ->
            day.meeting("stays", "S1", "B1", DAY + "T09:00", "1")
                .meeting("goes", "S2", "B1", DAY + "T09:20", "1"));
    assertThat(calendar("B1").cancelled()).isEmpty();
    version(day -> day.meeting("stays", "S1", "B1", DAY + "T09:00", "1"));

    ICalendar published = parse(calendar("B1").published());
    assertThat(published.getMethod().getValue()).isEqualTo("PUBLISH");
    assertThat(published.getEvents()).hasSize(1);
    assertThat(published.getEvents().get(0).getSummary().getValue()).isEqualTo("Firm One");
    assertThat(published.getEvents().get(0).getOrganizer().getUri()).startsWith("urn:uuid:");
    ICalendar cancelled = parse(calendar("B1").cancelled());
    assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(cancelled.getEvents()).hasSize(1);
    assertThat(cancelled.getEvents().get(0).getStatus().isCancelled()).isTrue();
    assertThat(cancelled.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
  }

  @Test
  void timesHoldOverTheChangeOfClocks() {
    SampleDay weekend =
        new SampleDay()
            .slots("2027-03-26", "09:00", "10:00")
            .slots("2027-03-29", "09:00", "10:00")
            .participant("B1", "Buyer", "en")
            .participant("S1", "Firm One", "en")
            .meeting("winter", "S1", "B1", "2027-03-26T09:00", "1")
            .meeting("summer", "S1", "B1", "2027-03-29T09:00", "1");
    versions.add(weekend.schedule());
    book = weekend.book();

    assertThat(parse(calendar("B1").whole()).getEvents())
        .extracting(event -> event.getDateStart().getValue().toInstant())
        .containsExactly(
            Instant.parse("2027-03-26T08:00:00Z"), Instant.parse("2027-03-29T07:00:00Z"));
  }

  @Test
  void noLineIsLongerThan75OctetsAndAllEndWithCrLf() {
    String note = "Đề nghị báo giá; linh kiện nhựa, khuôn mẫu 大阪精密工業株式会社 \n\\ ".repeat(6);
    version(day -> day.meeting("m", "S1", "B1", DAY + "T09:00", "1", null, note));

    String text = calendar("B1").whole();

    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
    assertThat(text.split("\r\n", -1))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(only("B1").getDescription().getValue()).isEqualTo(note);
  }

  @Test
  void controlCharactersDoNotBreakACalendar() {
    version(
        day -> day.meeting("m", "S1", "B1", DAY + "T09:00", "1", null, "bell\u0007 and\r\nline"));

    assertThat(only("B1").getDescription().getValue()).startsWith("bell").endsWith("line");
  }

  private static SampleDay day(int version) {
    return new SampleDay()
        .slots(DAY, "09:00", "12:00")
        .participant("B1", "Buyer", "en")
        .participant("S1", "Firm One", "en")
        .participant("S2", "Firm Two", "en")
        .interpreter("I1", "Jana Dvořáková")
        .version(version);
  }

  private void version(UnaryOperator<SampleDay> meetings) {
    SampleDay day = meetings.apply(day(versions.size() + 1));
    versions.add(day.schedule());
    book = day.book();
  }

  private AgendaCalendar calendar(String participant) {
    return AgendaCalendar.of(
        book, book.get(AgendaKind.PARTICIPANT, participant), CalendarHistory.of(versions));
  }

  private VEvent only(String participant) {
    List<VEvent> events = parse(calendar(participant).whole()).getEvents();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static ICalendar parse(String text) {
    ICalendar calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
        .as(calendar.validate(ICalVersion.V2_0).toString())
        .isTrue();
    return calendar;
  }
}
