package org.linkwright.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.bench.IndependentChecker.Rule;
import org.linkwright.bench.IndependentChecker.Verdict;

class IndependentCheckerTest {

  /** Participant 1 meets 2, 3 and 4; 3 meets 4. Slots 1 to 3 are the morning, 4 to 6 not. */
  private static final String FREE =
      """
      nBusiness = 5;
      nMeetings = 4;
      nTables = 2;
      nTotalSlots = 6;
      nMorningSlots = 3;

      requested = [|1, 2,3,
      |1, 3,3,
      |1, 4,3,
      |3, 4,3,
      |];
      nMeetingsBusiness = [3,1,2,2,0];
      forbidden = [{0},
      {0},
      {0},
      {0},
      {0}];
      fixed = [0,0,0,0];
      precedences = [{},
      {},
      {},
      {}];
      """;

  @Test
  void aTimetableThatKeepsEveryRuleIsFeasible() {
    Verdict verdict = judge(FREE, 1, 2, 3, 1);

    assertThat(verdict.isFeasible()).isTrue();
    assertThat(verdict.unplaced()).isZero();
  }

  @Test
  void meetingsWithoutASlotAreCountedAndBreakNoRule() {
    Verdict verdict = judge(FREE, 0, 0, 3, 1);

    assertThat(verdict.unplaced()).isEqualTo(2);
    assertThat(verdict.violations()).isEmpty();
    assertThat(verdict.isFeasible()).isFalse();
  }

  @Test
  void twoMeetingsOfAParticipantInASlotClash() {
    assertThat(violations(FREE, 2, 2, 3, 1)).containsExactly(Rule.CLASH);
    assertThat(violations(FREE, 2, 3, 4, 2)).isEmpty();
  }

  @Test
  void thePairWhoClashTwiceAreTwoViolations() {
    String meetTwice = FREE.replace("|1, 3,3", "|1, 2,3");

    assertThat(violations(meetTwice, 2, 2, 3, 1)).containsExactly(Rule.CLASH, Rule.CLASH);
  }

  @Test
  void aSlotHoldsAsManyMeetingsAsTables() {
    String oneTable = FREE.replace("nTables = 2", "nTables = 1");

    assertThat(violations(FREE, 1, 2, 3, 1)).isEmpty();
    assertThat(violations(oneTable, 1, 2, 3, 1)).containsExactly(Rule.TABLES);
    assertThat(violations(oneTable, 1, 2, 3, 4)).isEmpty();
  }

  @Test
  void aMeetingOfTheMorningEndsWithTheMorning() {
    String morning = FREE.replace("|1, 4,3", "|1, 4,1");

    assertThat(violations(morning, 1, 2, 3, 1)).isEmpty();
    assertThat(violations(morning, 1, 2, 4, 1)).containsExactly(Rule.SESSION);
  }

  @Test
  void aMeetingOfTheAfternoonDoesNotBeginBefore() {
    String afternoon = FREE.replace("|1, 4,3", "|1, 4,2");

    assertThat(violations(afternoon, 1, 2, 4, 1)).isEmpty();
    assertThat(violations(afternoon, 1, 2, 3, 1)).containsExactly(Rule.SESSION);
  }

  @Test
  void whoIsAbsentHasNoMeeting() {
    String secondAway = FREE.replace("forbidden = [{0},\n{0}", "forbidden = [{0},\n{0,1,6}");

    assertThat(violations(secondAway, 2, 1, 3, 2)).isEmpty();
    assertThat(violations(secondAway, 1, 2, 3, 1)).containsExactly(Rule.FORBIDDEN);
    assertThat(violations(secondAway, 6, 4, 5, 3)).containsExactly(Rule.FORBIDDEN);
  }

  @Test
  void aMeetingWithAGivenSlotHasIt() {
    String given = FREE.replace("fixed = [0,0,0,0]", "fixed = [0,0,0,5]");

    assertThat(violations(given, 1, 2, 3, 5)).isEmpty();
    assertThat(violations(given, 1, 2, 3, 4)).containsExactly(Rule.FIXED);
  }

  @Test
  void aMeetingComesAfterThoseThatMustComeBeforeIt() {
    String ordered = FREE.replace("precedences = [{}", "precedences = [{3,4}");

    assertThat(violations(ordered, 4, 2, 3, 1)).isEmpty();
    assertThat(violations(ordered, 1, 2, 3, 1)).containsExactly(Rule.PRECEDENCE, Rule.PRECEDENCE);
    assertThat(violations(ordered, 4, 3, 2, 4)).containsExactly(Rule.PRECEDENCE);
    assertThat(violations(ordered, 1, 2, 0, 0)).isEmpty();
  }

  @Test
  void breaksMayDifferByAsMuchAsTheBoundAllows() {
    DznEvent event = DznEvent.parse(FREE);
    int[] twoBreaksOfTheFirst = {1, 3, 5, 4};

    assertThat(IndependentChecker.judge(event, twoBreaksOfTheFirst, 2).violations()).isEmpty();
    assertThat(IndependentChecker.judge(event, twoBreaksOfTheFirst, 1).violations())
        .containsExactly(Rule.FAIRNESS);
    assertThat(IndependentChecker.judge(event, twoBreaksOfTheFirst, null).violations()).isEmpty();
  }

  @Test
  void whoHasNoMeetingCountsForFairness() {
    String pairWithABreak =
        """
        nBusiness = 2;
        nMeetings = 2;
        nTables = 1;
        nTotalSlots = 3;
        nMorningSlots = 3;
        requested = [|1, 2,3, |1, 2,3, |];
        forbidden = [{0}, {0}];
        fixed = [0,0];
        precedences = [{}, {}];
        """;
    String withAThird =
        pairWithABreak.replace("nBusiness = 2", "nBusiness = 3").replace("{0}]", "{0}, {0}]");
    int[] timetable = {1, 3};

    assertThat(IndependentChecker.judge(DznEvent.parse(pairWithABreak), timetable, 0).violations())
        .isEmpty();
    assertThat(IndependentChecker.judge(DznEvent.parse(withAThird), timetable, 0).violations())
        .containsExactly(Rule.FAIRNESS, Rule.FAIRNESS);
  }

  @Test
  void aRunOfIdleSlotsIsOneBreakHoweverLong() {
    assertThat(judge(FREE, 1, 2, 3, 1).breaks()).isEqualTo(1);
    assertThat(judge(FREE, 1, 2, 6, 1).breaks()).isEqualTo(2);
    assertThat(judge(FREE, 1, 3, 6, 4).breaks()).isEqualTo(3);
  }

  @Test
  void waitingBeforeTheFirstMeetingAndAfterTheLastIsNoBreak() {
    assertThat(judge(FREE, 2, 3, 4, 2).breaks()).isEqualTo(1);
    assertThat(judge(FREE, 3, 4, 5, 3).breaks()).isEqualTo(1);
    assertThat(judge(FREE, 5, 4, 3, 5).breaks()).isEqualTo(1);
  }

  @Test
  void noonIsNoBreak() {
    assertThat(judge(FREE, 2, 3, 4, 2)).isEqualTo(judge(FREE, 1, 2, 3, 1));
  }

  @Test
  void anAbsenceBetweenTwoMeetingsIsABreak() {
    String firstAway = FREE.replace("forbidden = [{0}", "forbidden = [{2}");

    assertThat(judge(firstAway, 1, 3, 4, 5).breaks())
        .isEqualTo(judge(FREE, 1, 3, 4, 5).breaks())
        .isEqualTo(2);
  }

  @Test
  void aTimetableOfAnotherEventIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> judge(FREE, 1, 2, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> judge(FREE, 1, 2, 3, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> judge(FREE, 1, 2, 3, -1));
  }

  private static Verdict judge(String event, int... slotOfMeeting) {
    return IndependentChecker.judge(
        DznEvent.parse(event), slotOfMeeting, IndependentChecker.PUBLISHED_FAIRNESS);
  }

  private static List<Rule> violations(String event, int... slotOfMeeting) {
    return judge(event, slotOfMeeting).violations();
  }
}
