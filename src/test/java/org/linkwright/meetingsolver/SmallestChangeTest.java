package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.meetingsolver.SampleEvents.fourParticipants;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.Registration.Limits;
import org.linkwright.shared.Priority;

class SmallestChangeTest {

  @Test
  void oneMoreTableWhereBothAreFree() {
    MeetingEvent.Builder builder = MeetingEvent.builder().slot("11:00", 0, Session.MORNING, 1);
    for (String id : new String[] {"a", "b", "c", "d"}) {
      builder.participant(id, "Firm " + id);
    }
    MeetingEvent event =
        builder
            .request(MeetingWish.between("placed", "a", "b"))
            .request(MeetingWish.between("left", "c", "d"))
            .build();

    assertThat(changeFor(event, Map.of("placed", "11:00")))
        .isInstanceOfSatisfying(
            Change.OneMoreTable.class,
            change -> assertThat(change.sentence()).isEqualTo("One more table at 11:00."));
  }

  @Test
  void theSupplierStaysLonger() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("10:00", 0, Session.MORNING, 1)
            .slot("14:40", 0, Session.AFTERNOON, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b", Set.of("14:40"), null, null)
            .participant("c", "Firm c")
            .request(MeetingWish.between("placed", "a", "c").withFixedSlot("10:00"))
            .request(MeetingWish.between("left", "a", "b"))
            .build();

    assertThat(changeFor(event, Map.of("placed", "10:00")))
        .isInstanceOfSatisfying(
            Change.BeThere.class,
            change -> assertThat(change.sentence()).isEqualTo("Firm b is there at 14:40."));
  }

  @Test
  void aMeetingThatCanGoElsewhereGoesThere() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("placed", "a", "b"))
            .request(MeetingWish.between("left", "a", "c").withFixedSlot("1"))
            .build();

    assertThat(changeFor(event, Map.of("placed", "1")))
        .isInstanceOfSatisfying(
            Change.Move.class,
            change -> {
              assertThat(change.requestIds()).containsExactly("placed");
              assertThat(change.slotIds()).containsExactly("1", "2");
            });
  }

  @Test
  void aLessImportantMeetingGivesWay() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("only", 0, Session.MORNING, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .request(MeetingWish.between("may", "a", "b").withPriority(Priority.MAY))
            .request(MeetingWish.between("left", "a", "c").withPriority(Priority.MUST))
            .build();

    assertThat(changeFor(event, Map.of("may", "only"))).isInstanceOf(Change.Drop.class);
  }

  @Test
  void anotherPersonHelpsWhoIsBusyAllDayWithWhatIsAsImportant() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("only", 0, Session.MORNING, 2)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .request(MeetingWish.between("placed", "a", "b"))
            .request(MeetingWish.between("left", "a", "c"))
            .build();

    assertThat(changeFor(event, Map.of("placed", "only")))
        .isInstanceOfSatisfying(
            Change.AnotherDelegate.class,
            change -> assertThat(change.sentence()).isEqualTo("Firm a brings one more person."));
  }

  @Test
  void oneMeetingBeyondTheMaximum() {
    MeetingEvent event =
        SampleEvents.oneDay(2)
            .participant(
                Registration.of("a", "Firm a").withLimits(new Limits(1, null, null, 0, null)))
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .request(MeetingWish.between("placed", "a", "b"))
            .request(MeetingWish.between("left", "a", "c"))
            .build();

    assertThat(changeFor(event, Map.of("placed", "1")))
        .isInstanceOfSatisfying(
            Change.RaiseMaximum.class,
            change -> assertThat(change.participantIds()).containsExactly("a"));
  }

  @Test
  void anInterpreterForTheirLanguages() {
    MeetingEvent event =
        SampleEvents.oneDay(2)
            .participant(Registration.of("a", "Firm a").talking(Set.of("cs")))
            .participant(Registration.of("b", "Firm b").talking(Set.of("ja")))
            .participant(Registration.of("c", "Firm c").talking(Set.of("cs")))
            .participant(Registration.of("d", "Firm d").talking(Set.of("ja")))
            .interpreter(new InterpreterOffer("i", Set.of("cs", "ja"), Set.of()))
            .request(MeetingWish.between("placed", "a", "b").withFixedSlot("1"))
            .request(MeetingWish.between("left", "c", "d").withFixedSlot("1"))
            .build();

    assertThat(changeFor(event, Map.of("placed", "1")))
        .isInstanceOfSatisfying(
            Change.OneMoreInterpreter.class,
            change ->
                assertThat(change.sentence()).isEqualTo("One more interpreter (cs, ja) at 1."));
  }

  @Test
  void theExcludedHalfOfTheDay() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("10:00", 0, Session.MORNING, 1)
            .slot("14:00", 0, Session.AFTERNOON, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .request(MeetingWish.between("placed", "a", "b").withFixedSlot("10:00"))
            .request(MeetingWish.between("left", "a", "c").withSession(Session.MORNING))
            .build();

    assertThat(changeFor(event, Map.of("placed", "10:00"))).isInstanceOf(Change.AllowSlot.class);
  }

  @Test
  void whereTwoThingsStandInTheWayNoSingleChangeIsPromised() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("only", 0, Session.MORNING, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c", Set.of("only"), null, null)
            .request(MeetingWish.between("placed", "a", "b"))
            .request(MeetingWish.between("left", "a", "c"))
            .build();

    assertThat(changeFor(event, Map.of("placed", "only"))).isNull();
  }

  private static @Nullable Change changeFor(MeetingEvent event, Map<String, String> places) {
    return new WhyNotFinder(MeetingTimetable.of(event, places))
        .explainWithChanges(10).stream()
            .filter(why -> why.request().id().equals("left"))
            .findFirst()
            .orElseThrow()
            .change();
  }
}
