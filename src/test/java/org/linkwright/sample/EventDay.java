package org.linkwright.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The frame of the supplier day: twenty slots of twenty minutes, two coffees and a lunch. */
final class EventDay {

  static final LocalDate DATE = LocalDate.of(2027, 3, 17);
  static final int TABLES = 16;

  /** Start and end of every stretch of meetings, with the session it belongs to. */
  private static final List<List<String>> STRETCHES =
      List.of(
          List.of("09:00", "10:40", "MORNING"),
          List.of("11:00", "12:20", "MORNING"),
          List.of("13:20", "15:00", "AFTERNOON"),
          List.of("15:20", "17:20", "AFTERNOON"));

  private static final List<List<String>> BREAKS =
      List.of(
          List.of("Morning coffee", "10:40", "11:00"),
          List.of("Lunch", "12:20", "13:20"),
          List.of("Afternoon coffee", "15:00", "15:20"));

  private static final int SLOT_MINUTES = 20;

  private EventDay() {}

  /**
   * A slot or break in the venue's local time; the label is the slot's session or the break's name.
   */
  record Slot(LocalDateTime start, LocalDateTime end, String label) {
    boolean overlaps(LocalDateTime from, LocalDateTime to) {
      return start.isBefore(to) && from.isBefore(end);
    }
  }

  static List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (List<String> stretch : STRETCHES) {
      LocalDateTime end = at(stretch.get(1));
      for (LocalDateTime start = at(stretch.get(0));
          start.isBefore(end);
          start = start.plusMinutes(SLOT_MINUTES)) {
        slots.add(new Slot(start, start.plusMinutes(SLOT_MINUTES), stretch.get(2)));
      }
    }
    return slots;
  }

  static List<Slot> breaks() {
    return BREAKS.stream().map(b -> new Slot(at(b.get(1)), at(b.get(2)), b.get(0))).toList();
  }

  static LocalDateTime at(String time) {
    return DATE.atTime(LocalTime.parse(time));
  }

  static String json() {
    return """
        {
          "externalId": "supplier-day-2027",
          "name": "Bohemia Electronics and Automotive Supplier Day 2027",
          "timeZone": "Europe/Prague",
          "language": "en",
          "venue": "Labská Exhibition Hall, Pardubice",
          "tables": %d,
          "slots": [
        %s
          ],
          "breaks": [
        %s
          ]
        }
        """
        .formatted(
            TABLES,
            slots().stream().map(s -> json(s, "session")).collect(Collectors.joining(",\n")),
            breaks().stream().map(s -> json(s, "name")).collect(Collectors.joining(",\n")));
  }

  private static String json(Slot slot, String label) {
    return "    {\"start\": \"%s\", \"end\": \"%s\", \"%s\": \"%s\"}"
        .formatted(slot.start(), slot.end(), label, slot.label());
  }
}
