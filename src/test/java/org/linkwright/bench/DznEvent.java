package org.linkwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fields of an event in the MiniZinc data format of Bofill et al., JAIR 74 (2022), article
 * 12670, as they stand in the file: participants, meetings and slots count from 1. It shares
 * nothing with what the search reads its events from, so that a mistake in one shows.
 *
 * @param participants how many
 * @param tables in each slot
 * @param slots how many
 * @param morningSlots how many of them, from the first on, are in the morning
 * @param requested one for each meeting, in the order of their numbers
 * @param forbidden for each participant the slots in which it is absent
 * @param fixed for each meeting the slot it must have, or 0
 * @param precedences for each meeting the numbers of those that come before it
 */
public record DznEvent(
    int participants,
    int tables,
    int slots,
    int morningSlots,
    List<Requested> requested,
    List<Set<Integer>> forbidden,
    List<Integer> fixed,
    List<Set<Integer>> precedences) {

  /**
   * Two participants who are to meet.
   *
   * @param session 1 in the morning, 2 in the afternoon, 3 at any time
   */
  public record Requested(int first, int second, int session) {

    /** Whether the participant is one of the two. */
    public boolean involves(int participant) {
      return participant == first || participant == second;
    }
  }

  /** Refuses an event whose parts do not fit together, naming the part. */
  public DznEvent {
    require(forbidden.size() == participants, "forbidden");
    require(fixed.size() == requested.size(), "fixed");
    require(precedences.size() == requested.size(), "precedences");
  }

  /** Reads a file. */
  public static DznEvent read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the text of a file.
   *
   * @throws IllegalArgumentException naming a field that is missing, or does not fit the others
   */
  public static DznEvent parse(String text) {
    TreeMap<String, String> fields = fields(text);
    List<Integer> rows = numbers(field(fields, "requested"));
    List<Requested> requested = new ArrayList<>();
    for (int row = 0; row + 2 < rows.size(); row += 3) {
      requested.add(new Requested(rows.get(row), rows.get(row + 1), rows.get(row + 2)));
    }
    require(rows.size() == 3 * number(fields, "nMeetings"), "nMeetings");
    return new DznEvent(
        number(fields, "nBusiness"),
        number(fields, "nTables"),
        number(fields, "nTotalSlots"),
        number(fields, "nMorningSlots"),
        requested,
        sets(field(fields, "forbidden")),
        numbers(field(fields, "fixed")),
        sets(field(fields, "precedences")));
  }

  /** How many meetings there are to place. */
  public int meetings() {
    return requested.size();
  }

  /** Whether a slot is in the session that a meeting asks for. */
  public boolean isInSession(int meeting, int slot) {
    return switch (requested.get(meeting - 1).session()) {
      case 1 -> slot <= morningSlots;
      case 2 -> slot > morningSlots;
      default -> true;
    };
  }

  /** Whether a participant is absent in a slot. */
  public boolean isAbsent(int participant, int slot) {
    return forbidden.get(participant - 1).contains(slot);
  }

  /**
   * At least so many meetings find no place, whoever makes the timetable: there are so many tables,
   * and so many slots in which people are there. A dropped meeting relieves at most two of those
   * who are asked for more than they have slots, and two only where it joins two such people.
   */
  public int leastUnplaced() {
    int[] excess = new int[participants + 1];
    for (Requested one : requested) {
      excess[one.first()]++;
      excess[one.second()]++;
    }
    int tooMany = 0;
    for (int participant = 1; participant <= participants; participant++) {
      excess[participant] -= slots - forbidden.get(participant - 1).size();
      tooMany += Math.max(0, excess[participant]);
    }
    int relievingTwo =
        (int)
            requested.stream()
                .filter(one -> excess[one.first()] > 0 && excess[one.second()] > 0)
                .count();
    int forPeople = Math.max(tooMany - relievingTwo, (tooMany + 1) / 2);
    return Math.max(forPeople, Math.max(0, meetings() - slots * tables));
  }

  /** What stands before each "=" with what stands behind it, up to the ";". */
  private static TreeMap<String, String> fields(String text) {
    TreeMap<String, String> fields = new TreeMap<>();
    try (Scanner scanner = new Scanner(text).useDelimiter(";")) {
      while (scanner.hasNext()) {
        String statement = scanner.next();
        int equals = statement.indexOf('=');
        if (equals > 0) {
          fields.put(statement.substring(0, equals).strip(), statement.substring(equals + 1));
        }
      }
    }
    return fields;
  }

  private static String field(TreeMap<String, String> fields, String name) {
    String value = fields.get(name);
    require(value != null, name);
    return String.valueOf(value);
  }

  private static int number(TreeMap<String, String> fields, String name) {
    List<Integer> numbers = numbers(field(fields, name));
    require(numbers.size() == 1, name);
    return numbers.get(0);
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    try (Scanner scanner = new Scanner(text).useDelimiter("[^0-9]+")) {
      while (scanner.hasNextInt()) {
        numbers.add(scanner.nextInt());
      }
    }
    return numbers;
  }

  /** Sets in braces, without the filler 0. */
  private static List<Set<Integer>> sets(String text) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      Set<Integer> set = new TreeSet<>(numbers(text.substring(open, text.indexOf('}', open))));
      set.remove(0);
      sets.add(set);
    }
    return sets;
  }

  private static void require(boolean holds, String field) {
    if (!holds) {
      throw new IllegalArgumentException("field " + field);
    }
  }
}
