package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.linkwright.Seeds;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.heuristic.move.Move;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.score.director.InnerScoreDirectorFactory;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;

class MovesTest {

  private static final InnerScoreDirectorFactory<MeetingTimetable, ?> DIRECTORS = directors();

  @Property(tries = 200, seed = Seeds.FIXED)
  void aKempeChainNeverPutsAnybodyInTwoPlaces(@ForAll long seed) {
    Random random = new Random(seed);
    Board board = Board.of(constructed(SampleEvents.random(seed)));
    KempeChains chains = new KempeChains(board);

    for (int draw = 0; draw < 100; draw++) {
      int meeting = random.nextInt(board.meetings());
      int[] allowed = board.allowedSlots(meeting);
      if (board.slotOf(meeting) == Board.NOWHERE || allowed.length == 0) {
        continue;
      }
      int fromSlot = board.slotOf(meeting);
      int toSlot = allowed[random.nextInt(allowed.length)];
      Rearrangement chain = new Rearrangement();
      if (toSlot != fromSlot && chains.balancedFrom(meeting, toSlot, random, chain)) {
        move(board, chain);
        assertThatNobodyIsInTwoPlaces(board);
        for (int i = 0; i < chain.size(); i++) {
          assertThat(board.allows(chain.meeting(i), chain.slot(i))).isTrue();
        }
      }
    }
  }

  @Property(tries = 30, seed = Seeds.FIXED)
  void anUndoneMoveLeavesNoTrace(@ForAll long seed) {
    MeetingTimetable timetable = constructed(SampleEvents.random(seed));
    try (InnerScoreDirector<MeetingTimetable, ?> director = DIRECTORS.buildScoreDirector()) {
      director.setWorkingSolution(timetable);
      Random random = new Random(seed);
      TimetableMoves moves = new TimetableMoves();
      for (int draw = 0; draw < 4; draw++) {
        Iterator<ReassignMove> iterator = moves.createRandomMoveIterator(director, random);
        if (!iterator.hasNext()) {
          break;
        }
        ReassignMove move = iterator.next();
        Map<String, String> before = timetable.places();
        Object score = director.calculateScore();
        Move<MeetingTimetable> undo = move.doMove(director);
        Object moved = director.calculateScore();
        undo.doMoveOnly(director);

        assertThat(timetable.places()).isEqualTo(before);
        assertThat(director.calculateScore()).isEqualTo(score);
        move.doMoveOnly(director);
        assertThat(director.calculateScore()).isEqualTo(moved);
      }
    }
  }

  private static MeetingTimetable constructed(MeetingEvent event) {
    try (InnerScoreDirector<MeetingTimetable, ?> director = DIRECTORS.buildScoreDirector()) {
      director.setWorkingSolution(MeetingTimetable.unsolved(event));
      new Construction().changeWorkingSolution(director);
      return director.getWorkingSolution();
    }
  }

  private static void move(Board board, Rearrangement moved) {
    for (int i = 0; i < moved.size(); i++) {
      board.remove(moved.meeting(i));
    }
    for (int i = 0; i < moved.size(); i++) {
      board.place(moved.meeting(i), moved.slot(i));
    }
  }

  private static void assertThatNobodyIsInTwoPlaces(Board board) {
    for (int participant = 0; participant < board.event().participants().size(); participant++) {
      for (int slot = 0; slot < board.slots(); slot++) {
        assertThat(board.meetingsAt(participant, slot))
            .isLessThanOrEqualTo(board.event().participants().get(participant).delegates());
      }
    }
  }

  private static InnerScoreDirectorFactory<MeetingTimetable, ?> directors() {
    SolverConfig config = MeetingSearch.seeded(0).solverConfig(MovesTest.class.getClassLoader());
    SolverFactory<MeetingTimetable> factory = SolverFactory.create(config);
    return ((DefaultSolverFactory<MeetingTimetable>) factory).getScoreDirectorFactory();
  }
}
