package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AgendaApiTest extends ApiTest {

  private static final String ONLY_WHEN_S1_IS_BUSY =
      ", \"forbiddenSlots\": [\"2083-03-17T09:00\", \"2083-03-17T09:40\", \"2083-03-17T13:00\"]";

  private static SmallDay day;

  private String event;
  private String agendas;

  /** Drawn up once: these tests only read. The third meeting has no place left. */
  @BeforeEach
  void drawUpASchedule() {
    if (day == null) {
      day = new SmallDay();
      day.request("m3", "S2", "S1", ONLY_WHEN_S1_IS_BUSY);
      day.schedule();
    }
    event = day.event;
    agendas = day.agendas();
  }

  @Test
  void anAgendaIsReadAsData() {
    call()
        .get(agendas + "/participants/B1")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("owner.id", equalTo("B1"))
        .body("owner.kind", equalTo("PARTICIPANT"))
        .body("meetings", hasSize(2))
        .body("meetings[0].start", equalTo("2083-03-17T09:20:00+01:00"))
        .body("meetings[0].with[0].externalId", equalTo("S1"))
        .body("meetings[0].note", equalTo("Castings"))
        .body("breaks[0].name", equalTo("Lunch"))
        .body("free.start", contains("2083-03-17T09:00:00+01:00", "2083-03-17T09:40:00+01:00"))
        .body("scheduleNumber", equalTo(1))
        .body("venue", equalTo("Hall 2"));
    call().get(agendas + "/participants").then().body("", hasSize(3));
    call().get(agendas + "/tables").then().body("owner.id", contains("1", "2"));
    call().get(agendas + "/halls").then().body("owner.id", contains("-"));
    call().get(agendas + "/interpreters").then().body("", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "participants/S1.pdf, , application/pdf",
    "participants/S1, application/pdf, application/pdf",
    "participants/S1.xlsx, , application/vnd.openxmlformats",
    "participants/S1, text/calendar, text/calendar",
    "participants/S1.ics, , text/calendar",
    "participants/S1.json, application/pdf, application/json",
    "participants/S1, 'application/pdf;q=0.5, text/calendar', text/calendar",
    "tables/1.pdf, , application/pdf",
    "tables/1.ics, , text/calendar",
    "halls/-.pdf, , application/pdf",
    "halls/-.xlsx, , application/vnd.openxmlformats",
  })
  void theFormIsChosenByTheEndOfThePathOrByWhatIsAccepted(String path, String accept, String type) {
    call()
        .accept(accept == null ? "*/*" : accept)
        .get(agendas + "/" + path)
        .then()
        .statusCode(200)
        .contentType(startsWith(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/participants/nobody",
        "/participants/nobody.pdf",
        "/tables/99",
        "/halls/Atlantis.pdf",
        "/interpreters/I1.ics",
        "/delegates/B1",
        "/participants/nobody/cancel.ics"
      })
  void whatIsNotThereIsNotFound(String path) {
    call().get(agendas + path).then().statusCode(404).body("type", endsWith("not-found"));
  }

  @Test
  void aFormThatIsNotOfferedIsRefused() {
    call().accept("image/png").get(agendas + "/participants/S1").then().statusCode(406);
  }

  @Test
  void aPrintIsInTheLanguageOfItsReaderAndNamedAfterIt() throws IOException {
    Response answer = call().get(agendas + "/participants/S1.pdf");

    assertThat(answer.header("Content-Disposition"))
        .isEqualTo(
            "inline; filename=\"Skoda Pribram - Supplier Day.pdf\";"
                + " filename*=UTF-8''%C5%A0koda%20P%C5%99%C3%ADbram%20-%20Supplier%20Day.pdf");
    try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Program schůzek", "Škoda Příbram", "Nordhaven Automotive", "9:20");
    }
  }

  @Test
  void theWorkbookOfTheEventHasAllMeetingsAndWhyRequestsHaveNoPlace() throws IOException {
    byte[] bytes = call().get(event + "/schedules/latest/agendas.xlsx").asByteArray();

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      assertThat(sheets)
          .extracting(Sheet::getName)
          .containsExactly("Meetings", "Participants", "Tables", "Without a place");
      List<Row> meetings = sheets.get(0).read();
      assertThat(meetings.get(0).getCellText(0)).isEqualTo("Start");
      assertThat(meetings.get(1).getCellAsDate(0).orElseThrow()).hasToString("2083-03-17T09:20");
      assertThat(sheets.get(1).read()).hasSize(1 + 4);
      List<Row> unplaced = sheets.get(3).read();
      assertThat(unplaced).hasSize(2);
      assertThat(unplaced.get(1).getCellText(4)).isNotBlank();
    }
  }

  @Test
  void theArchiveHasAPrintAndACalendarForEverybody() throws IOException {
    Response answer = call().get(event + "/schedules/latest/agendas.zip");

    assertThat(answer.contentType()).isEqualTo("application/zip");
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        byte[] content = zip.readAllBytes();
        assertThat(content).isNotEmpty();
      }
    }
    assertThat(names)
        .containsExactly(
            "B1 Nordhaven Automotive.pdf",
            "B1 Nordhaven Automotive.ics",
            "S1 Škoda Příbram.pdf",
            "S1 Škoda Příbram.ics",
            "S2 Công ty Thủ Đức.pdf",
            "S2 Công ty Thủ Đức.ics");
  }
}
