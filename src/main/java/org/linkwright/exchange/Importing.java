package org.linkwright.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.linkwright.jobs.JobKind;
import org.linkwright.jobs.JobRun;
import org.linkwright.jobs.JobTexts;
import org.linkwright.registry.Duplicates;
import org.linkwright.shared.Api;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** The job that takes in a file, batch by batch. */
@ApplicationScoped
class Importing implements JobKind {

  private final ImportFiles files;
  private final Kinds kinds;
  private final Drafting drafting;
  private final Duplicates duplicates;
  private final EntityManager database;
  private final JobTexts texts;

  Importing(
      ImportFiles files,
      Kinds kinds,
      Drafting drafting,
      Duplicates duplicates,
      EntityManager database,
      JobTexts texts) {
    this.files = files;
    this.kinds = kinds;
    this.drafting = drafting;
    this.duplicates = duplicates;
    this.database = database;
    this.texts = texts;
  }

  @Override
  public String name() {
    return ImportJobs.KIND_OF_JOB;
  }

  @Override
  public String run(JobRun run) {
    ImportOrder order = texts.read(run.input(), ImportOrder.class);
    try {
      return take(run, order, kinds.ofProgramme(order.kind()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private <T> String take(JobRun run, ImportOrder order, Kind<String, T> kind) throws IOException {
    return new ImportRun<>(run, order, kind, files, drafting, duplicates, database).take();
  }

  /** The bytes of the file are not needed any more; what became of its rows is. */
  @Override
  public void over(UUID jobId) {
    files.deleteBytes(jobId);
  }

  static String path(ImportOrder order) {
    return Api.ROOT + "/programmes/" + order.programme() + "/import-jobs/" + order.id();
  }

  @Override
  public Object preview(String input, String best) {
    ImportOrder order = texts.read(input, ImportOrder.class);
    return files
        .state(order.id())
        .orElseThrow(
            () -> new ProblemException(ProblemType.WRONG_STATE, "The file is not there any more."));
  }
}
