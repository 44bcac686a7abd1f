package org.linkwright.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.StoredDocument;

@Entity
@Table(name = "job")
class JobEntity {

  @Id UUID id;

  @Column(name = "programme_id")
  UUID programmeId;

  String kind;

  @Enumerated(EnumType.STRING)
  JobState state;

  String input;
  int percent;
  @Nullable String score;

  @Convert(converter = Curve.Document.class)
  Curve curve = new Curve(List.of());

  @Nullable String best;

  /** The turn in the queue that has taken it; null while it waits for one. */
  @Nullable UUID turn;

  @Column(name = "stop_requested")
  boolean stopRequested;

  /** How often a node has begun with it; the latest one holds the number as its token. */
  int starts;

  /** How often a node has put it down in good order, because the node was stopping. */
  @Column(name = "put_down")
  int putDown;

  /** How long nodes have worked on it, as far as they could write it down. */
  @Column(name = "spent_milliseconds")
  long spentMilliseconds;

  @Nullable String message;
  @Nullable String result;

  @Column(name = "requested_by")
  String requestedBy;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "started_at")
  @Nullable Instant startedAt;

  @Column(name = "finished_at")
  @Nullable Instant finishedAt;

  /** Ends it, whoever did so; what a run would begin from is not needed any more. */
  void end(JobState how, @Nullable String why, Instant now) {
    state = how;
    message = why;
    input = "";
    best = null;
    finishedAt = now;
  }

  Job toJob() {
    return new Job(
        id,
        programmeId,
        kind,
        state,
        percent,
        score,
        curve.points(),
        stopRequested,
        message,
        result,
        createdAt,
        startedAt,
        finishedAt);
  }

  /** The improvements of a job, thinned so that they stay few. */
  record Curve(List<Job.Point> points) {

    private static final int MOST = 400;

    /** The curve with one more point; every second one is left out when there are too many. */
    Curve with(Job.Point point) {
      List<Job.Point> all = new ArrayList<>(points);
      all.add(point);
      while (all.size() > MOST) {
        List<Job.Point> thinned = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
          if (i % 2 == 0 || i == all.size() - 1) {
            thinned.add(all.get(i));
          }
        }
        all = thinned;
      }
      return new Curve(List.copyOf(all));
    }

    /** The curve column. */
    @Immutable
    static class Document extends StoredDocument<Curve> {
      Document() {
        super(Curve.class);
      }
    }
  }
}
