package org.linkwright.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.CsvRow;

/**
 * Where single facts of a profile come from, divided among its files: the file of a list says it of
 * the facts in its items, by pointers from the item, and the file of the profiles says it of all
 * others. So no file speaks of what comes only with a later one.
 */
final class ProvenanceByFact {

  /** Of the profile, and of the columns in all of its files. */
  static final String NAME = "provenanceByFact";

  private static final String POINTER = "/" + NAME;

  /** The column in the file of a list. */
  static final Sheet.Leaf OF_ITEM =
      new Sheet.Leaf(
          POINTER,
          NAME,
          null,
          Forms.json("where single facts of the item come from, by JSON pointers from the item,"),
          false,
          false);

  /** The item that a pointer names or leads into. */
  private static final Pattern ITEM = Pattern.compile("/\\w+/\\d+(?=/|$)");

  private static final Pattern IN_LIST =
      Pattern.compile("/(\\w+)/(\\d{1,9})(/.*)?", Pattern.DOTALL);

  private ProvenanceByFact() {}

  /**
   * A fact in an item of a list.
   *
   * @param rest the pointer from the item; empty for the item itself
   */
  record InItem(String list, int item, String rest) {

    private String pointer() {
      return "/" + list + "/" + item + rest;
    }
  }

  /**
   * Where a fact is among the lists that have files of their own.
   *
   * @param pointer from the profile
   * @return null if it is in none of them
   */
  static @Nullable InItem inItem(Kind<?, ?> kind, String pointer) {
    Matcher matcher = IN_LIST.matcher(pointer);
    return matcher.matches() && SheetDerivation.lists(kind.type()).contains(matcher.group(1))
        ? new InItem(
            matcher.group(1),
            Integer.parseInt(matcher.group(2)),
            matcher.group(3) == null ? "" : matcher.group(3))
        : null;
  }

  /** Takes from a profile what the files of its lists say. */
  static void retainOwn(Kind<?, ?> kind, ObjectNode profile) {
    ObjectNode own = profile.objectNode();
    of(profile)
        .forEach(
            fact -> {
              if (inItem(kind, fact.getKey()) == null) {
                own.set(fact.getKey(), fact.getValue());
              }
            });
    put(profile, own);
  }

  /** Gives to each item of the list what the profile says of the facts in it. */
  static void handOut(Kind<?, ?> kind, ObjectNode profile, List<ObjectNode> items) {
    of(profile)
        .forEach(
            fact -> {
              InItem in = inItem(kind, fact.getKey());
              if (in != null && in.list().equals(kind.list()) && in.item() < items.size()) {
                items.get(in.item()).withObject(POINTER).set(in.rest(), fact.getValue());
              }
            });
  }

  /**
   * Puts what items say into the profile, in place of what it says of the items of this list. What
   * it says of all other facts stays.
   *
   * @param items as their rows make them; each loses what it says
   * @param rows one for each item, told what cannot be taken
   */
  static void collect(
      Kind<?, ?> kind, ObjectNode profile, List<ObjectNode> items, List<CsvRow> rows) {
    ObjectNode all = profile.objectNode();
    of(profile)
        .forEach(
            fact -> {
              InItem in = inItem(kind, fact.getKey());
              if (in == null || !in.list().equals(kind.list())) {
                all.set(fact.getKey(), fact.getValue());
              }
            });
    for (int i = 0; i < items.size(); i++) {
      JsonNode said = items.get(i).remove(NAME);
      if (said instanceof ObjectNode byPointer) {
        String item = kind.listPointer() + "/" + i;
        CsvRow row = rows.get(i);
        byPointer.properties().stream()
            .filter(fact -> isPointer(fact.getKey(), row))
            .forEach(fact -> all.set(item + fact.getKey(), fact.getValue()));
      } else if (said != null) {
        rows.get(i).refuse(NAME, "should be an object");
      }
    }
    put(profile, all);
  }

  private static boolean isPointer(String fact, CsvRow row) {
    if (!fact.startsWith("/")) {
      row.refuse(
          NAME,
          "\""
              + fact
              + "\" is no JSON pointer from the item, such as /description; where the item as a"
              + " whole comes from is said in the columns that begin with \"provenance.\"");
    }
    return fact.startsWith("/");
  }

  /**
   * Refuses what rows say of facts that their items do not have.
   *
   * @param written the profile in the form in which it will be stored
   * @param profile loses what is refused
   * @param rows one for each item
   */
  static void requireThere(
      Kind<?, ?> kind, JsonNode written, ObjectNode profile, List<CsvRow> rows) {
    ObjectNode there = profile.objectNode();
    of(profile)
        .forEach(
            fact -> {
              InItem in = inItem(kind, fact.getKey());
              if (in == null || !in.list().equals(kind.list()) || isFact(written, in)) {
                there.set(fact.getKey(), fact.getValue());
              } else {
                rows.get(in.item())
                    .refuse(
                        NAME,
                        "\""
                            + in.rest()
                            + "\" is no fact of this item; name one by its JSON pointer from the"
                            + " item, such as /description");
              }
            });
    put(profile, there);
  }

  /**
   * Completes what the row of a profile says of its facts by what is stored of those in its lists,
   * for which it is not the place. Files of former times say it there all the same; that is taken
   * of facts that are there, and then goes before what is stored.
   *
   * @param before the profile as it is stored; an empty object for a new one
   */
  static void complete(Kind<?, ?> kind, CsvRow row, ObjectNode before, ObjectNode after) {
    if (!(after.path(NAME) instanceof ObjectNode) && after.has(NAME)) {
      return; // the cell is told that this is no object when the record is made
    }
    ObjectNode all = after.objectNode();
    of(before)
        .forEach(
            fact -> {
              if (inItem(kind, fact.getKey()) != null) {
                all.set(fact.getKey(), fact.getValue());
              }
            });
    of(after)
        .forEach(
            fact -> {
              InItem in = inItem(kind, fact.getKey());
              if (in == null || isFact(after, in)) {
                all.set(fact.getKey(), fact.getValue());
              } else {
                row.refuse(NAME, elsewhere(fact.getKey(), in));
              }
            });
    put(after, all);
  }

  private static boolean isFact(JsonNode profile, InItem in) {
    JsonNode value = profile.at(in.pointer());
    boolean isUnknown =
        value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty());
    return !isUnknown && !in.rest().startsWith("/provenance");
  }

  private static String elsewhere(String pointer, InItem fact) {
    return "\""
        + pointer
        + "\" is a fact in a list and not there yet: say where it comes from in the column "
        + NAME
        + " of the file of "
        + fact.list()
        + ", as \""
        + fact.rest()
        + "\" in the row of the item";
  }

  /**
   * Single facts keep where they come from as long as they stay what they are. A fact that a file
   * changes or drops is no longer what somebody has confirmed.
   *
   * @param written the profile after the file, in the form in which it will be stored
   */
  static void keep(ObjectNode before, ObjectNode written, ObjectNode after) {
    ObjectNode kept = after.objectNode();
    of(before)
        .forEach(
            fact -> {
              String place = placeOf(fact.getKey());
              if (!before.at(fact.getKey()).isMissingNode()
                  && before.at(place).equals(written.at(place))) {
                kept.set(fact.getKey(), fact.getValue());
              }
            });
    put(after, kept);
  }

  /** What is told of an item by its place is not true of another one that stands there now. */
  private static String placeOf(String pointer) {
    Matcher item = ITEM.matcher(pointer);
    return item.lookingAt() ? item.group() : pointer;
  }

  /**
   * What an error in the profile is about, if that is what it says of a fact.
   *
   * @param pointer from the profile, such as {@code /provenanceByFact/~1capabilities~10~1price}
   * @return the pointer of the fact, and the rest of the pointer below it; null if it is about
   *     something else
   */
  static @Nullable Said said(String pointer) {
    if (!pointer.startsWith(POINTER + "/")) {
      return null;
    }
    return below(pointer.substring(POINTER.length()));
  }

  /** The same, of a pointer from the cell. */
  static Said below(String rest) {
    int end = rest.indexOf('/', 1);
    String token = end < 0 ? rest.substring(1) : rest.substring(1, end);
    return new Said(Trees.unescaped(token), end < 0 ? "" : rest.substring(end));
  }

  /**
   * @param fact its pointer
   * @param rest below its provenance, such as {@code /confirmedOn}
   */
  record Said(String fact, String rest) {

    /** From the item it is in, as its row says it. */
    String pointerOf(InItem in) {
      return POINTER + "/" + Trees.escaped(in.rest()) + rest;
    }
  }

  private static Set<Map.Entry<String, JsonNode>> of(ObjectNode profile) {
    return profile.path(NAME).properties();
  }

  private static void put(ObjectNode profile, ObjectNode byFact) {
    if (byFact.isEmpty()) {
      profile.remove(NAME);
    } else {
      profile.set(NAME, byFact);
    }
  }
}
