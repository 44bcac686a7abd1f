package org.linkwright.registry;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the likely duplicates of one batch of suppliers after another. Of parts of names that many
 * share it remembers who they are, so that not every batch has to read them again; what it was
 * asked about counts as stored from then on. To be used by one thread, in its transaction.
 */
public final class DuplicateSearch {

  /** A part of a name that more of them share says nothing of any two. */
  static final int MOST_SHARING = 500;

  /** Of what the names of one batch share with stored ones, so many are read for each part. */
  private static final int MOST_READ = 5_000;

  /** Those that fewer share are read again as soon as they are remembered. */
  private static final int WORTH_REMEMBERING = 8;

  /** About 30 MB. When there are more, all are forgotten. */
  private static final int MOST_REMEMBERED = 50_000;

  private final StoredLookalikes stored;
  private final UUID programmeId;
  private final Map<NamePart, Map<String, Sharers>> remembered = new EnumMap<>(NamePart.class);

  DuplicateSearch(StoredLookalikes stored, UUID programmeId) {
    this.stored = stored;
    this.programmeId = programmeId;
    for (NamePart part : NamePart.values()) {
      remembered.put(part, new HashMap<>());
    }
  }

  /**
   * The likely duplicates of suppliers that may not be stored yet, among the stored ones and among
   * themselves; by external id, and only of those who have any.
   *
   * @param bodies no external id twice; what is stored under one of theirs is the same firm, and no
   *     duplicate
   */
  public Map<String, List<LikelyDuplicate>> among(Collection<Supplier> bodies) {
    List<Lookalike> asked =
        bodies.stream().map(supplier -> Lookalike.of(programmeId, supplier)).toList();
    Map<NamePart, Map<String, Sharers>> sharers = new EnumMap<>(NamePart.class);
    for (NamePart part : NamePart.values()) {
      sharers.put(part, sharers(part, asked));
    }
    Map<IdentifierKey, Sharers> identified = identified(asked);
    Map<String, List<LikelyDuplicate>> found = new LinkedHashMap<>();
    for (Lookalike one : asked) {
      Stream<Sharers> sharing =
          Stream.concat(
              sharers.entrySet().stream().map(part -> part.getValue().get(one.part(part.getKey()))),
              one.identifiers().stream().map(identified::get));
      List<LikelyDuplicate> likely = likely(one, sharing.filter(Objects::nonNull).toList());
      if (!likely.isEmpty()) {
        found.put(one.externalId(), likely);
      }
    }
    remember(sharers);
    return withIds(found, asked);
  }

  /** Takes notice that a stored supplier became another one. */
  public void replaced(Supplier before, Supplier after) {
    Lookalike former = Lookalike.of(programmeId, before);
    Lookalike present = Lookalike.of(programmeId, after);
    remembered.forEach(
        (part, sharers) -> {
          Sharers ofFormer = sharers.get(former.part(part));
          if (ofFormer != null) {
            ofFormer.remove(former);
          }
          Sharers ofPresent = sharers.get(present.part(part));
          if (ofPresent != null) {
            ofPresent.add(present);
          }
        });
  }

  private static List<LikelyDuplicate> likely(Lookalike one, List<Sharers> sharing) {
    Map<String, LikelyDuplicate> found = new HashMap<>();
    for (Sharers sharers : sharing) {
      for (Lookalike other : sharers.telling()) {
        LikelyDuplicate.between(one, other)
            .ifPresent(likely -> found.putIfAbsent(likely.externalId(), likely));
      }
    }
    found.remove(one.externalId());
    return found.values().stream().sorted(LikelyDuplicate.LIKELIEST_FIRST).toList();
  }

  /** Who shares a part of the name with those that are asked about, and these themselves. */
  private Map<String, Sharers> sharers(NamePart part, List<Lookalike> asked) {
    Map<String, Sharers> known = Objects.requireNonNull(remembered.get(part));
    Map<String, Sharers> sharers = new HashMap<>();
    for (Lookalike one : asked) {
      String value = one.part(part);
      Sharers present = known.get(value);
      sharers.computeIfAbsent(value, any -> present == null ? new Sharers() : present);
    }
    List<String> unknown =
        sharers.keySet().stream().filter(value -> !known.containsKey(value)).toList();
    Map<String, Integer> counts = stored.counts(part, programmeId, unknown);
    counts.forEach((value, count) -> in(sharers, value).expect(count));
    Set<String> own = asked.stream().map(Lookalike::externalId).collect(toSet());
    stored
        .sharing(part, programmeId, rarest(counts))
        .forEach((value, some) -> in(sharers, value).read(some, own));
    asked.forEach(one -> in(sharers, one.part(part)).add(one));
    return sharers;
  }

  private static <K> Sharers in(Map<K, Sharers> sharers, K value) {
    return Objects.requireNonNull(sharers.get(value));
  }

  /** The parts that fewest share, and of them no more than may be read. */
  private static List<String> rarest(Map<String, Integer> counts) {
    List<String> rarest = new ArrayList<>();
    int read = 0;
    List<Map.Entry<String, Integer>> rarestFirst =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .toList();
    for (Map.Entry<String, Integer> one : rarestFirst) {
      read += one.getValue();
      if (one.getValue() > MOST_SHARING || read > MOST_READ) {
        break;
      }
      rarest.add(one.getKey());
    }
    return rarest;
  }

  private Map<IdentifierKey, Sharers> identified(List<Lookalike> asked) {
    Map<IdentifierKey, Sharers> identified = new HashMap<>();
    for (Lookalike one : asked) {
      one.identifiers().forEach(key -> identified.put(key, new Sharers()));
    }
    Set<String> own = asked.stream().map(Lookalike::externalId).collect(toSet());
    stored
        .identified(programmeId, identified.keySet())
        .forEach(
            (key, some) -> {
              Sharers sharers = identified.get(key);
              if (sharers != null) {
                sharers.read(some, own);
              }
            });
    for (Lookalike one : asked) {
      one.identifiers().forEach(key -> in(identified, key).add(one));
    }
    return identified;
  }

  private void remember(Map<NamePart, Map<String, Sharers>> sharers) {
    sharers.forEach(
        (part, ofPart) -> {
          Map<String, Sharers> known = Objects.requireNonNull(remembered.get(part));
          ofPart.forEach(
              (value, some) -> {
                if (some.isWorthRemembering()) {
                  known.put(value, some);
                }
              });
        });
    int all =
        remembered.values().stream()
            .flatMap(known -> known.values().stream())
            .mapToInt(some -> some.telling().length)
            .sum();
    if (all > MOST_REMEMBERED) {
      remembered.values().forEach(known -> known.values().removeIf(some -> !some.isCrowded()));
    }
  }

  /** Those that were new to an earlier batch and are stored now have got ids. */
  private Map<String, List<LikelyDuplicate>> withIds(
      Map<String, List<LikelyDuplicate>> found, List<Lookalike> asked) {
    Set<String> unknown =
        found.values().stream()
            .flatMap(List::stream)
            .filter(likely -> likely.id() == null)
            .map(LikelyDuplicate::externalId)
            .collect(toSet());
    asked.forEach(one -> unknown.remove(one.externalId()));
    Map<String, UUID> ids = stored.ids(programmeId, unknown);
    found.replaceAll((externalId, likely) -> likely.stream().map(one -> withId(one, ids)).toList());
    return found;
  }

  private static LikelyDuplicate withId(LikelyDuplicate likely, Map<String, UUID> ids) {
    UUID id = ids.get(likely.externalId());
    return id == null ? likely : likely.stored(id);
  }

  /** Suppliers that have something in common. */
  private static final class Sharers {

    private final Map<String, Lookalike> byExternalId = new LinkedHashMap<>();
    private Lookalike @Nullable [] inTurn;

    /** How many more are stored. */
    private int unread;

    void expect(int count) {
      unread = count;
      forgetIfCrowded();
    }

    void read(List<Lookalike> stored, Set<String> own) {
      unread = 0;
      stored.stream().filter(one -> !own.contains(one.externalId())).forEach(this::add);
    }

    void add(Lookalike one) {
      inTurn = null;
      if (!isCrowded()) {
        byExternalId.put(one.externalId(), one);
        forgetIfCrowded();
      }
    }

    void remove(Lookalike one) {
      inTurn = null;
      byExternalId.remove(one.externalId());
    }

    private void forgetIfCrowded() {
      if (byExternalId.size() + unread > MOST_SHARING) {
        unread = MOST_SHARING + 1;
        byExternalId.clear();
        inTurn = null;
      }
    }

    boolean isCrowded() {
      return unread > MOST_SHARING;
    }

    boolean isWorthRemembering() {
      return isCrowded() || (unread == 0 && byExternalId.size() >= WORTH_REMEMBERING);
    }

    /** All of them, unless they are so many that what they have in common says nothing. */
    Lookalike[] telling() {
      if (inTurn == null) {
        inTurn = byExternalId.values().toArray(Lookalike[]::new);
      }
      return inTurn;
    }
  }
}
