package org.linkwright.registry;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.Version;

/** Loads, replaces and deletes taxonomies, each as a whole or not at all. */
@ApplicationScoped
class TaxonomyLoading {

  private static final int MOST_SCHEMES = 200;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EDITION = 60;
  private static final int MOST_NAMED = 10;
  private static final int MOST_LISTED = 500;
  private static final int LONGEST_SECONDS = 600;
  private static final Pattern SCHEME = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,19}");

  private final TaxonomyStore store;
  private final CrosswalkStore crosswalks;
  private final Clock clock;

  TaxonomyLoading(TaxonomyStore store, CrosswalkStore crosswalks, Clock clock) {
    this.store = store;
    this.crosswalks = crosswalks;
    this.clock = clock;
  }

  /**
   * What is told of a taxonomy besides its file.
   *
   * @param name null to keep the name, or to take the scheme for it
   * @param version the publisher's, null to keep what is stored
   * @param language of the column {@code label}, BCP 47
   * @param singleRoot true if only one code may have no parent
   */
  record Told(
      @Nullable String name, @Nullable String version, String language, boolean singleRoot) {}

  /** Nobody but an administrator of the whole installation changes what all programmes use. */
  static void requireInstallation(Caller caller) {
    if (caller.programmeId() != null) {
      throw new ProblemException(
          ProblemType.FORBIDDEN,
          "Taxonomies are the same for all programmes; this API key is of one programme.");
    }
  }

  /**
   * @param ifMatch null to replace whatever is there
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  TaxonomyLoaded replace(
      Caller caller,
      String scheme,
      Told told,
      @Nullable String ifMatch,
      byte[] file,
      boolean dryRun) {
    requireInstallation(caller);
    check(scheme, told);
    Optional<TaxonomyHead> before = store.lock(scheme);
    if (ifMatch != null) {
      Version.require(ifMatch, before.map(TaxonomyHead::version).orElse(0L));
    }
    TaxonomyTree tree = TaxonomyFile.read(file, head(scheme, told, before), told.singleRoot());
    Optional<TaxonomyTree> old = before.flatMap(head -> store.read(scheme));
    refuseLosses(tree);
    int lost = crosswalks.countWithout(scheme, tree);
    if (!dryRun) {
      requireRoom(before.isEmpty());
      store.write(tree, before.isEmpty());
      crosswalks.dropWithout(scheme, tree);
    }
    return TaxonomyLoaded.of(old, tree, lost, dryRun);
  }

  @Transactional
  void delete(Caller caller, String scheme, @Nullable String ifMatch) {
    requireInstallation(caller);
    refuseShipped(scheme, "deleted");
    TaxonomyHead head =
        store.lock(scheme).orElseThrow(() -> ProblemException.notFound("taxonomy", scheme));
    if (ifMatch != null) {
      Version.require(ifMatch, head.version());
    }
    Map<String, CodeUse> uses = store.uses(scheme);
    if (!uses.isEmpty()) {
      CodeUse all = uses.values().stream().reduce(new CodeUse(0, 0), CodeUse::plus);
      throw inUse(
          "Codes of " + scheme + " are in use: " + listed(uses) + " (" + all.text() + " in all).",
          uses,
          "is still in use");
    }
    crosswalks.deleteOf(scheme);
    store.delete(scheme);
  }

  private void check(String scheme, Told told) {
    refuseShipped(scheme, "replaced");
    if (!SCHEME.matcher(scheme).matches()) {
      throw ProblemException.invalid(
          FieldError.parameter(
              "scheme",
              "should be 1 to 20 capital letters, digits and . _ -, such as CPV or HS2022"));
    }
    if (!CodeList.LANGUAGE.contains(told.language())) {
      throw ProblemException.invalid(
          FieldError.parameter("language", CodeList.LANGUAGE.complaint()));
    }
    checkText("name", told.name(), LONGEST_NAME);
    checkText("version", told.version(), LONGEST_EDITION);
  }

  private static void checkText(String parameter, @Nullable String text, int longest) {
    if (text != null && (text.isBlank() || text.length() > longest)) {
      throw ProblemException.invalid(
          FieldError.parameter(parameter, "should have 1 to " + longest + " characters"));
    }
  }

  private static void refuseShipped(String scheme, String what) {
    if (ShippedTaxonomies.ALL.containsKey(scheme)) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          scheme + " comes with the service and cannot be " + what + "; load another scheme.");
    }
  }

  private void requireRoom(boolean isNew) {
    if (isNew && store.versions().size() >= MOST_SCHEMES) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "There are " + MOST_SCHEMES + " taxonomies, the most there may be.");
    }
  }

  /** The version is a time, so that one that is deleted and loaded anew never has an old one. */
  private TaxonomyHead head(String scheme, Told told, Optional<TaxonomyHead> before) {
    Instant now = clock.instant();
    long version = Math.max(now.toEpochMilli(), before.map(TaxonomyHead::version).orElse(0L) + 1);
    String name = told.name() != null ? told.name() : before.map(TaxonomyHead::name).orElse(scheme);
    String edition =
        told.version() != null ? told.version() : before.map(TaxonomyHead::edition).orElse(null);
    return new TaxonomyHead(
        scheme, name, edition, LanguageChoice.canonical(told.language()), version, now);
  }

  private void refuseLosses(TaxonomyTree tree) {
    Map<String, CodeUse> lost = new TreeMap<>(store.uses(tree.head().scheme()));
    lost.keySet().removeIf(code -> tree.place(code) != null);
    if (!lost.isEmpty()) {
      throw inUse(
          "Codes that are not in the file are still in use: "
              + listed(lost)
              + ". Keep them in the file, or give those records other codes first.",
          lost,
          "is not in the file and still in use");
    }
  }

  private static ProblemException inUse(String detail, Map<String, CodeUse> uses, String what) {
    List<FieldError> errors =
        uses.entrySet().stream()
            .limit(MOST_LISTED)
            .map(
                use ->
                    new FieldError(
                        null,
                        null,
                        null,
                        "code",
                        "\"" + use.getKey() + "\" " + what + ": " + use.getValue().text()))
            .toList();
    return new ProblemException(ProblemType.IN_USE, detail, errors);
  }

  private static String listed(Map<String, CodeUse> uses) {
    StringBuilder text = new StringBuilder();
    uses.entrySet().stream()
        .limit(MOST_NAMED)
        .forEach(
            use ->
                text.append(text.isEmpty() ? "" : "; ")
                    .append(use.getKey())
                    .append(" by ")
                    .append(use.getValue().text()));
    int more = uses.size() - MOST_NAMED;
    return more > 0 ? text + " and " + more + " more codes" : text.toString();
  }
}
