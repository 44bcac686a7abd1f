package org.linkwright.meetingsolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instance of the business-to-business meeting scheduling problem in the MiniZinc data format of
 * Bofill et al., JAIR 74 (2022), article 12670: all numbers count from 1, and 0 is filler.
 */
final class PublishedInstance {

  private static final int MORNING_ONLY = 1;
  private static final int AFTERNOON_ONLY = 2;

  private final String text;

  private PublishedInstance(String text) {
    this.text = text;
  }

  static MeetingEvent read(Path file, MeetingRules rules) {
    try {
      return parse(Files.readString(file), rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MeetingEvent parse(String text, MeetingRules rules) {
    return new PublishedInstance(text).event(rules);
  }

  /** The slot of each meeting in the order of their numbers, counting from 1; 0 for none. */
  static int[] slotOfMeeting(MeetingTimetable timetable) {
    return timetable.getMeetings().stream().mapToInt(PublishedInstance::numberOfSlot).toArray();
  }

  private static int numberOfSlot(Meeting meeting) {
    Slot slot = meeting.getSlot();
    return slot == null ? 0 : slot.index() + 1;
  }

  private MeetingEvent event(MeetingRules rules) {
    MeetingEvent.Builder builder = MeetingEvent.builder().rules(rules);
    int morning = number("nMorningSlots");
    for (int slot = 1; slot <= number("nTotalSlots"); slot++) {
      Session session = slot <= morning ? Session.MORNING : Session.AFTERNOON;
      builder.slot("" + slot, 0, session, number("nTables"));
    }
    List<String> forbidden = sets("forbidden");
    for (int participant = 1; participant <= number("nBusiness"); participant++) {
      builder.participant(
          "" + participant,
          "Participant " + participant,
          withoutFiller(forbidden.get(participant - 1)),
          null,
          null);
    }
    addRequests(builder);
    List<String> precedences = sets("precedences");
    for (int later = 1; later <= precedences.size(); later++) {
      for (String earlier : withoutFiller(precedences.get(later - 1))) {
        builder.precedence(earlier, "" + later);
      }
    }
    return builder.build();
  }

  private void addRequests(MeetingEvent.Builder builder) {
    int[] requested = numbers(body("requested"));
    int[] fixed = numbers(body("fixed"));
    for (int meeting = 0; meeting < number("nMeetings"); meeting++) {
      int session = requested[3 * meeting + 2];
      builder.request(
          MeetingWish.between(
                  "" + (meeting + 1), "" + requested[3 * meeting], "" + requested[3 * meeting + 1])
              .withSession(
                  session == MORNING_ONLY
                      ? Session.MORNING
                      : session == AFTERNOON_ONLY ? Session.AFTERNOON : null)
              .withFixedSlot(fixed[meeting] == 0 ? null : "" + fixed[meeting]));
    }
  }

  private int number(String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "\\s*=\\s*(\\d+)\\s*;").matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no number " + name);
    }
    return Integer.parseInt(matcher.group(1));
  }

  private String body(String name) {
    Matcher matcher =
        Pattern.compile("\\b" + name + "\\s*=\\s*\\[(.*?)\\]\\s*;", Pattern.DOTALL).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no array " + name);
    }
    return matcher.group(1);
  }

  private List<String> sets(String name) {
    return Pattern.compile("\\{([^}]*)\\}")
        .matcher(body(name))
        .results()
        .map(set -> set.group(1))
        .toList();
  }

  private static Set<String> withoutFiller(String set) {
    Set<String> members = new HashSet<>();
    for (int number : numbers(set)) {
      if (number != 0) {
        members.add("" + number);
      }
    }
    return members;
  }

  private static int[] numbers(String list) {
    return Arrays.stream(list.split("\\D+", -1))
        .filter(digits -> !digits.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
