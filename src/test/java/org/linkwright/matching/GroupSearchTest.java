package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.matching.GroupExample.asking;
import static org.linkwright.matching.GroupExample.at;
import static org.linkwright.matching.GroupExample.firm;
import static org.linkwright.matching.GroupExample.follower;
import static org.linkwright.matching.GroupExample.ids;
import static org.linkwright.matching.GroupExample.processes;
import static org.linkwright.matching.GroupExample.quantity;
import static org.linkwright.matching.GroupExample.scoring;
import static org.linkwright.matching.GroupExample.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupSearchTest {

  @Test
  void theFewestFirmsComeFirst() {
    FoundGroups found =
        search(quantity(100), List.of(firm("A", 60), firm("B", 45), firm("C", 30), firm("D", 25)));

    assertThat(ids(found)).containsExactly(List.of("A", "B"), List.of("B", "C", "D"));
    assertThat(found.exhaustive()).isTrue();
  }

  @Test
  void firmsThatReachTheQuantityExactlyAreEnough() {
    assertThat(ids(search(quantity(100), List.of(firm("A", 60), firm("B", 40)))))
        .containsExactly(List.of("A", "B"));
    assertThat(ids(search(quantity(101), List.of(firm("A", 60), firm("B", 40))))).isEmpty();
  }

  @Test
  void ofGroupsOfOneSizeTheNearestComesFirst() {
    FoundGroups found =
        search(
            quantity(100),
            List.of(at(0, firm("A", 60)), at(90, firm("B", 60)), at(100, firm("C", 60))));

    assertThat(ids(found)).containsExactly(List.of("B", "C"));
    assertThat(found.groups().get(0).kilometres()).isEqualTo(10);
  }

  @Test
  void atOneDistanceTheBetterFitComesFirst() {
    List<GroupCandidate> firms =
        List.of(firm("A", 60), scoring(40, firm("B", 60)), scoring(45, firm("C", 60)));

    assertThat(ids(search(quantity(100), firms))).containsExactly(List.of("A", "C"));
  }

  @Test
  void atOneFitTheLeastUnusedCapacityComesFirst() {
    assertThat(ids(search(quantity(100), List.of(firm("A", 60), firm("B", 90), firm("C", 50)))))
        .containsExactly(List.of("A", "C"));
  }

  @Test
  void noMemberIsThereWhoIsNotNeeded() {
    FoundGroups found =
        search(quantity(100), List.of(firm("A", 50), firm("B", 50), firm("C", 30), firm("D", 10)));

    assertThat(ids(found)).containsExactly(List.of("A", "B"));
  }

  @Test
  void processesAreCoveredTogether() {
    FoundGroups found =
        search(
            processes("weaving", "dyeing", "knotting"),
            List.of(firm("A", 0, "weaving"), firm("B", 0, "dyeing", "knotting"), firm("C", 0)));

    assertThat(ids(found)).containsExactly(List.of("A", "B"));
  }

  @Test
  void whatNobodyMastersNoGroupCovers() {
    assertThat(
            search(processes("weaving", "dyeing"), List.of(firm("A", 0, "weaving"), firm("B", 0)))
                .groups())
        .isEmpty();
  }

  @Test
  void onlyAFirmThatMeetsTheFormalCriteriaLeads() {
    FoundGroups found =
        search(
            quantity(100),
            List.of(follower(scoring(90, firm("A", 60))), firm("B", 50), follower(firm("C", 60))));

    assertThat(ids(found)).allSatisfy(group -> assertThat(group).startsWith("B"));
    assertThat(search(quantity(100), List.of(follower(firm("A", 60)), follower(firm("B", 60)))))
        .satisfies(none -> assertThat(none.groups()).isEmpty());
  }

  @Test
  void aFirmThatBringsOnlyTheFormalStandingMayLead() {
    FoundGroups found =
        search(
            quantity(100),
            List.of(follower(firm("A", 60)), follower(firm("B", 60)), firm("Trader", 0)));

    assertThat(ids(found)).containsExactly(List.of("Trader", "A", "B"));
  }

  @Test
  void ofSeveralThatCouldLeadTheOneNearestToTheOthersDoes() {
    FoundGroups found =
        search(
            quantity(100),
            List.of(at(0, firm("A", 40)), at(20, firm("B", 40)), at(50, firm("C", 40))));

    assertThat(ids(found)).containsExactly(List.of("B", "A", "C"));
    assertThat(found.groups().get(0).kilometres()).isEqualTo(20 + 30);
  }

  @Test
  void whereOneFirmSufficesNoGroupIsProposedUnlessAskedFor() {
    List<GroupCandidate> firms = List.of(firm("A", 100), firm("B", 60), firm("C", 60));

    FoundGroups found = search(quantity(100), firms);
    assertThat(found.alone()).extracting(GroupCandidate::id).containsExactly("A");
    assertThat(found.groups()).isEmpty();
    assertThat(ids(GroupSearch.search(quantity(100), firms, GroupLimits.standard(6, 5, true))))
        .containsExactly(List.of("B", "C"));
  }

  @Test
  void aGroupOnTheListHasFewerThanHalfItsMembersInCommonWithThoseBeforeIt() {
    List<GroupCandidate> firms = new ArrayList<>();
    firms.add(firm("Large", 90));
    for (int i = 1; i <= 6; i++) {
      firms.add(follower(firm("S-" + i, 20)));
    }
    assertThat(ids(search(quantity(100), firms))).containsExactly(List.of("Large", "S-1"));

    assertThat(
            ids(
                search(
                    quantity(100),
                    List.of(
                        firm("A", 50),
                        firm("B", 50),
                        firm("C", 50),
                        firm("D", 50),
                        firm("E", 50)))))
        .containsExactly(List.of("A", "B"), List.of("C", "D"));
  }

  @Test
  void aDearFirmIsCarriedByACheapOneAsFarAsTheMeanAllows() {
    GroupTask task =
        new GroupTask(BigDecimal.valueOf(100), Set.of(), Map.of("price", BigDecimal.valueOf(10)));

    assertThat(
            ids(
                search(
                    task,
                    List.of(
                        asking("price", 8, firm("A", 60)), asking("price", 13, firm("B", 40))))))
        .as("(60 × 8 + 40 × 13) ÷ 100 = 10")
        .containsExactly(List.of("A", "B"));
    assertThat(
            search(
                    task,
                    List.of(asking("price", 8, firm("A", 60)), asking("price", 14, firm("B", 40))))
                .groups())
        .isEmpty();
  }

  @Test
  void theElevenHammockMakersNeedANetworkLargerThanAGroup() {
    List<GroupCandidate> makers = new ArrayList<>();
    for (int i = 1; i <= 11; i++) {
      makers.add(firm("Maker-" + i, 12L * 280));
    }

    FoundGroups found = search(quantity(12L * 3000), makers);

    assertThat(found.groups()).isEmpty();
    assertThat(found.exhaustive()).isTrue();
  }

  @Test
  void manyAlikeFirmsAreSearchedWithinBoundsAndThatIsSaid() {
    List<GroupCandidate> firms = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      firms.add(at(i % 97, firm("F-" + i, 1 + i % 23)));
    }

    FoundGroups found = search(quantity(120), firms);

    assertThat(found.candidates()).isEqualTo(20_000);
    assertThat(found.searched()).hasSize(60);
    assertThat(found.exhaustive()).isFalse();
    assertThat(found.groups()).hasSize(5).allMatch(group -> group.size() == 6);
  }

  @Test
  void theCutKeepsWhoIsNeeded() {
    List<GroupCandidate> firms = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      firms.add(follower(firm("F-" + i, 10, "weaving")));
    }
    firms.add(follower(scoring(1, at(900, firm("Dyer", 0, "dyeing")))));
    firms.add(scoring(1, at(900, firm("Leader", 1))));

    FoundGroups found =
        search(new GroupTask(BigDecimal.valueOf(11), Set.of("weaving", "dyeing"), Map.of()), firms);

    assertThat(ids(found).get(0)).startsWith("Leader").contains("Dyer").hasSize(3);
  }
}
