package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.Version;
import org.linkwright.shared.Versioned;
import org.linkwright.shared.ViolationErrors;

/**
 * Makes one supplier of two. Both rows are held from before their versions are looked at: a merge
 * need not change the survivor, so that its version alone would not keep it from being absorbed
 * itself meanwhile, and then both would be gone. They are held in the order in which files write.
 */
@ApplicationScoped
public class SupplierMerges {

  private final Suppliers suppliers;
  private final SupplierRepository repository;
  private final MergedSuppliers merged;
  private final RecordHistory history;
  private final Programmes programmes;
  private final Validator validator;
  private final Clock clock;

  SupplierMerges(
      Suppliers suppliers,
      SupplierRepository repository,
      MergedSuppliers merged,
      RecordHistory history,
      Programmes programmes,
      Validator validator,
      Clock clock) {
    this.suppliers = suppliers;
    this.repository = repository;
    this.merged = merged;
    this.history = history;
    this.programmes = programmes;
    this.validator = validator;
    this.clock = clock;
  }

  /**
   * Merges a supplier into another.
   *
   * @param reference the one that stays
   * @param ifMatch its version
   * @throws ProblemException {@code version-mismatch} if either has changed; {@code
   *     validation-failed} if the two are one already, or what they say together is not valid
   */
  @Transactional
  public Versioned<Supplier> merge(
      Caller caller, String programme, String reference, @Nullable String ifMatch, Merge merge) {
    UUID programmeId = programmes.require(caller, programme);
    SupplierEntity survivor = repository.require(programmeId, reference);
    SupplierEntity absorbed = absorbed(programmeId, merge);
    if (absorbed.id.equals(survivor.id)) {
      throw ProblemException.invalid(
          FieldError.body("/absorbed", "is the supplier itself; name another one"));
    }
    Stream.of(survivor, absorbed)
        .sorted(Comparator.comparing(one -> one.externalId))
        .forEach(repository::holdUntilTheEnd);
    Version.require(ifMatch, survivor.version);
    requireVersion(absorbed, merge);
    Supplier profile = profile(survivor, absorbed, merge);
    end(caller, absorbed, survivor.id);
    return suppliers.replace(caller, programme, reference, ifMatch, profile);
  }

  private SupplierEntity absorbed(UUID programmeId, Merge merge) {
    return repository
        .lookUp(programmeId, merge.absorbed())
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    FieldError.body(
                        "/absorbed",
                        "\"" + merge.absorbed() + "\" is no supplier of this programme")));
  }

  private static void requireVersion(SupplierEntity absorbed, Merge merge) {
    if (absorbed.version != merge.absorbedVersion()) {
      throw new ProblemException(
          ProblemType.VERSION_MISMATCH,
          "The supplier to be absorbed is at version " + absorbed.version + " now.",
          List.of(FieldError.body("/absorbedVersion", "is not its present version")));
    }
  }

  /** What was sent, or else what both say; that is checked here, being of nobody's writing. */
  private Supplier profile(SupplierEntity survivor, SupplierEntity absorbed, Merge merge) {
    if (merge.profile() != null) {
      return merge.profile();
    }
    Supplier together = MergedProfile.of(survivor.toSupplier(), absorbed.toSupplier());
    List<FieldError> errors = new ArrayList<>(ViolationErrors.ofBody(validator.validate(together)));
    suppliers.check(survivor.scopeId, List.of(together)).forEach(errors::addAll);
    if (!errors.isEmpty()) {
      throw new ProblemException(
          ProblemType.VALIDATION_FAILED,
          "What the two profiles say together is not valid; send in /profile what is meant.",
          errors);
    }
    return together;
  }

  private void end(Caller caller, SupplierEntity absorbed, UUID survivorId) {
    Instant now = clock.instant();
    history.keep(RecordKind.SUPPLIER, List.of(absorbed.id), Ending.MERGED, caller, now);
    history.tell(absorbed.scopeId, RecordKind.SUPPLIER, List.of(absorbed));
    MergedSupplierEntity gone = new MergedSupplierEntity();
    gone.id = absorbed.id;
    gone.programmeId = absorbed.scopeId;
    gone.externalId = absorbed.externalId;
    gone.survivorId = survivorId;
    gone.mergedAt = now;
    gone.mergedBy = caller.name();
    merged.redirect(absorbed.id, survivorId);
    repository.delete(absorbed);
    repository.flush();
    merged.persist(gone);
  }
}
