package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How one participant's days look in a timetable.
 *
 * @param participant its id
 * @param meetings it has
 * @param breaks times it waits between two meetings of a day
 * @param idleSlots slots it waits through in those breaks
 */
public record ParticipantWaiting(String participant, int meetings, int breaks, int idleSlots) {

  /** Of everybody, in the order of the event. */
  public static List<ParticipantWaiting> ofAll(MeetingTimetable timetable) {
    Map<Integer, SortedSet<Slot>> busy = new TreeMap<>();
    int[] meetings = new int[timetable.getParticipants().size()];
    for (Placement placed : timetable.placements()) {
      int begin = placed.slot().index();
      int end = Math.min(begin + placed.request().length(), timetable.getSlots().size());
      for (Participant participant : placed.request().participants()) {
        busy.computeIfAbsent(participant.index(), index -> new TreeSet<>())
            .addAll(timetable.getSlots().subList(begin, end));
        meetings[participant.index()]++;
      }
    }
    List<ParticipantWaiting> all = new ArrayList<>(meetings.length);
    for (Participant participant : timetable.getParticipants()) {
      Waiting waiting = Waiting.between(busy.getOrDefault(participant.index(), new TreeSet<>()));
      all.add(
          new ParticipantWaiting(
              participant.id(),
              meetings[participant.index()],
              waiting.breaks(),
              waiting.idleSlots()));
    }
    return all;
  }
}
