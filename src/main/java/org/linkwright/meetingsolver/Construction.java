package org.linkwright.meetingsolver;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.linkwright.shared.Priority;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * The first timetable: a greedy edge colouring of the request graph, slots being the colours. The
 * meeting with the fewest slots left goes first, among equally important ones; where no slot is
 * left, a Kempe chain tries to free one. What finds no place is left to the local search.
 */
public class Construction implements CustomPhaseCommand<MeetingTimetable> {

  @Override
  public void changeWorkingSolution(ScoreDirector<MeetingTimetable> director) {
    MeetingTimetable timetable = director.getWorkingSolution();
    timetable.searchBegins(System.nanoTime());
    Board board = Board.of(timetable);
    new Colouring(board).run();
    List<Slot> slots = timetable.getSlots();
    for (Meeting meeting : timetable.getMeetings()) {
      int slot = board.slotOf(meeting.getRequest().index());
      Slot target = slot == Board.NOWHERE ? null : slots.get(slot);
      if (!Objects.equals(target, meeting.getSlot())) {
        director.beforeVariableChanged(meeting, Meeting.SLOT);
        meeting.setSlot(target);
        director.afterVariableChanged(meeting, Meeting.SLOT);
      }
    }
    director.triggerVariableListeners();
  }

  /** One run of the colouring on its own board. */
  private static final class Colouring {

    private record Candidate(int meeting, Priority priority, int slotsLeft) {}

    private static final Comparator<Candidate> MOST_CONSTRAINED_FIRST =
        Comparator.comparing(Candidate::priority)
            .thenComparingInt(Candidate::slotsLeft)
            .thenComparingInt(Candidate::meeting);

    private final Board board;
    private final Vacancies vacancies;
    private final KempeChains chains;
    private final Candidate[] candidates;
    private final TreeSet<Candidate> waiting = new TreeSet<>(MOST_CONSTRAINED_FIRST);

    Colouring(Board board) {
      this.board = board;
      vacancies = new Vacancies(board);
      chains = new KempeChains(board);
      candidates = new Candidate[board.meetings()];
    }

    void run() {
      for (int number = 0; number < board.unplacedCount(); number++) {
        offer(board.unplaced(number));
      }
      while (!waiting.isEmpty()) {
        int meeting = waiting.pollFirst().meeting();
        int slot = leastWaiting(meeting);
        if (slot != Board.NOWHERE || (slot = freedByChain(meeting)) != Board.NOWHERE) {
          board.place(meeting, slot);
          offerAgain(board.first(meeting));
          offerAgain(board.second(meeting));
          for (int participant : board.others(meeting)) {
            offerAgain(participant);
          }
        }
      }
    }

    private void offer(int meeting) {
      Priority priority = board.event().requests().get(meeting).priority();
      candidates[meeting] = new Candidate(meeting, priority, vacancies.countFor(meeting));
      waiting.add(candidates[meeting]);
    }

    /** The count of slots left is stale for everybody else who meets this participant. */
    private void offerAgain(int participant) {
      for (int meeting : board.requestsOf(participant)) {
        if (candidates[meeting] != null && waiting.remove(candidates[meeting])) {
          offer(meeting);
        }
      }
    }

    /** The vacant slot that adds the fewest breaks, the earliest among equals. */
    private int leastWaiting(int meeting) {
      int best = Board.NOWHERE;
      int fewest = Integer.MAX_VALUE;
      for (int slot : board.allowedSlots(meeting)) {
        if (vacancies.isVacant(meeting, slot)) {
          int added =
              board.busySlots().breaksAddedBy(board.first(meeting), slot)
                  + board.busySlots().breaksAddedBy(board.second(meeting), slot);
          if (added < fewest) {
            fewest = added;
            best = slot;
          }
        }
      }
      return best;
    }

    /** Sends whoever is in the way of one participant elsewhere along a chain, if one can go. */
    private int freedByChain(int meeting) {
      for (int slot : board.allowedSlots(meeting)) {
        if (board.length(meeting) > 1 || board.others(meeting).length > 0) {
          return Board.NOWHERE; // too seldom to be worth a chain
        }
        int first = board.meetingAt(board.first(meeting), slot);
        int second = board.meetingAt(board.second(meeting), slot);
        int inTheWay = Math.max(first, second);
        if (Math.min(first, second) == Board.NOBODY && inTheWay >= 0) {
          for (int other : board.allowedSlots(inTheWay)) {
            if (other != slot && freeBySwapping(meeting, inTheWay, slot, other)) {
              return slot;
            }
          }
        }
      }
      return Board.NOWHERE;
    }

    private boolean freeBySwapping(int meeting, int inTheWay, int slot, int other) {
      int[] chain = chains.from(inTheWay, other);
      if (chain == null) {
        return false;
      }
      swapSides(chain, slot, other);
      if (vacancies.isVacant(meeting, slot) && vacancies.allKept(chain)) {
        return true;
      }
      swapSides(chain, slot, other);
      return false;
    }

    private void swapSides(int[] chain, int slot, int other) {
      int[] targets = new int[chain.length];
      for (int i = 0; i < chain.length; i++) {
        targets[i] = board.slotOf(chain[i]) == slot ? other : slot;
        board.remove(chain[i]);
      }
      for (int i = 0; i < chain.length; i++) {
        board.place(chain[i], targets[i]);
      }
    }
  }
}
