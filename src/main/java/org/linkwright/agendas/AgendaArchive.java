package org.linkwright.agendas;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The agendas of all participants as one ZIP, a PDF and a calendar each. It is written while it is
 * printed, and only a few agendas are in memory at any time.
 */
final class AgendaArchive {

  private static final int THREADS = 2;

  /** Agendas printed or being printed before they are written. */
  private static final int AHEAD = 4 * THREADS;

  private final AgendaBook book;
  private final CalendarHistory history;
  private final AgendaPrinter printer;

  AgendaArchive(AgendaBook book, CalendarHistory history, AgendaPrinter printer) {
    this.book = book;
    this.history = history;
    this.printer = printer;
  }

  /** An agenda in both forms. */
  private static final class Printed {

    private final String name;
    private final byte[] pdf;
    private final byte[] calendar;

    Printed(String name, byte[] pdf, byte[] calendar) {
      this.name = name;
      this.pdf = pdf;
      this.calendar = calendar;
    }
  }

  /** With its extension. */
  String name() {
    return FileNames.safe(book.event().name()) + ".zip";
  }

  /**
   * Writes the archive; the stream stays open.
   *
   * @throws IOException if whoever reads it has gone away
   */
  void write(OutputStream out) throws IOException {
    ExecutorService printers = Executors.newFixedThreadPool(THREADS);
    try {
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      zip.setLevel(Deflater.BEST_SPEED); // PDFs are compressed already
      write(zip, printers);
      zip.finish();
    } finally {
      printers.shutdownNow();
    }
  }

  private void write(ZipOutputStream zip, ExecutorService printers) throws IOException {
    Iterator<Agenda> agendas = book.participants().iterator();
    Deque<Future<Printed>> ahead = new ArrayDeque<>();
    Set<String> names = new HashSet<>();
    while (agendas.hasNext() || !ahead.isEmpty()) {
      while (agendas.hasNext() && ahead.size() < AHEAD) {
        Agenda agenda = agendas.next();
        String name = unique(names, agenda);
        ahead.add(printers.submit(() -> print(name, agenda)));
      }
      Printed next = await(ahead.remove());
      put(zip, next.name + ".pdf", next.pdf);
      put(zip, next.name + ".ics", next.calendar);
    }
  }

  /** Participants are told apart by their ids, which may differ by the case of letters alone. */
  private static String unique(Set<String> names, Agenda agenda) {
    Agenda.Owner owner = agenda.owner();
    String name = FileNames.safe(owner.id() + " " + owner.name());
    String wanted = name;
    for (int i = 2; !names.add(wanted.toLowerCase(Locale.ROOT)); i++) {
      wanted = name + " (" + i + ")";
    }
    return wanted;
  }

  private Printed print(String name, Agenda agenda) {
    String calendar = AgendaCalendar.of(book, agenda, history).whole();
    return new Printed(name, printer.print(agenda), calendar.getBytes(StandardCharsets.UTF_8));
  }

  private static Printed await(Future<Printed> printed) throws IOException {
    try {
      return printed.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Stopped while printing", stopped);
    } catch (ExecutionException broken) {
      throw new IllegalStateException("An agenda cannot be printed", broken.getCause());
    }
  }

  private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(book.schedule().createdAt()));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
