package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.linkwright.Seeds;
import org.linkwright.bench.DznEvent;
import org.linkwright.bench.IndependentChecker;
import org.linkwright.bench.IndependentChecker.Rule;

/** The product's checker and the benchmarks' own say the same of any timetable. */
class CheckersAgreeTest {

  /** Somebody has no meeting, a pair meets twice, and every rule is there to be broken. */
  private static final String INSTANCE =
      """
      nBusiness = 5;
      nMeetings = 8;
      nTables = 2;
      nTotalSlots = 8;
      nMorningSlots = 4;
      requested = [|1, 2,3, |1, 3,1, |1, 4,2, |2, 3,3, |1, 2,3, |3, 4,3, |1, 4,3, |1, 3,3, |];
      forbidden = [{0}, {0,2,6}, {0}, {8}, {0}];
      fixed = [0,0,0,0,0,0,0,5];
      precedences = [{},{},{},{1,2},{},{4},{},{}];
      """;

  private static final Map<TimetableChecker.Rule, Rule> SAME_RULES =
      Map.of(
          TimetableChecker.Rule.DOUBLE_BOOKING, Rule.CLASH,
          TimetableChecker.Rule.TABLES, Rule.TABLES,
          TimetableChecker.Rule.SESSION, Rule.SESSION,
          TimetableChecker.Rule.ABSENCE, Rule.FORBIDDEN,
          TimetableChecker.Rule.FIXED_SLOT, Rule.FIXED,
          TimetableChecker.Rule.ORDER_OF_MEETINGS, Rule.PRECEDENCE,
          TimetableChecker.Rule.FAIRNESS, Rule.FAIRNESS);

  @Property(seed = Seeds.FIXED)
  void bothFindTheSameInAnyTimetable(
      @ForAll @Size(8) List<@IntRange(max = 8) Integer> slotOfMeeting,
      @ForAll @IntRange(max = 2) int fairness) {
    MeetingRules rules = MeetingRules.PUBLISHED_PROBLEM.withFairnessBound(fairness);
    MeetingEvent event = PublishedInstance.parse(INSTANCE, rules);

    TimetableChecker.Findings own =
        TimetableChecker.check(MeetingTimetable.of(event, places(slotOfMeeting)));
    IndependentChecker.Verdict other =
        IndependentChecker.judge(
            DznEvent.parse(INSTANCE),
            slotOfMeeting.stream().mapToInt(slot -> slot).toArray(),
            fairness);

    assertThat(other.unplaced()).isEqualTo(own.unplaced());
    assertThat(other.breaks()).isEqualTo(own.breaks());
    assertThat(other.violations())
        .containsExactlyInAnyOrderElementsOf(
            own.violations().stream().map(one -> SAME_RULES.get(one.rule())).toList());
  }

  private static Map<String, String> places(List<Integer> slotOfMeeting) {
    Map<String, String> places = new HashMap<>();
    for (int meeting = 1; meeting <= slotOfMeeting.size(); meeting++) {
      int slot = slotOfMeeting.get(meeting - 1);
      if (slot > 0) {
        places.put("" + meeting, "" + slot);
      }
    }
    return places;
  }
}
