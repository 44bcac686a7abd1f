package org.linkwright.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaPrinterTest {

  private static final String DAY = "2027-03-17";

  private final AgendaPrinter printer = new AgendaPrinter();
  private final SampleDay day =
      new SampleDay()
          .slots(DAY, "09:00", "12:00")
          .pause("Lunch", DAY, "12:00", "13:00")
          .table("A-12", "Hall A")
          .participant("B1", "Nordhaven Automotive", "en")
          .interpreter("I1", "Jana Dvořáková");

  @Test
  void anAgendaSaysWhoWhenWhereAndWithWhoseHelp() throws IOException {
    day.participant("S1", "Kovo Blatná s.r.o.", "cs")
        .meeting("m", "S1", "B1", DAY + "T09:20", "A-12", "I1", "Castings");

    assertThat(text(AgendaKind.PARTICIPANT, "B1"))
        .contains("Nordhaven Automotive", "Wednesday", "17 March 2027", "09:20–09:40")
        .contains("Kovo Blatná s.r.o.", "A-12", "Hall A", "Interpreter: Jana Dvořáková", "Castings")
        .contains("12:00–13:00", "Lunch", "Free", "09:40–12:00")
        .contains("Schedule version 1 of 10 March 2027", "Europe/Prague", "Draft");
  }

  @ParameterizedTest
  @CsvSource({
    "de, Terminplan, Mittwoch",
    "fr, Programme de rendez-vous, mercredi",
    "es, Agenda, miércoles",
    "pt-BR, Agenda, quarta-feira",
    "cs, Program schůzek, středa",
    "vi, Lịch gặp gỡ, Thứ Tư",
    "ja, Agenda, Wednesday",
  })
  void anAgendaIsInTheLanguageOfItsOwner(String language, String title, String weekday)
      throws IOException {
    day.participant("S1", "Firm", language).meeting("m", "S1", "B1", DAY + "T09:00", "A-12");

    assertThat(text(AgendaKind.PARTICIPANT, "S1")).contains(title, weekday);
  }

  @ParameterizedTest
  @CsvSource({
    "Công ty Cổ phần Cơ khí Thủ Đức",
    "Škoda Příbram strojírny",
    "ООО Уральский станок",
    "Ελληνική Μηχανουργία",
    "上海精密机械有限公司",
    "한국정밀",
    "Tools & Dies <b>Ltd</b> {{ sheet }}",
  })
  void namesOfTheWorldArePrintedAsTheyAre(String name) throws IOException {
    day.participant("S1", name, "en").meeting("m", "S1", "B1", DAY + "T09:00", "A-12");

    assertThat(text(AgendaKind.PARTICIPANT, "B1")).contains(name);
  }

  @Test
  void whoTakesPartFromElsewhereReadsItsOwnTimeWithTheEventsBeside() throws IOException {
    day.participant("S1", "Osaka Precision", "en", "Asia/Tokyo")
        .meeting("m", "S1", "B1", DAY + "T09:00", null);

    assertThat(text(AgendaKind.PARTICIPANT, "S1"))
        .contains("17:00–17:20", "09:00–09:20 at the event", "Asia/Tokyo", "Online");
    assertThat(text(AgendaKind.PARTICIPANT, "B1")).contains("09:00–09:20").doesNotContain("17:00");
  }

  @Test
  void aPrintNeverSaysWhyARequestHasNoPlace() throws IOException {
    day.participant("S1", "Firm", "en").unplaced("u", "S1", "B1", "Nordhaven is booked out.");

    assertThat(text(AgendaKind.PARTICIPANT, "S1"))
        .contains("Wishes that found no place in this schedule: 1")
        .doesNotContain("booked out", "Nordhaven");
  }

  @Test
  void whatParticipantsTellEachOtherIsNotOnTablesHallsOrInterpretersLists() throws IOException {
    day.participant("S1", "Firm", "en")
        .meeting("m", "S1", "B1", DAY + "T09:00", "A-12", "I1", "Confidential matter");

    assertThat(text(AgendaKind.TABLE, "A-12")).contains("Table A-12", "Firm", "Nordhaven");
    assertThat(text(AgendaKind.HALL, "Hall A")).contains("Hall A", "A-12", "Firm", "Nordhaven");
    assertThat(text(AgendaKind.INTERPRETER, "I1")).contains("Jana Dvořáková", "Firm", "Nordhaven");
    for (AgendaKind kind : new AgendaKind[] {AgendaKind.TABLE, AgendaKind.HALL}) {
      assertThat(text(kind, kind == AgendaKind.TABLE ? "A-12" : "Hall A"))
          .doesNotContain("Confidential");
    }
    assertThat(text(AgendaKind.INTERPRETER, "I1")).doesNotContain("Confidential");
  }

  @Test
  void aNormalDayIsOnePageOfA4() throws IOException {
    for (int i = 0; i < 9; i++) {
      day.participant("S" + i, "Firm " + i, "en")
          .meeting(
              "m" + i, "S" + i, "B1", DAY + "T%02d:%02d".formatted(9 + i / 3, i % 3 * 20), "A-12");
    }

    try (PDDocument document = print(AgendaKind.PARTICIPANT, "B1")) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      PDPage page = document.getPage(0);
      assertThat(page.getMediaBox().getWidth()).isBetween(594f, 596f);
      assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
    }
  }

  @Test
  void controlCharactersInNamesDoNotStopThePrint() throws IOException {
    day.participant("S1", "Firm\u0001 \uD800 One", "en")
        .meeting("m", "S1", "B1", DAY + "T09:00", "A-12");

    assertThat(text(AgendaKind.PARTICIPANT, "B1")).contains("Firm", "One");
  }

  @Test
  void lettersThatCameApartFromTheirAccentsArePutTogether() throws IOException {
    String name = Normalizer.normalize("Škoda Thủ Đức", Normalizer.Form.NFD);
    day.participant("S1", name, "en").meeting("m", "S1", "B1", DAY + "T09:00", "A-12");

    assertThat(text(AgendaKind.PARTICIPANT, "B1")).contains("Škoda Thủ Đức").doesNotContain("#");
  }

  @Test
  void ofManyPrintsEachHasItsOwnLetters() throws IOException {
    day.participant("S1", "Žluťoučký kůň", "en").participant("S2", "Pangram Quick", "en");
    day.meeting("m", "S1", "B1", DAY + "T09:00", "A-12");
    day.meeting("n", "S2", "B1", DAY + "T09:20", "A-12");

    assertThat(text(AgendaKind.PARTICIPANT, "S1")).contains("Žluťoučký kůň");
    assertThat(text(AgendaKind.PARTICIPANT, "S2")).contains("Pangram Quick");
    assertThat(text(AgendaKind.PARTICIPANT, "S1")).contains("Žluťoučký kůň");
  }

  private String text(AgendaKind kind, String owner) throws IOException {
    try (PDDocument document = print(kind, owner)) {
      String text = new PDFTextStripper().getText(document);
      return Normalizer.normalize(text.replace('\u00A0', ' '), Normalizer.Form.NFC);
    }
  }

  private PDDocument print(AgendaKind kind, String owner) throws IOException {
    return Loader.loadPDF(printer.print(day.book().get(kind, owner)));
  }
}
