package org.linkwright.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the firms of the programme: nearly all Czech, with a few neighbours in the common trades.
 */
final class Firms {

  /** The year the sample programme was written for; nobody in it was founded later. */
  private static final int LATEST_FOUNDATION = 2021;

  private static final List<String> OLD_TRADES =
      List.of("stamping", "casting", "rubber", "welding", "cable", "windings", "machining");

  private final Draw draw;
  private final Map<String, Deque<String>> stems = new HashMap<>();

  Firms(Draw draw) {
    this.draw = draw;
    stems.put("cs", new ArrayDeque<>(draw.shuffled(Names.CZECH)));
    stems.put("sk", new ArrayDeque<>(draw.shuffled(Names.SLOVAK)));
    stems.put("pl", new ArrayDeque<>(draw.shuffled(Names.POLISH)));
    stems.put("de", new ArrayDeque<>(draw.shuffled(Names.GERMAN)));
  }

  private record Seat(Trade trade, String language, int turn) {}

  List<Firm> draw() {
    List<Seat> seats = new ArrayList<>();
    for (Trade trade : Trade.all()) {
      List<String> neighbours =
          List.of("sk", "pl", "de").stream().filter(trade.words()::containsKey).toList();
      for (int turn = 0; turn < trade.firms(); turn++) {
        seats.add(
            turn < neighbours.size()
                ? new Seat(trade, neighbours.get(turn), 0)
                : new Seat(trade, "cs", turn - neighbours.size()));
      }
    }
    List<Firm> firms = new ArrayList<>();
    for (Seat seat : draw.shuffled(seats)) {
      firms.add(firm(firms.size() + 1, seat));
    }
    return firms;
  }

  private Firm firm(int number, Seat seat) {
    Trade trade = seat.trade();
    List<List<String>> words = trade.words().getOrDefault(seat.language(), List.of());
    int employees = (int) Math.round(draw.logBetween(trade.heads().low(), trade.heads().high()));
    double perHead = draw.between(trade.turnoverPerHead().low(), trade.turnoverPerHead().high());
    return new Firm(
        number,
        trade,
        draw.pick(towns(seat.language())),
        stems.getOrDefault(seat.language(), new ArrayDeque<>()).removeFirst(),
        words.get(seat.turn() % words.size()),
        employees,
        Double.parseDouble(Draw.figure(employees * perHead * 1_000, employees < 20 ? 2 : 3)),
        founded(trade.id(), employees),
        stage(employees),
        employees > 110 && draw.chance(45));
  }

  /**
   * Most firms of the region were founded after 1990; a few large ones of the old trades before.
   */
  private int founded(String trade, int employees) {
    if (employees > 150 && draw.chance(20)) {
      int year = draw.between(1921, 1968);
      return OLD_TRADES.contains(trade) ? year : year + 30 + (1968 - year) * 4 / 5;
    }
    return employees > 80 ? draw.between(1991, 2008) : draw.between(1992, LATEST_FOUNDATION);
  }

  /** About 80, 15 and 5 of 100 (World Bank 2019, Table 1), the small ones seldom far up. */
  private int stage(int employees) {
    if (employees < 25) {
      return draw.chance(94) ? 1 : 2;
    }
    return draw.chance(75) ? 1 : draw.chance(74) ? 2 : 3;
  }

  private static List<Names.Town> towns(String language) {
    return switch (language) {
      case "sk" -> Names.SLOVAK_TOWNS;
      case "pl" -> Names.POLISH_TOWNS;
      case "de" -> Names.GERMAN_TOWNS;
      default -> Names.CZECH_TOWNS;
    };
  }
}
