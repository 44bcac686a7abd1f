package org.linkwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.sample.CrudeFit.at;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SupplierDayTest {

  private static final SampleProgramme PROGRAMME = SampleProgramme.draw(SampleProgramme.SEED);

  private final List<Map<String, String>> participants = PROGRAMME.day().participants().records();
  private final List<Map<String, String>> requests = PROGRAMME.day().requests().records();
  private final List<EventDay.Slot> slots = EventDay.slots();

  @Test
  void theEventFileSaysWhatTheDayIs() throws IOException {
    JsonNode event = new ObjectMapper().readTree(EventDay.json());
    assertThat(event.path("tables").asInt()).isEqualTo(16);
    assertThat(event.path("slots")).hasSize(slots.size());
    assertThat(event.path("slots").get(0).path("start").asText()).isEqualTo("2027-03-17T09:00");
    assertThat(event.path("slots").get(0).path("session").asText()).isEqualTo("MORNING");
    assertThat(event.path("breaks")).hasSize(3);
  }

  @Test
  void slotsOverlapNeitherABreakNorOneAnother() {
    List<EventDay.Slot> all = new ArrayList<>(slots);
    all.addAll(EventDay.breaks());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        assertThat(all.get(i).overlaps(all.get(j).start(), all.get(j).end())).isFalse();
      }
    }
  }

  @Test
  void theDayIsWellFilledWithSomeSlack() {
    double places = (double) slots.size() * EventDay.TABLES;
    assertThat(requests).hasSizeBetween(235, 265);
    assertThat(requests.size() / places).isBetween(0.75, 0.85);
  }

  @Test
  void allBuyersCameAndSuppliersOfTheProgramme() {
    Set<String> known = new HashSet<>();
    PROGRAMME.demand().buyers().records().forEach(b -> known.add(at(b, "externalId")));
    PROGRAMME.supply().suppliers().records().forEach(s -> known.add(at(s, "externalId")));
    assertThat(participants).filteredOn(p -> at(p, "role").equals("BUYER")).hasSize(14);
    assertThat(participants).filteredOn(p -> at(p, "role").equals("SUPPLIER")).hasSize(75);
    assertThat(participants)
        .filteredOn(p -> !at(p, "role").equals("OTHER"))
        .allSatisfy(p -> assertThat(known).contains(at(p, "organisation")));
    assertThat(participants.stream().map(p -> at(p, "externalId"))).doesNotHaveDuplicates();
  }

  @Test
  void aboutOneInEightIsAwayForAPartOfTheDay() {
    double away = participants.stream().filter(p -> !at(p, "absences").isEmpty()).count();
    assertThat(away / participants.size()).isBetween(0.10, 0.16);
  }

  @Test
  void everybodyWhoCameHasAMeetingAndNobodyMoreThanItsLimit() {
    Map<String, Integer> load = load();
    assertThat(participants)
        .allSatisfy(
            p -> {
              int meetings = load.getOrDefault(at(p, "externalId"), 0);
              assertThat(meetings).isPositive();
              if (!at(p, "maximumMeetings").isEmpty()) {
                assertThat(meetings).isLessThanOrEqualTo(number(at(p, "maximumMeetings")));
              }
            });
  }

  @Test
  void buyersAreNearlyFullButNotQuite() {
    Map<String, Integer> load = load();
    assertThat(participants)
        .filteredOn(p -> at(p, "role").equals("BUYER"))
        .allSatisfy(
            p ->
                assertThat(load.getOrDefault(at(p, "externalId"), 0)).isLessThan((int) present(p)));
  }

  @Test
  void noPairAsksTwiceAndNobodyAsksForItself() {
    assertThat(requests).allSatisfy(r -> assertThat(at(r, "from")).isNotEqualTo(at(r, "to")));
    assertThat(requests.stream().map(r -> Set.of(at(r, "from"), at(r, "to"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void aBuyerAndASupplierMeetAboutARequirementInTheSuppliersTrade() {
    CrudeFit fit = new CrudeFit(PROGRAMME.supply(), PROGRAMME.demand());
    Map<String, Map<String, String>> suppliers = byId(PROGRAMME.supply().suppliers().records());
    Map<String, Map<String, String>> needs = byId(PROGRAMME.demand().requirements().records());
    List<Map<String, String>> about =
        requests.stream().filter(r -> at(r, "note").startsWith("REQ-")).toList();
    assertThat(about).hasSizeGreaterThan(230);
    assertThat(about)
        .allSatisfy(
            r -> {
              Map<String, String> need =
                  needs.getOrDefault(at(r, "note").substring(0, 7), Map.of());
              boolean buyerAsks = at(r, "from").startsWith("BUY");
              String supplier = at(r, buyerAsks ? "to" : "from");
              assertThat(at(r, buyerAsks ? "from" : "to")).isEqualTo(at(need, "buyer"));
              assertThat(fit.sameTrade(need, suppliers.getOrDefault(supplier, Map.of()))).isTrue();
            });
  }

  @Test
  void aTimetableSeatsEveryRequest() {
    List<Timetable.Meeting> meetings = meetings();
    Optional<List<Integer>> found = Timetable.find(meetings, EventDay.TABLES, 400_000);
    assertThat(found).isPresent();
    List<Integer> seats = found.orElseThrow();
    Set<String> taken = new HashSet<>();
    Map<Integer, Integer> tables = new TreeMap<>();
    for (int i = 0; i < seats.size(); i++) {
      Timetable.Meeting meeting = meetings.get(i);
      assertThat(meeting.slots()).contains(seats.get(i));
      assertThat(taken.add(meeting.first() + "@" + seats.get(i))).isTrue();
      assertThat(taken.add(meeting.second() + "@" + seats.get(i))).isTrue();
      tables.merge(seats.get(i), 1, Integer::sum);
    }
    assertThat(tables.values()).allMatch(used -> used <= EventDay.TABLES);
  }

  @Test
  void aTimetableThatCannotBeIsNotFound() {
    Timetable.Meeting one = new Timetable.Meeting(1, 2, Set.of(0));
    Timetable.Meeting other = new Timetable.Meeting(1, 3, Set.of(0));
    assertThat(Timetable.find(List.of(one, other), 16, 1_000)).isEmpty();
    assertThat(Timetable.find(List.of(one), 16, 1_000)).contains(List.of(0));
  }

  @Test
  void tablesLimitTheMeetingsOfASlot() {
    Timetable.Meeting one = new Timetable.Meeting(1, 2, Set.of(0));
    Timetable.Meeting other = new Timetable.Meeting(3, 4, Set.of(0));
    assertThat(Timetable.find(List.of(one, other), 1, 1_000)).isEmpty();
    assertThat(Timetable.find(List.of(one, other), 2, 1_000)).isPresent();
  }

  @Test
  void someRequestsAreFixedForbiddenOrBoundToASession() {
    assertThat(requests).filteredOn(r -> !at(r, "fixedSlot").isEmpty()).hasSizeBetween(3, 8);
    assertThat(requests).filteredOn(r -> !at(r, "forbiddenSlots").isEmpty()).hasSizeBetween(5, 12);
    assertThat(requests).filteredOn(r -> !at(r, "session").equals("ANY")).hasSizeBetween(15, 45);
  }

  /** The slots a request may take by everything its row and its two participants say. */
  private List<Timetable.Meeting> meetings() {
    Map<String, Map<String, String>> people = byId(participants);
    List<String> numbers = List.copyOf(people.keySet());
    List<Timetable.Meeting> meetings = new ArrayList<>();
    for (Map<String, String> request : requests) {
      Set<Integer> allowed = new TreeSet<>();
      for (int slot = 0; slot < slots.size(); slot++) {
        if (allows(request, slots.get(slot))
            && attends(people.getOrDefault(at(request, "from"), Map.of()), slots.get(slot))
            && attends(people.getOrDefault(at(request, "to"), Map.of()), slots.get(slot))) {
          allowed.add(slot);
        }
      }
      meetings.add(
          new Timetable.Meeting(
              numbers.indexOf(at(request, "from")), numbers.indexOf(at(request, "to")), allowed));
    }
    return meetings;
  }

  private static boolean allows(Map<String, String> request, EventDay.Slot slot) {
    String start = slot.start().toString();
    boolean session =
        at(request, "session").equals("ANY") || at(request, "session").equals(slot.label());
    boolean fixed = at(request, "fixedSlot").isEmpty() || at(request, "fixedSlot").equals(start);
    return session && fixed && !at(request, "forbiddenSlots").contains(start);
  }

  private static boolean attends(Map<String, String> participant, EventDay.Slot slot) {
    return !SupplierDay.absent(slot, at(participant, "absences"));
  }

  private long present(Map<String, String> participant) {
    return slots.stream().filter(slot -> attends(participant, slot)).count();
  }

  private Map<String, Integer> load() {
    Map<String, Integer> load = new TreeMap<>();
    for (Map<String, String> request : requests) {
      load.merge(at(request, "from"), 1, Integer::sum);
      load.merge(at(request, "to"), 1, Integer::sum);
    }
    return load;
  }

  private static Map<String, Map<String, String>> byId(List<Map<String, String>> records) {
    Map<String, Map<String, String>> byId = new TreeMap<>();
    records.forEach(r -> byId.put(at(r, "externalId"), r));
    return byId;
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }
}
