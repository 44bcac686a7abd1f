package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

/** What one constraint says of a timetable. */
final class Judged {

  private static final ConstraintVerifier<MeetingConstraintProvider, MeetingTimetable> VERIFIER =
      ConstraintVerifier.create(MeetingSearch.judge(Judged.class.getClassLoader()));

  private Judged() {}

  static SingleConstraintAssertion given(
      BiFunction<MeetingConstraintProvider, ConstraintFactory, Constraint> constraint,
      MeetingEvent event,
      Map<String, String> places) {
    MeetingTimetable timetable = MeetingTimetable.of(event, places);
    List<Object> facts = new ArrayList<>(timetable.getMeetings());
    facts.addAll(event.participants());
    facts.addAll(event.slots());
    facts.addAll(event.precedences());
    facts.add(event.rules());
    facts.add(timetable.getSupplies());
    return VERIFIER.verifyThat(constraint).given(facts.toArray());
  }
}
