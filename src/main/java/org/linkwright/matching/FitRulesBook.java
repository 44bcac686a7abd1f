package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.registry.Programmes;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.Version;
import org.linkwright.shared.Versioned;

/** The rules by which programmes judge fit, every version of them. */
@ApplicationScoped
public class FitRulesBook {

  private final FitRulesRepository rules;
  private final Programmes programmes;
  private final Ids ids;
  private final Clock clock;

  FitRulesBook(FitRulesRepository rules, Programmes programmes, Ids ids, Clock clock) {
    this.rules = rules;
    this.programmes = programmes;
    this.ids = ids;
    this.clock = clock;
  }

  /** The rules in force: the last ones set, or the usual ones as version 0. */
  @Transactional
  public Versioned<ProgrammeFitRules> get(Caller caller, String programme) {
    return inForce(programmes.require(caller, programme));
  }

  /**
   * Sets the rules as the next version; the same rules again leave everything as it is.
   *
   * @throws ProblemException {@code version-mismatch} if others were set meanwhile
   */
  @Transactional
  public Versioned<ProgrammeFitRules> replace(
      Caller caller, String programme, @Nullable String ifMatch, ProgrammeFitRules body) {
    UUID programmeId = programmes.require(caller, programme);
    rules.hold(programmeId);
    Versioned<ProgrammeFitRules> before = inForce(programmeId);
    Version.require(ifMatch, before.version());
    ProgrammeFitRules content = body.asVersion(null, null, null);
    if (content.equals(before.content().asVersion(null, null, null))) {
      return before;
    }
    FitRulesEntity next = new FitRulesEntity();
    next.id = ids.next();
    next.programmeId = programmeId;
    next.number = before.version() + 1;
    next.content = content;
    next.createdAt = clock.instant();
    next.createdBy = caller.name();
    rules.persistAndFlush(next);
    return new Versioned<>(next.toRules(), next.number);
  }

  /** One version; 0 are the usual rules. */
  @Transactional
  public Versioned<ProgrammeFitRules> version(Caller caller, String programme, long number) {
    UUID programmeId = programmes.require(caller, programme);
    if (number == 0) {
      return new Versioned<>(ProgrammeFitRules.usual(), 0);
    }
    return rules
        .version(programmeId, number)
        .map(found -> new Versioned<>(found.toRules(), number))
        .orElseThrow(() -> ProblemException.notFound("version of the rules", "" + number));
  }

  /** The versions set so far, the newest first. */
  @Transactional
  public Page<ProgrammeFitRules> versions(Caller caller, String programme, PageQuery query) {
    UUID programmeId = programmes.require(caller, programme);
    long after = query.after().getLeastSignificantBits();
    List<FitRulesEntity> rows =
        rules.below(programmeId, after == 0 ? Long.MAX_VALUE : after, query.limit + 1);
    return query.page(rows, row -> new UUID(0, row.number)).map(FitRulesEntity::toRules);
  }

  private Versioned<ProgrammeFitRules> inForce(UUID programmeId) {
    return rules
        .latest(programmeId)
        .map(found -> new Versioned<>(found.toRules(), found.number))
        .orElseGet(() -> new Versioned<>(ProgrammeFitRules.usual(), 0));
  }
}
