package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Fit;
import org.linkwright.fit.Rating;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;

/** Draws the shortlists of all open requirements of a programme in one go. */
@ApplicationScoped
public class AllShortlists {

  /** Requirements that are drawn at once, by all cores, before they are written. */
  private static final int PORTION = 64;

  private final Programmes programmes;
  private final Requirements requirements;
  private final Buyers buyers;
  private final CurrentTerms terms;
  private final DeclinedPairs pairs;
  private final SupplierBases bases;
  private final ObjectWriter writer;

  AllShortlists(
      Programmes programmes,
      Requirements requirements,
      Buyers buyers,
      CurrentTerms terms,
      DeclinedPairs pairs,
      SupplierBases bases,
      ObjectMapper mapper) {
    this.programmes = programmes;
    this.requirements = requirements;
    this.buyers = buyers;
    this.terms = terms;
    this.pairs = pairs;
    this.bases = bases;
    this.writer = mapper.writerFor(BriefShortlist.class);
  }

  /** Lines of NDJSON that are written while somebody reads them. */
  interface Lines {
    void write(OutputStream out) throws IOException;
  }

  /**
   * A {@link BriefShortlist} a line, in the order of the requirements' ids.
   *
   * @param eligibilities those shown; empty for all
   * @param best how many suppliers of each requirement at the most, 1 or more
   */
  Lines ofOpenRequirements(
      Caller caller, String programme, Set<Eligibility> eligibilities, int best) {
    UUID programmeId = programmes.require(caller, programme);
    List<Requirement> open = requirements.open(caller, programme);
    Map<String, Buyer> whose = buyers.of(caller, programme, open);
    Terms today = terms.of(caller, programme, open);
    PairStandings standings = pairs.ofProgramme(programmeId);
    SupplierBase base = bases.of(programmeId);
    SupplierFilter filter = SupplierFilter.of(eligibilities);
    return out -> {
      for (int from = 0; from < open.size(); from += PORTION) {
        List<byte[]> lines =
            open.subList(from, Math.min(from + PORTION, open.size())).parallelStream()
                .map(requirement -> draw(base, today, standings, requirement, whose, filter, best))
                .map(this::line)
                .toList();
        for (byte[] line : lines) {
          out.write(line);
          out.write('\n');
        }
      }
    };
  }

  private byte[] line(BriefShortlist shortlist) {
    try {
      return writer.writeValueAsBytes(shortlist);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static BriefShortlist draw(
      SupplierBase base,
      Terms today,
      PairStandings standings,
      Requirement requirement,
      Map<String, Buyer> whose,
      SupplierFilter filter,
      int best) {
    @Nullable Buyer buyer = requirement.buyer() == null ? null : whose.get(requirement.buyer());
    AskedRequirement asked = AskedRequirement.of(requirement, buyer, today);
    if (asked == null) {
      return new BriefShortlist(
          RequirementReference.of(requirement, buyer),
          today.rulesVersion(),
          EligibilityCounts.NONE,
          List.of(),
          Candidates.NO_CLASSIFICATION);
    }
    RatedSuppliers rated =
        asked.rate(base).without(standings.declinedFor(requireNonNull(requirement.id())));
    List<BriefShortlist.Entry> entries =
        rated.part(filter, ShortlistOrder.SCORE, 0, best).entries().stream()
            .map(ranked -> entry(ranked, asked.fit(ranked.supplier())))
            .toList();
    return new BriefShortlist(
        asked.reference(), today.rulesVersion(), rated.counts(), entries, null);
  }

  private static BriefShortlist.Entry entry(RatedSuppliers.Ranked ranked, Fit fit) {
    KnownSupplier supplier = ranked.supplier();
    return new BriefShortlist.Entry(
        ranked.rank(),
        supplier.reference(),
        Rating.score(ranked.rating()),
        Rating.eligibility(ranked.rating()),
        PairingSummary.of(supplier.name(), fit));
  }
}
