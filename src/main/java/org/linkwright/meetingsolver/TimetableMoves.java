package org.linkwright.meetingsolver;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** The moves of the local search: mostly Kempe chains, with the ordinary ones beside them. */
public class TimetableMoves implements MoveIteratorFactory<MeetingTimetable, ReassignMove> {

  private @Nullable Draw draw;

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
    Board board = timetable.board();
    Draw kept = draw;
    if (kept == null || kept.timetable != timetable || kept.board != board) {
      kept = new Draw(timetable, board);
      draw = kept;
    }
    return new RandomMoves(kept, random);
  }

  /** The neighbourhoods of one copy of a timetable, mixed. */
  private static final class Draw {

    /** Out of a thousand draws so many are ordinary changes, and so many swaps. */
    private static final int CHANGES = 15;

    private static final int SWAPS = 15;

    /** And so many place what has no place, as long as there is something. */
    private static final int EJECTIONS = 300;

    final MeetingTimetable timetable;
    final Board board;
    private final Neighbourhood kempe;
    private final Neighbourhood ejections;
    private final Neighbourhood changes;
    private final Neighbourhood swaps;

    Draw(MeetingTimetable timetable, Board board) {
      this.timetable = timetable;
      this.board = board;
      Moves moves = new Moves(timetable, board);
      kempe = new KempeNeighbourhood(board, moves);
      ejections = new EjectionNeighbourhood(board, moves);
      changes = new ChangeNeighbourhood(board, moves);
      swaps = new SwapNeighbourhood(board, moves);
    }

    @Nullable ReassignMove next(Random random) {
      return choose(random.nextInt(1000)).draw(random);
    }

    private Neighbourhood choose(int number) {
      if (number < CHANGES) {
        return changes;
      }
      if (number < CHANGES + SWAPS) {
        return swaps;
      }
      if (number < CHANGES + SWAPS + EJECTIONS && board.unplacedCount() > 0) {
        return ejections;
      }
      return kempe;
    }
  }

  private static final class RandomMoves implements Iterator<ReassignMove> {

    /** So many draws without a move, and the timetable is taken for one that cannot change. */
    private static final int PATIENCE = 10_000;

    private final Draw draw;
    private final Random random;
    private @Nullable ReassignMove upcoming;

    RandomMoves(Draw draw, Random random) {
      this.draw = draw;
      this.random = random;
    }

    @Override
    public boolean hasNext() {
      for (int attempt = 0; upcoming == null && attempt < PATIENCE; attempt++) {
        upcoming = draw.board.meetings() == 0 ? null : draw.next(random);
      }
      return upcoming != null;
    }

    @Override
    public ReassignMove next() {
      if (!hasNext() || upcoming == null) {
        throw new NoSuchElementException();
      }
      ReassignMove next = upcoming;
      upcoming = null;
      return next;
    }
  }
}
