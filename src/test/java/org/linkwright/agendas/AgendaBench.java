package org.linkwright.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All agendas of a large event: 2,000 participants, 5,000 meetings, a PDF and a calendar each. */
@Tag("bench")
class AgendaBench {

  private static final int BUYERS = 200;
  private static final int SUPPLIERS = 1800;
  private static final int MEETINGS = 5000;
  private static final int SLOTS_A_DAY = 18;
  private static final List<String> LANGUAGES = List.of("en", "cs", "de", "fr", "es", "pt", "vi");
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Test
  void allAgendasOfALargeEventWithinAMinute() throws IOException {
    SampleDay day = largeEvent();
    AgendaBook book = day.book();
    CalendarHistory history = CalendarHistory.of(List.of(day.schedule()));
    AgendaArchive archive = new AgendaArchive(book, history, new AgendaPrinter());
    Meter meter = new Meter();

    long begin = System.nanoTime();
    long beginCpu = cpuNanoseconds();
    archive.write(meter);
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    Duration cpu = Duration.ofNanos(cpuNanoseconds() - beginCpu);

    report(
        "agendas of %d participants, %d meetings: %.1f s, %.1f s of CPU, %.1f MB, in a heap of %d MB%n",
        BUYERS + SUPPLIERS,
        MEETINGS,
        taken.toMillis() / 1e3,
        cpu.toMillis() / 1e3,
        meter.bytes / 1e6,
        Runtime.getRuntime().maxMemory() >> 20);
    assertThat(taken).isLessThan(LIMIT);
  }

  private static long cpuNanoseconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  @SuppressWarnings("SystemOut") // the figure is what the bench is run for
  private static void report(String format, Object... values) {
    System.out.printf(format, values);
  }

  /** Buyers sit all day; each of them meets the next suppliers in turn. */
  private static SampleDay largeEvent() {
    SampleDay day = new SampleDay();
    LocalDate first = LocalDate.of(2027, 3, 16);
    for (int d = 0; d < 2; d++) {
      String date = first.plusDays(d).toString();
      day.slots(date, "09:00", "12:00").slots(date, "13:00", "16:00");
      day.pause("Lunch", date, "12:00", "13:00");
    }
    for (int b = 0; b < BUYERS; b++) {
      day.table("T-" + b, "Hall " + b % 4);
      day.participant("B-" + b, "Buyer Společnost číslo " + b, language(b));
    }
    for (int s = 0; s < SUPPLIERS; s++) {
      day.participant("S-" + s, "Công ty Supplier No. " + s, language(s));
    }
    int perBuyer = MEETINGS / BUYERS;
    for (int m = 0; m < MEETINGS; m++) {
      int buyer = m / perBuyer;
      int turn = m % perBuyer;
      String date = first.plusDays(turn / SLOTS_A_DAY).toString();
      int slot = turn % SLOTS_A_DAY;
      int minutes = 9 * 60 + slot * 20 + (slot >= SLOTS_A_DAY / 2 ? 60 : 0);
      String time = "%sT%02d:%02d".formatted(date, minutes / 60, minutes % 60);
      day.meeting("M-" + m, "S-" + m % SUPPLIERS, "B-" + buyer, time, "T-" + buyer);
    }
    return day;
  }

  private static String language(int i) {
    return LANGUAGES.get(i % LANGUAGES.size());
  }

  /** Counts what is written. */
  private static final class Meter extends OutputStream {

    private long bytes;

    @Override
    public void write(int octet) {
      bytes++;
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
      bytes += length;
    }
  }
}
