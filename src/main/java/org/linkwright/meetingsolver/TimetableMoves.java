package org.linkwright.meetingsolver;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.DaemonThreads;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * The moves of the local search: each is what one slice of {@link Annealing} has found, from the
 * best timetable before it to the best after it, and moves nothing where that is the same.
 */
public class TimetableMoves implements MoveIteratorFactory<MeetingTimetable, ReassignMove> {

  private long nanoseconds;
  private long steps;
  private @Nullable Annealing annealing;
  private @Nullable ExecutorService beside;

  /** Sets how long the search takes, in nanoseconds; 0 where time does not matter. */
  public void setNanoseconds(long value) {
    nanoseconds = value;
  }

  /** Sets how many steps the annealing tries; 0 for any number. */
  public void setSteps(long value) {
    steps = value;
  }

  @Override
  public void phaseStarted(ScoreDirector<MeetingTimetable> director) {
    annealing = null;
    beside = Executors.newSingleThreadExecutor(DaemonThreads.named("meeting-search-beside"));
  }

  @Override
  public void phaseEnded(ScoreDirector<MeetingTimetable> director) {
    ExecutorService ended = beside;
    if (ended != null) {
      ended.shutdown();
    }
    annealing = null;
  }

  @Override
  public long getSize(ScoreDirector<MeetingTimetable> director) {
    MeetingTimetable timetable = director.getWorkingSolution();
    return (long) timetable.getMeetings().size() * (timetable.getSlots().size() + 1);
  }

  @Override
  public Iterator<ReassignMove> createOriginalMoveIterator(
      ScoreDirector<MeetingTimetable> director) {
    throw new UnsupportedOperationException("the moves are drawn at random, in no other order");
  }

  @Override
  public Iterator<ReassignMove> createRandomMoveIterator(
      ScoreDirector<MeetingTimetable> director, Random random) {
    MeetingTimetable timetable = director.getWorkingSolution();
    Annealing kept = annealing;
    if (kept == null) {
      kept = begin(timetable, random);
      annealing = kept;
    }
    return new Slices(timetable, kept);
  }

  private Annealing begin(MeetingTimetable timetable, Random random) {
    long now = System.nanoTime();
    long began = timetable.searchBegan();
    Budget budget = new Budget(System::nanoTime, began == 0 ? now : began, nanoseconds, steps);
    ExecutorService second = beside;
    return new Annealing(
        timetable, random.nextLong(), budget, second == null ? Runnable::run : second);
  }

  private static final class Slices implements Iterator<ReassignMove> {

    private final MeetingTimetable timetable;
    private final Annealing annealing;

    Slices(MeetingTimetable timetable, Annealing annealing) {
      this.timetable = timetable;
      this.annealing = annealing;
    }

    @Override
    public boolean hasNext() {
      return !timetable.getMeetings().isEmpty()
          && !timetable.getSlots().isEmpty()
          && !annealing.isStuck();
    }

    @Override
    public ReassignMove next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return annealing.slice()
          ? towards(annealing.best())
          : new ReassignMove(new Meeting[0], new Slot[0]);
    }

    private ReassignMove towards(int[] best) {
      List<Slot> slots = timetable.getSlots();
      List<Meeting> moved =
          timetable.getMeetings().stream()
              .filter(meeting -> indexOfSlot(meeting) != best[meeting.getRequest().index()])
              .toList();
      Meeting[] meetings = moved.toArray(Meeting[]::new);
      @Nullable Slot[] targets = new Slot[meetings.length];
      for (int i = 0; i < meetings.length; i++) {
        int slot = best[meetings[i].getRequest().index()];
        targets[i] = slot == Board.NOWHERE ? null : slots.get(slot);
      }
      return new ReassignMove(meetings, targets);
    }

    private static int indexOfSlot(Meeting meeting) {
      Slot slot = meeting.getSlot();
      return slot == null ? Board.NOWHERE : slot.index();
    }
  }
}
