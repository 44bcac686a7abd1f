package org.linkwright.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.linkwright.access.Caller;
import org.linkwright.exchange.FileFormat;
import org.linkwright.exchange.ImportJobs;
import org.linkwright.jobs.Job;
import org.linkwright.jobs.JobState;

/** The files that come with the sample, and how those of a programme are taken in. */
@ApplicationScoped
class SampleFiles {

  /**
   * Each file after those that it refers to or changes. Files side by side have nothing to do with
   * each other, and are taken in at the same time.
   */
  private static final List<List<Part>> ROUNDS =
      List.of(
          List.of(Part.csv("suppliers"), Part.csv("buyers")),
          List.of(Part.csv("capabilities"), Part.csv("requirements")),
          List.of(Part.csv("certificates"), Part.csv("criteria")),
          List.of(
              new Part("suppliers", "supplier-details", FileFormat.NDJSON),
              new Part("requirements", "requirement-details", FileFormat.NDJSON)));

  private final ImportJobs imports;
  private final Patience patience;

  SampleFiles(ImportJobs imports, Patience patience) {
    this.imports = imports;
    this.patience = patience;
  }

  /**
   * @param kind of records, as the import jobs name it
   * @param file its name without the ending
   */
  private record Part(String kind, String file, FileFormat format) {

    static Part csv(String kind) {
      return new Part(kind, kind, FileFormat.CSV);
    }
  }

  /**
   * Takes in all suppliers, buyers and requirements, each file by an import job of its own. What is
   * there already is left as it is.
   */
  void takeIn(Caller caller, String programme) {
    for (List<Part> round : ROUNDS) {
      List<Job> jobs = round.stream().map(part -> order(caller, programme, part)).toList();
      jobs.forEach(job -> requireDone(patience.end(caller, job)));
    }
  }

  private Job order(Caller caller, String programme, Part part) {
    ImportJobs.Wishes wishes =
        new ImportJobs.Wishes(part.kind(), "UPSERT", "REFUSE_ALL", false, null, null, null);
    String name = part.file() + (part.format() == FileFormat.CSV ? ".csv" : ".ndjson");
    try (InputStream file = open(name)) {
      return imports.order(caller, programme, wishes, part.format(), file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void requireDone(Job job) {
    if (job.state() != JobState.DONE) {
      throw new IllegalStateException(
          "A file of the sample was not taken in: " + job.state() + ", " + job.message());
    }
  }

  /** One of the files as it is. */
  static byte[] bytes(String name) {
    try (InputStream stream = open(name)) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream open(String name) {
    InputStream stream = SampleFiles.class.getResourceAsStream("/sample/" + name);
    if (stream == null) {
      throw new IllegalStateException("The sample file " + name + " is missing");
    }
    return stream;
  }
}
