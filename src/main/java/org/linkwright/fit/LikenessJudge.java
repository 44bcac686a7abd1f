package org.linkwright.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Rate;

/** Compares one supplier with many others. Not to be kept: it remembers how codes are related. */
public final class LikenessJudge {

  private final SupplierFacts one;
  private final @Nullable String country;
  private final @Nullable String region;
  private final Classification classification;
  private final Set<ClassificationCode> codes;
  private final Map<String, String> processes;
  private final Map<String, String> standards;
  private final Map<ClassificationCode, Map<ClassificationCode, Double>> closeness =
      new HashMap<>();

  /**
   * @param country ISO 3166-1 code of where the supplier is; null when not stated
   * @param region ISO 3166-2 code of where in that country; null when not stated
   */
  public LikenessJudge(
      Classification classification,
      SupplierFacts one,
      @Nullable String country,
      @Nullable String region) {
    this.classification = classification;
    this.one = one;
    this.country = country;
    this.region = region;
    this.codes = codes(one);
    this.processes = processes(one);
    this.standards = standards(one);
  }

  /** How alike another supplier is, at a place as in the constructor. */
  public Likeness with(
      SupplierFacts other, @Nullable String otherCountry, @Nullable String otherRegion) {
    List<Likeness.Share> parts = new ArrayList<>();
    if (!codes.isEmpty()) {
      parts.add(classification(other));
    }
    if (!processes.isEmpty()) {
      parts.add(overlap(Likeness.Part.PROCESSES, processes, processes(other)));
    }
    if (!standards.isEmpty()) {
      parts.add(overlap(Likeness.Part.STANDARDS, standards, standards(other)));
    }
    if (one.capabilities().stream().anyMatch(capability -> capability.capacity() != null)) {
      parts.add(capacity(other));
    }
    if (country != null) {
      parts.add(place(country, otherCountry, otherRegion));
    }
    return Likeness.of(parts);
  }

  /** Each code of either counts by the nearest code of the other. */
  private Likeness.Share classification(SupplierFacts other) {
    Set<ClassificationCode> others = codes(other);
    double sum = 0;
    Set<String> common = new TreeSet<>();
    for (ClassificationCode code : codes) {
      sum += nearest(code, others);
      if (others.contains(code)) {
        common.add(code.text());
      }
    }
    for (ClassificationCode code : others) {
      sum += nearest(code, codes);
    }
    return new Likeness.Share(
        Likeness.Part.CLASSIFICATION, sum / (codes.size() + others.size()), List.copyOf(common));
  }

  private double nearest(ClassificationCode code, Set<ClassificationCode> others) {
    double nearest = 0;
    for (ClassificationCode other : others) {
      nearest = Math.max(nearest, closeness(code, other));
    }
    return nearest;
  }

  /** 1 for the same code, a half for the one right above or below it, and so on; else 0. */
  private double closeness(ClassificationCode code, ClassificationCode other) {
    if (code.equals(other)) {
      return 1;
    }
    return closeness
        .computeIfAbsent(code, first -> new HashMap<>())
        .computeIfAbsent(other, second -> 1.0 / (1 + levels(code, second)));
  }

  private double levels(ClassificationCode code, ClassificationCode other) {
    int up = classification.ancestorsOf(code).indexOf(other);
    int down = classification.ancestorsOf(other).indexOf(code);
    return up < 0 && down < 0 ? Double.POSITIVE_INFINITY : Math.max(up, down) + 1;
  }

  /** What both name, of all that either names. */
  private static Likeness.Share overlap(
      Likeness.Part part, Map<String, String> mine, Map<String, String> others) {
    List<String> common =
        mine.entrySet().stream()
            .filter(name -> others.containsKey(name.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    double all = mine.size() + others.size() - common.size();
    return new Likeness.Share(part, common.size() / all, common);
  }

  /**
   * Each capacity counts by the nearest one for a related code in a unit that converts: 1 for the
   * same, 0 for ten times as much or a tenth, in between by the logarithm of the ratio.
   */
  private Likeness.Share capacity(SupplierFacts other) {
    double sum = 0;
    int stated = 0;
    for (CapabilityFacts capability : one.capabilities()) {
      Rate rate = capability.capacity();
      if (rate != null) {
        stated++;
        sum += nearestCapacity(capability.classification(), rate, other);
      }
    }
    return new Likeness.Share(Likeness.Part.CAPACITY, sum / stated, List.of());
  }

  private double nearestCapacity(ClassificationCode code, Rate rate, SupplierFacts other) {
    double nearest = 0;
    for (CapabilityFacts capability : other.capabilities()) {
      Rate offered = capability.capacity();
      if (offered != null
          && offered.unit().isCompatibleWith(rate.unit())
          && closeness(code, capability.classification()) > 0) {
        nearest = Math.max(nearest, magnitude(rate, offered));
      }
    }
    return nearest;
  }

  private static double magnitude(Rate one, Rate other) {
    double mine = one.amountPerYearIn(one.unit()).doubleValue();
    double others = other.amountPerYearIn(one.unit()).doubleValue();
    if (mine <= 0 || others <= 0) {
      return mine == others ? 1 : 0;
    }
    return Math.max(0, 1 - Math.abs(Math.log10(mine / others)));
  }

  private Likeness.Share place(
      String here, @Nullable String otherCountry, @Nullable String otherRegion) {
    if (!here.equals(otherCountry)) {
      return new Likeness.Share(Likeness.Part.PLACE, 0, List.of());
    }
    boolean sameRegion = region == null || region.equals(otherRegion);
    return new Likeness.Share(
        Likeness.Part.PLACE,
        sameRegion ? 1 : 0.5,
        List.of(sameRegion && region != null ? region : here));
  }

  private static Set<ClassificationCode> codes(SupplierFacts supplier) {
    return supplier.capabilities().stream()
        .map(CapabilityFacts::classification)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> processes(SupplierFacts supplier) {
    return byKey(
        supplier.capabilities().stream()
            .flatMap(capability -> capability.processes().stream())
            .toList());
  }

  private static Map<String, String> standards(SupplierFacts supplier) {
    return byKey(
        supplier.certificates().stream()
            .map(certificate -> certificate.standard().name())
            .toList());
  }

  private static Map<String, String> byKey(List<String> names) {
    return names.stream()
        .sorted()
        .collect(Collectors.toMap(Words::key, Function.identity(), (first, second) -> first));
  }
}
