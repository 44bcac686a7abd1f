package org.linkwright.sample;

import static org.linkwright.sample.CrudeFit.at;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Draws who comes to the supplier day and who wants to meet whom.
 *
 * <p>Limits, fixed and forbidden slots are drawn around one complete timetable, which is then
 * thrown away: so there is at least one timetable that seats every request.
 */
final class SupplierDay {

  private static final List<String> PARTICIPANT_COLUMNS =
      List.of(
          "externalId",
          "name",
          "role",
          "organisation",
          "email",
          "language",
          "maximumMeetings",
          "absences");
  private static final List<String> REQUEST_COLUMNS =
      List.of(
          "externalId", "from", "to", "priority", "session", "fixedSlot", "forbiddenSlots", "note");

  private static final int SUPPLIERS = 75;
  private static final int SUPPLIER_PAIRS = 6;
  private static final int MOST_OF_A_SUPPLIER = 6;
  private static final int STEPS = 200_000;

  private final Draw draw;
  private final BuyerFiles demand;
  private final SupplierFiles supply;
  private final CrudeFit fit;
  private final List<EventDay.Slot> slots = EventDay.slots();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<Wish> wishes = new ArrayList<>();

  /** A participant with the slots in which it is there. */
  private record Person(
      String id,
      String name,
      String role,
      String organisation,
      String email,
      String language,
      String absences,
      Set<Integer> present) {}

  /** A wish of two participants to meet, and what about. */
  private record Wish(String buyer, String supplier, String note) {}

  /** The two files of participants and requests. */
  record Files(SampleTable participants, SampleTable requests) {}

  private SupplierDay(Draw draw, BuyerFiles demand, SupplierFiles supply) {
    this.draw = draw;
    this.demand = demand;
    this.supply = supply;
    this.fit = new CrudeFit(supply, demand);
  }

  static Files draw(Draw draw, BuyerFiles demand, SupplierFiles supply) {
    SupplierDay day = new SupplierDay(draw, demand, supply);
    Map<String, Map<String, List<String>>> interests = day.interests();
    day.inviteBuyers();
    day.inviteSuppliers(interests);
    day.inviteAdvisers();
    day.wishBuyers(interests);
    day.wishNeighbours();
    return day.files();
  }

  /** Supplier to buyer to the buyer's requirements in the supplier's trade. */
  private Map<String, Map<String, List<String>>> interests() {
    Map<String, Map<String, List<String>>> interests = new TreeMap<>();
    for (Map<String, String> requirement : demand.requirements().records()) {
      for (Map<String, String> supplier : supply.suppliers().records()) {
        if (fit.sameTrade(requirement, supplier)) {
          interests
              .computeIfAbsent(at(supplier, "externalId"), id -> new TreeMap<>())
              .computeIfAbsent(at(requirement, "buyer"), id -> new ArrayList<>())
              .add(at(requirement, "externalId") + " " + at(requirement, "title"));
        }
      }
    }
    return interests;
  }

  private void inviteBuyers() {
    Map<String, String> absences =
        Map.of("BUY-05", absence("09:00", "10:00"), "BUY-13", absence("16:00", "17:20"));
    for (Map<String, String> buyer : demand.buyers().records()) {
      String id = at(buyer, "externalId");
      String web = at(buyer, "website").replace("https://www.", "");
      invite(
          id,
          at(buyer, "name"),
          "BUYER",
          id,
          "purchasing@" + web,
          "en",
          absences.getOrDefault(id, ""));
    }
  }

  /** Those with most buyers to talk to come first; a few of the narrower trades come as well. */
  private void inviteSuppliers(Map<String, Map<String, List<String>>> interests) {
    List<Map<String, String>> wanted =
        draw.shuffled(supply.suppliers().records()).stream()
            .filter(s -> interests.containsKey(at(s, "externalId")))
            .filter(s -> !at(s, "contactEmail").isEmpty())
            .sorted(Comparator.comparing(s -> breadth(s, interests) >= 3 ? 0 : 1))
            .limit(SUPPLIERS)
            .sorted(Comparator.comparing(s -> at(s, "externalId")))
            .toList();
    List<String> absences = absences(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      Map<String, String> supplier = wanted.get(i);
      String id = at(supplier, "externalId");
      boolean english = List.of(at(supplier, "languages").split(";", -1)).contains("en");
      String language = english ? "en" : at(supplier, "languages").substring(0, 2);
      invite(
          id,
          at(supplier, "name"),
          "SUPPLIER",
          id,
          at(supplier, "contactEmail"),
          language,
          absences.get(i));
    }
  }

  private static int breadth(
      Map<String, String> supplier, Map<String, Map<String, List<String>>> interests) {
    return interests.getOrDefault(at(supplier, "externalId"), Map.of()).size();
  }

  private List<String> absences(int count) {
    List<String> absences =
        new ArrayList<>(
            List.of(
                absence("09:00", "10:30"),
                absence("09:00", "10:00"),
                absence("09:00", "09:45"),
                absence("16:00", "17:20"),
                absence("15:30", "17:20"),
                absence("16:20", "17:20"),
                absence("13:20", "17:20"),
                absence("12:20", "17:20"),
                absence("09:00", "12:20"),
                absence("11:00", "12:00") + ";" + absence("16:40", "17:20"),
                absence("14:00", "15:00")));
    while (absences.size() < count) {
      absences.add("");
    }
    return draw.shuffled(absences);
  }

  private static String absence(String from, String to) {
    return EventDay.at(from) + "/" + EventDay.at(to);
  }

  private void inviteAdvisers() {
    invite(
        "OTH-01",
        "Supplier programme help desk",
        "OTHER",
        "",
        "helpdesk@bohemia-suppliers.example",
        "cs",
        "");
    invite(
        "OTH-02",
        "Labe Development Bank, SME loans",
        "OTHER",
        "",
        "sme@labe-bank.example",
        "cs",
        absence("09:00", "12:20"));
  }

  private void invite(
      String id,
      String name,
      String role,
      String organisation,
      String email,
      String language,
      String absences) {
    Set<Integer> present = new TreeSet<>();
    for (int slot = 0; slot < slots.size(); slot++) {
      if (!absent(slots.get(slot), absences)) {
        present.add(slot);
      }
    }
    people.put(id, new Person(id, name, role, organisation, email, language, absences, present));
  }

  static boolean absent(EventDay.Slot slot, String absences) {
    if (absences.isEmpty()) {
      return false;
    }
    return List.of(absences.split(";", -1)).stream()
        .map(interval -> Trade.parts(interval, "/"))
        .anyMatch(
            ends ->
                slot.overlaps(LocalDateTime.parse(ends.get(0)), LocalDateTime.parse(ends.get(1))));
  }

  /**
   * Each buyer in turn asks for the supplier with fewest meetings, until its day is nearly full.
   */
  private void wishBuyers(Map<String, Map<String, List<String>>> interests) {
    Map<String, Integer> load = new TreeMap<>();
    List<Person> buyers = people.values().stream().filter(p -> p.role().equals("BUYER")).toList();
    boolean found = true;
    while (found) {
      found = false;
      for (Person buyer : buyers) {
        int full = buyer.present().size() - 2;
        if (load.getOrDefault(buyer.id(), 0) < full) {
          found |= wish(buyer, interests, load);
        }
      }
    }
  }

  private boolean wish(
      Person buyer, Map<String, Map<String, List<String>>> interests, Map<String, Integer> load) {
    List<Person> open =
        draw.shuffled(List.copyOf(people.values())).stream()
            .filter(p -> p.role().equals("SUPPLIER"))
            .filter(p -> interests.getOrDefault(p.id(), Map.of()).containsKey(buyer.id()))
            .filter(p -> load.getOrDefault(p.id(), 0) < MOST_OF_A_SUPPLIER)
            .filter(p -> wishes.stream().noneMatch(w -> joins(w, buyer, p)))
            .filter(p -> p.present().stream().filter(buyer.present()::contains).count() > 3)
            .sorted(Comparator.comparing(p -> load.getOrDefault(p.id(), 0)))
            .limit(1)
            .toList();
    for (Person supplier : open) {
      List<String> about =
          interests.getOrDefault(supplier.id(), Map.of()).getOrDefault(buyer.id(), List.of());
      wishes.add(new Wish(buyer.id(), supplier.id(), draw.pick(about)));
      load.merge(buyer.id(), 1, Integer::sum);
      load.merge(supplier.id(), 1, Integer::sum);
    }
    return !open.isEmpty();
  }

  private static boolean joins(Wish wish, Person buyer, Person supplier) {
    return wish.buyer().equals(buyer.id()) && wish.supplier().equals(supplier.id());
  }

  /** A few suppliers look for a partner of another trade, and some ask the advisers. */
  private void wishNeighbours() {
    List<Person> suppliers =
        draw.shuffled(people.values().stream().filter(p -> p.role().equals("SUPPLIER")).toList());
    for (int i = 0; i < SUPPLIER_PAIRS; i++) {
      Person one = suppliers.get(2 * i);
      Person other = suppliers.get(2 * i + 1);
      wishes.add(new Wish(one.id(), other.id(), "Partner for a joint offer"));
    }
    for (int i = 0; i < 3; i++) {
      wishes.add(
          new Wish("OTH-01", suppliers.get(20 + i).id(), "Funding of a certification project"));
      wishes.add(new Wish("OTH-02", suppliers.get(30 + i).id(), "Loan for new equipment"));
    }
  }

  private Files files() {
    List<Wish> shuffled = draw.shuffled(wishes);
    List<String> numbers = List.copyOf(people.keySet());
    List<Timetable.Meeting> meetings = shuffled.stream().map(w -> meeting(w, numbers)).toList();
    List<Integer> seats =
        Timetable.find(meetings, EventDay.TABLES, STEPS)
            .orElseThrow(() -> new IllegalStateException("the day is too full"));
    Map<String, Integer> load = new TreeMap<>();
    List<List<String>> requests = new ArrayList<>();
    for (int i = 0; i < shuffled.size(); i++) {
      Wish wish = shuffled.get(i);
      load.merge(wish.buyer(), 1, Integer::sum);
      load.merge(wish.supplier(), 1, Integer::sum);
      requests.add(request(i + 1, wish, seats.get(i)));
    }
    List<List<String>> participants =
        people.values().stream().map(p -> participant(p, load.getOrDefault(p.id(), 0))).toList();
    return new Files(
        new SampleTable(PARTICIPANT_COLUMNS, participants),
        new SampleTable(REQUEST_COLUMNS, requests));
  }

  private Timetable.Meeting meeting(Wish wish, List<String> numbers) {
    Set<Integer> common =
        person(wish.buyer()).present().stream()
            .filter(person(wish.supplier()).present()::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Timetable.Meeting(
        numbers.indexOf(wish.buyer()), numbers.indexOf(wish.supplier()), common);
  }

  private Person person(String id) {
    Person person = people.get(id);
    if (person == null) {
      throw new IllegalArgumentException(id);
    }
    return person;
  }

  private List<String> request(int number, Wish wish, int seat) {
    boolean adviser = wish.buyer().startsWith("OTH");
    boolean reverse = adviser || draw.chance(55);
    boolean fixed = number % 50 == 7;
    boolean halfDay = !fixed && draw.chance(12);
    EventDay.Slot slot = slots.get(seat);
    return List.of(
        "MR-%03d".formatted(number),
        reverse ? wish.supplier() : wish.buyer(),
        reverse ? wish.buyer() : wish.supplier(),
        fixed ? "MUST" : draw.chance(16) ? "MUST" : draw.chance(62) ? "SHOULD" : "MAY",
        halfDay ? slot.label() : "ANY",
        fixed ? slot.start().toString() : "",
        number % 30 == 11 ? forbidden(seat) : "",
        wish.note());
  }

  private String forbidden(int seat) {
    Set<String> starts = new TreeSet<>();
    int count = draw.between(1, 3);
    while (starts.size() < count) {
      int slot = draw.between(0, slots.size() - 1);
      if (slot != seat) {
        starts.add(slots.get(slot).start().toString());
      }
    }
    return String.join(";", starts);
  }

  private List<String> participant(Person person, int load) {
    boolean supplier = person.role().equals("SUPPLIER");
    int limit = supplier ? load + draw.between(0, 3) : person.present().size();
    return List.of(
        person.id(),
        person.name(),
        person.role(),
        person.organisation(),
        person.email(),
        person.language(),
        supplier && draw.chance(60) ? "" : Integer.toString(limit),
        person.absences());
  }
}
