package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.linkwright.Seeds;

/** What holds for every task and all candidates. */
class GroupPropertiesTest {

  private static final String PRICE = "price";

  @Property(tries = 200, seed = Seeds.FIXED)
  void theListIsTheOneThatTryingEverythingGives(
      @ForAll("tasks") GroupTask task,
      @ForAll("firms") List<GroupCandidate> firms,
      @ForAll @IntRange(min = 2, max = 6) int largest) {
    FoundGroups found = search(task, firms, largest);

    Statistics.label("groups").collect(found.groups().size());
    assertThat(found.exhaustive()).isTrue();
    assertThat(found.groups()).isEqualTo(byTryingEverything(task, firms, largest));
  }

  @Property(tries = 200, seed = Seeds.FIXED)
  void everyGroupIsEnoughAndEveryMemberIsNeeded(
      @ForAll("tasks") GroupTask task, @ForAll("firms") List<GroupCandidate> firms) {
    for (FirmGroup group : search(task, firms, 6).groups()) {
      assertThat(isEnough(task, group.members())).isTrue();
      for (GroupCandidate member : group.members()) {
        List<GroupCandidate> others = new ArrayList<>(group.members());
        others.remove(member);
        assertThat(isEnough(task, others)).as("without " + member.id()).isFalse();
      }
    }
  }

  @Property(tries = 200, seed = Seeds.FIXED)
  void theLeaderMeetsTheFormalCriteria(
      @ForAll("tasks") GroupTask task, @ForAll("firms") List<GroupCandidate> firms) {
    assertThat(search(task, firms, 6).groups()).allMatch(group -> group.leader().canLead());
  }

  @Property(tries = 200, seed = Seeds.FIXED)
  void theOrderOfTheCandidatesDoesNotMatter(
      @ForAll("tasks") GroupTask task,
      @ForAll("firms") List<GroupCandidate> firms,
      @ForAll Random random) {
    List<GroupCandidate> shuffled = new ArrayList<>(firms);
    Collections.shuffle(shuffled, random);

    assertThat(search(task, shuffled, 6)).isEqualTo(search(task, firms, 6));
  }

  private static FoundGroups search(GroupTask task, List<GroupCandidate> firms, int largest) {
    return GroupSearch.search(task, firms, new GroupLimits(largest, 4, true, 12, 1_000_000));
  }

  // The rules once more, as plainly as they can be said

  private static List<FirmGroup> byTryingEverything(
      GroupTask task, List<GroupCandidate> firms, int largest) {
    List<FirmGroup> all = new ArrayList<>();
    for (int chosen = 1; chosen < 1 << firms.size(); chosen++) {
      List<GroupCandidate> members = chosen(firms, chosen);
      if (members.size() >= 2
          && members.size() <= largest
          && isEnough(task, members)
          && noPartIsEnough(task, members)) {
        all.add(FirmGroup.of(members));
      }
    }
    all.sort(FirmGroup.BEST_FIRST);
    List<FirmGroup> listed = new ArrayList<>();
    for (FirmGroup group : all) {
      boolean differs =
          listed.stream()
              .allMatch(
                  other -> {
                    Set<GroupCandidate> common = new HashSet<>(group.members());
                    common.retainAll(other.members());
                    return common.size() < group.size() / 2.0;
                  });
      if (differs && listed.size() < 4) {
        listed.add(group);
      }
    }
    return listed;
  }

  private static List<GroupCandidate> chosen(List<GroupCandidate> firms, int chosen) {
    List<GroupCandidate> members = new ArrayList<>();
    for (int i = 0; i < firms.size(); i++) {
      if ((chosen & (1 << i)) != 0) {
        members.add(firms.get(i));
      }
    }
    return members;
  }

  private static boolean noPartIsEnough(GroupTask task, List<GroupCandidate> members) {
    for (int chosen = 1; chosen < (1 << members.size()) - 1; chosen++) {
      if (isEnough(task, chosen(members, chosen))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnough(GroupTask task, List<GroupCandidate> members) {
    double quantity = members.stream().mapToDouble(firm -> firm.quantity().doubleValue()).sum();
    Set<String> covered = new HashSet<>();
    members.forEach(firm -> covered.addAll(firm.covers()));
    boolean isWithinPrice = true;
    if (task.ceilings().containsKey(PRICE)) {
      double paid = 0;
      double bought = 0;
      for (GroupCandidate firm : members) {
        double weight = task.quantity() == null ? 1 : firm.quantity().doubleValue();
        paid += weight * firm.prices().getOrDefault(PRICE, BigDecimal.ZERO).doubleValue();
        bought += weight;
      }
      isWithinPrice =
          paid <= bought * task.ceilings().getOrDefault(PRICE, BigDecimal.ZERO).doubleValue();
    }
    return members.stream().anyMatch(GroupCandidate::canLead)
        && (task.quantity() == null || quantity >= task.quantity().doubleValue())
        && covered.containsAll(task.shared())
        && isWithinPrice;
  }

  @Provide
  Arbitrary<GroupTask> tasks() {
    Arbitrary<BigDecimal> quantities =
        Arbitraries.integers().between(4, 30).map(BigDecimal::valueOf).injectNull(0.2);
    Arbitrary<Set<String>> shared = Arbitraries.of("a", "b", "c").set().ofMaxSize(3);
    Arbitrary<Map<String, BigDecimal>> ceilings =
        Arbitraries.of(Map.of(), Map.of(PRICE, BigDecimal.valueOf(10)));
    return Combinators.combine(quantities, shared, ceilings).as(GroupTask::new);
  }

  @Provide
  Arbitrary<List<GroupCandidate>> firms() {
    Arbitrary<GroupCandidate> firm =
        Combinators.combine(
                Arbitraries.of(true, true, false),
                Arbitraries.integers().between(0, 10),
                Arbitraries.of("a", "b", "c").set().ofMaxSize(2),
                Arbitraries.integers().between(8, 13),
                Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(1, 4))
            .as(
                (canLead, quantity, covers, price, kilometres, score) ->
                    new GroupCandidate(
                        "?",
                        canLead,
                        BigDecimal.valueOf(quantity),
                        covers,
                        Map.of(PRICE, BigDecimal.valueOf(price)),
                        GroupExample.north(kilometres * 10),
                        BigDecimal.valueOf(score * 20L)));
    return firm.list().ofMinSize(2).ofMaxSize(10).map(GroupPropertiesTest::named);
  }

  private static List<GroupCandidate> named(List<GroupCandidate> firms) {
    List<GroupCandidate> named = new ArrayList<>();
    for (GroupCandidate firm : firms) {
      named.add(
          new GroupCandidate(
              "F-" + named.size(),
              firm.canLead(),
              firm.quantity(),
              firm.covers(),
              firm.prices(),
              firm.place(),
              firm.score()));
    }
    return named;
  }
}
