package org.linkwright.meetingsolver;

import java.util.List;
import java.util.Map;

/** What is made as small as can be, and over which timetables. */
sealed interface ExactGoal {

  /** A model of the timetables in which the goal is at least and at most so much. */
  ExactModel between(long least, long most);

  /** The same model, which asks for the least. */
  ExactModel leastBetween(long least, long most);

  /** How much one break, or the least valuable request, counts; at least 1. */
  long grain();

  /** How much of it a timetable without a broken rule has. */
  long valueOf(Map<String, String> places);

  /**
   * The value of the requests without a place, and what it costs that participants have fewer
   * meetings than their least, in units of the medium score.
   */
  record DroppedValue(MeetingEvent event) implements ExactGoal {

    @Override
    public ExactModel between(long least, long most) {
      ExactModel model =
          most <= 0 ? ExactModel.everythingPlaced(event) : ExactModel.somethingDropped(event);
      model.demandDroppedValue(least, most);
      return model;
    }

    @Override
    public ExactModel leastBetween(long least, long most) {
      ExactModel model = between(least, most);
      model.minimizeDroppedValue();
      return model;
    }

    @Override
    public long grain() {
      return event.requests().stream().mapToLong(event.rules()::valueOf).min().orElse(1);
    }

    @Override
    public long valueOf(Map<String, String> places) {
      long dropped =
          event.requests().stream()
              .filter(request -> !places.containsKey(request.id()))
              .mapToLong(event.rules()::valueOf)
              .sum();
      return dropped + event.rules().values().leastMissed() * shortOfLeast(places);
    }

    private long shortOfLeast(Map<String, String> places) {
      long missing = 0;
      for (Participant participant : event.participants()) {
        if (participant.limits().least() > 0) {
          List<MeetingRequest> requests = event.requestsOf(participant);
          long meetings =
              requests.stream().filter(request -> places.containsKey(request.id())).count();
          missing += participant.shortOfLeast((int) meetings, requests.size());
        }
      }
      return missing;
    }
  }

  /**
   * The waiting, in units of the soft score, of timetables that drop no more than has to be.
   *
   * @param leastDropped the least value that can be dropped
   */
  record WaitingTime(MeetingEvent event, long leastDropped) implements ExactGoal {

    @Override
    public ExactModel between(long least, long most) {
      ExactModel model = new DroppedValue(event).between(leastDropped, leastDropped);
      model.demandWaiting(least, most);
      return model;
    }

    @Override
    public ExactModel leastBetween(long least, long most) {
      ExactModel model = between(least, most);
      model.minimizeWaiting();
      return model;
    }

    @Override
    public long grain() {
      return Math.max(1, event.rules().breakWeight());
    }

    @Override
    public long valueOf(Map<String, String> places) {
      TimetableChecker.Findings findings =
          TimetableChecker.check(MeetingTimetable.of(event, places));
      return event.rules().waiting(findings.breaks(), findings.idleSlots());
    }
  }
}
