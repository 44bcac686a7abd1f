package org.linkwright.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.linkwright.access.Caller;
import org.linkwright.fit.Eligibility;
import org.linkwright.gaps.GapLists;
import org.linkwright.gaps.SupplierGaps;
import org.linkwright.matching.RankingPart;
import org.linkwright.matching.Shortlist;
import org.linkwright.matching.Shortlists;
import org.linkwright.meetings.Schedule;
import org.linkwright.meetings.Schedules;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;

/** What the sample programme shows, in words for the terminal. */
@ApplicationScoped
class Tour {

  private static final RankingPart ALL =
      new RankingPart(EnumSet.allOf(Eligibility.class), Integer.MAX_VALUE);
  private static final int MOST_REQUIREMENTS = 200;

  private final Requirements requirements;
  private final Shortlists shortlists;
  private final GapLists gaps;
  private final Schedules schedules;
  private final int port;

  Tour(
      Requirements requirements,
      Shortlists shortlists,
      GapLists gaps,
      Schedules schedules,
      @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port) {
    this.requirements = requirements;
    this.shortlists = shortlists;
    this.gaps = gaps;
    this.schedules = schedules;
    this.port = port;
  }

  /** Everything that was found, and where to look further. */
  String text(Caller caller) {
    List<Shortlist> shortlists = shortlists(caller);
    String api = "http://localhost:" + port + "/api/v1/programmes/" + SampleProgramme.PROGRAMME;
    return """

        What was found in the sample programme
          Shortlists   %s
          Gaps         %s
          Supplier day %s

        Where to look
          API documentation  http://localhost:%d/docs
          Stop with Ctrl-C; a second start finds its data again.

          The administrator key was printed at the first start of this database; put it in $KEY:

          curl -H "Authorization: Bearer $KEY" "%s/requirements/%s/shortlist?limit=3"
          curl -H "Authorization: Bearer $KEY" "%s/suppliers/%s/gaps"
          curl -H "Authorization: Bearer $KEY" "%s/events/%s/schedules/latest"
        """
        .formatted(
            matches(shortlists),
            gaps(caller, shortlists),
            schedule(caller),
            port,
            api,
            mostWanted(shortlists).requirement().externalId(),
            api,
            nearest(shortlists).supplier().externalId(),
            api,
            SampleProgramme.EVENT.event());
  }

  private List<Shortlist> shortlists(Caller caller) {
    PageQuery query = new PageQuery();
    query.limit = MOST_REQUIREMENTS;
    List<Shortlist> found = new ArrayList<>();
    Requirements.Narrowing open =
        new Requirements.Narrowing(null, null, Requirement.Status.OPEN, null, null, null);
    requirements
        .list(caller, SampleProgramme.PROGRAMME, open, query)
        .items()
        .forEach(
            requirement ->
                found.add(
                    shortlists.ofRequirement(
                        caller, SampleProgramme.PROGRAMME, requirement.externalId(), ALL)));
    return found;
  }

  private static String matches(List<Shortlist> shortlists) {
    long served = shortlists.stream().filter(list -> list.counts().eligible() > 0).count();
    int eligible = shortlists.stream().mapToInt(list -> list.counts().eligible()).sum();
    int near = shortlists.stream().mapToInt(list -> list.counts().nearMisses()).sum();
    return "%d of %d requirements have an eligible supplier: %d eligible pairs, %d near misses"
        .formatted(served, shortlists.size(), eligible, near);
  }

  private String gaps(Caller caller, List<Shortlist> shortlists) {
    Shortlist.Entry near = nearest(shortlists);
    SupplierGaps list =
        gaps.ofSupplier(caller, SampleProgramme.PROGRAMME, near.supplier().externalId());
    return "the nearest miss: %s\n               Over all %d requirements for what it makes it has %d different gaps."
        .formatted(near.summary(), list.byRequirement().size(), list.byGap().size());
  }

  private String schedule(Caller caller) {
    try {
      Schedule.Summary day = schedules.get(caller, SampleProgramme.EVENT, "latest").summary();
      return "%d of %d requested meetings placed for %d participants; waits between meetings: %d"
          .formatted(day.placed(), day.requests(), day.participants(), day.breaks());
    } catch (ProblemException none) {
      return "has no schedule yet";
    }
  }

  /** The requirement that most suppliers are eligible for. */
  private static Shortlist mostWanted(List<Shortlist> shortlists) {
    return shortlists.stream()
        .max((a, b) -> Integer.compare(a.counts().eligible(), b.counts().eligible()))
        .orElseThrow();
  }

  /** The supplier that misses a requirement by the least. */
  private static Shortlist.Entry nearest(List<Shortlist> shortlists) {
    return shortlists.stream()
        .flatMap(list -> list.entries().stream())
        .filter(entry -> entry.eligibility() == Eligibility.NEAR_MISS)
        .max((a, b) -> a.score().compareTo(b.score()))
        .orElseThrow();
  }
}
