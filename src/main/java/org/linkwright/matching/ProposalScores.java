package org.linkwright.matching;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linkwright.access.Caller;

/** The scores that scorers have given, and what they add up to. */
@ApplicationScoped
class ProposalScores
    implements PanacheRepositoryBase<ProposalScoreEntity, ProposalScoreEntity.Key> {

  private static final String FIGURES =
      "select s.key.proposalId, s.key.criterion, count(s), sum(s.score), min(s.score),"
          + " max(s.score) from ProposalScoreEntity s join ProposalEntity p"
          + " on p.id = s.key.proposalId where p.requirementId = :requirement"
          + " and s.key.criterion in :criteria group by s.key.proposalId, s.key.criterion";

  private static final String SCORERS =
      "select s.key.proposalId, count(distinct s.key.scorer) from ProposalScoreEntity s"
          + " join ProposalEntity p on p.id = s.key.proposalId where p.requirementId = :requirement"
          + " and s.key.criterion in :criteria group by s.key.proposalId";

  /** Puts what a scorer gives now in place of what the scorer gave before. */
  void replace(Caller caller, UUID proposalId, String scorer, Scoring scoring, Instant now) {
    list("key.proposalId = ?1 and key.scorer = ?2", proposalId, scorer).forEach(this::delete);
    flush();
    for (Scoring.Score given : scoring.scores()) {
      ProposalScoreEntity entity = new ProposalScoreEntity();
      entity.key = new ProposalScoreEntity.Key(proposalId, scorer, given.criterion());
      entity.score = given.score();
      entity.remark = given.comment();
      entity.notedAt = now;
      entity.notedBy = caller.name();
      persist(entity);
    }
    flush();
  }

  long countOtherScorers(UUID proposalId, String scorer) {
    return find(
            "select count(distinct key.scorer) from ProposalScoreEntity"
                + " where key.proposalId = ?1 and key.scorer <> ?2",
            proposalId,
            scorer)
        .project(Long.class)
        .firstResult();
  }

  /** What each scorer gave a proposal, by name. */
  List<Proposal.Scored> scorings(UUID proposalId) {
    Map<String, List<ProposalScoreEntity>> byScorer =
        list("key.proposalId = ?1 order by key.criterion", proposalId).stream()
            .collect(groupingBy(score -> score.key.scorer(), TreeMap::new, Collectors.toList()));
    return byScorer.entrySet().stream()
        .map(
            of ->
                new Proposal.Scored(
                    of.getKey(),
                    of.getValue().stream().map(ProposalScores::score).toList(),
                    of.getValue().get(0).notedAt))
        .toList();
  }

  private static Scoring.Score score(ProposalScoreEntity entity) {
    return new Scoring.Score(entity.key.criterion(), MatchMove.plain(entity.score), entity.remark);
  }

  /** What was given for the proposals of a challenge by these criteria, added up. */
  Map<UUID, List<WeighedScores.Figures>> figures(UUID requirementId, Collection<String> criteria) {
    return getEntityManager()
        .createQuery(FIGURES, Object[].class)
        .setParameter("requirement", requirementId)
        .setParameter("criteria", criteria)
        .getResultStream()
        .collect(
            groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(ProposalScores::figures, Collectors.toList())));
  }

  private static WeighedScores.Figures figures(Object[] row) {
    return new WeighedScores.Figures(
        (String) row[1],
        ((Long) row[2]).intValue(),
        (BigDecimal) row[3],
        (BigDecimal) row[4],
        (BigDecimal) row[5]);
  }

  /** How many have scored each of the proposals of a challenge by these criteria. */
  Map<UUID, Integer> scorers(UUID requirementId, Collection<String> criteria) {
    return getEntityManager()
        .createQuery(SCORERS, Object[].class)
        .setParameter("requirement", requirementId)
        .setParameter("criteria", criteria)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
  }
}
