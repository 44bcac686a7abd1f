package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.linkwright.registry.ProgrammeQuality.Certificates;
import org.linkwright.registry.ProgrammeQuality.Distribution;

/**
 * Counts the quality of all profiles of a programme in the database, by the columns beside them.
 */
@ApplicationScoped
class QualityFigures {

  private static final int TENTHS = 10;

  // A profile that is not measured yet has no facts, and counts as one that is not fresh.
  private static final String FRESHNESS =
      """
      select least(each_profile.fresh * 10 / each_profile.facts, 9) as tenth,
             count(*) as profiles,
             sum(each_profile.fresh * 100.0 / each_profile.facts) as percents
      from (select s.id, greatest(s.facts, 1) as facts, coalesce(sum(c.facts), 0) as fresh
            from supplier s
            left join supplier_confirmation c
              on c.supplier_id = s.id and c.confirmed_on >= :freshSince
            where s.programme_id = :programme
            group by s.id, s.facts) each_profile
      group by least(each_profile.fresh * 10 / each_profile.facts, 9)
      """;

  private static final String COMPLETENESS =
      """
      select least(s.completeness / 10, 9) as tenth,
             count(*) as profiles,
             sum(s.completeness) as percents
      from supplier s
      where s.programme_id = :programme
      group by least(s.completeness / 10, 9)
      """;

  private static final String STALE =
      """
      select count(*) from supplier s
      where s.programme_id = :programme
        and (s.confirmed_on is null or s.confirmed_on < :freshSince)
      """;

  private static final String CERTIFICATES =
      """
      select count(case when h.valid_until < :today then 1 end) as expired,
             count(case when h.valid_until >= :today then 1 end) as expiring,
             count(distinct case when h.valid_until < :today then s.id end) as firms_expired,
             count(distinct case when h.valid_until >= :today then s.id end) as firms_expiring
      from supplier s join supplier_standard h on h.supplier_id = s.id
      where s.programme_id = :programme and h.valid_until <= :ahead
      """;

  private final EntityManager database;

  QualityFigures(EntityManager database) {
    this.database = database;
  }

  ProgrammeQuality of(UUID programmeId, QualityPeriod period) {
    Distribution completeness = distribution(query(COMPLETENESS, programmeId));
    Distribution freshness =
        distribution(query(FRESHNESS, programmeId).setParameter("freshSince", period.freshSince()));
    Query stale = query(STALE, programmeId).setParameter("freshSince", period.freshSince());
    return new ProgrammeQuality(
        period.asOf(),
        period.freshnessMonths(),
        period.freshSince(),
        completeness.tenths().stream().mapToLong(Long::longValue).sum(),
        completeness,
        freshness,
        ((Number) stale.getSingleResult()).longValue(),
        certificates(programmeId, period));
  }

  private Certificates certificates(UUID programmeId, QualityPeriod period) {
    Object[] counts =
        (Object[])
            query(CERTIFICATES, programmeId)
                .setParameter("today", period.asOf())
                .setParameter("ahead", period.lookedAheadUntil())
                .getSingleResult();
    return new Certificates(
        period.aheadDays(), count(counts[0]), count(counts[1]), count(counts[2]), count(counts[3]));
  }

  private Query query(String sql, UUID programmeId) {
    return database.createNativeQuery(sql).setParameter("programme", programmeId);
  }

  /**
   * @param query gives a tenth, how many profiles are in it, and the sum of their percents
   */
  private static Distribution distribution(Query query) {
    List<Long> tenths = new ArrayList<>(Collections.nCopies(TENTHS, 0L));
    BigDecimal sum = BigDecimal.ZERO;
    long profiles = 0;
    for (Object row : query.getResultList()) {
      Object[] values = (Object[]) row;
      tenths.set(((Number) values[0]).intValue(), count(values[1]));
      profiles += count(values[1]);
      sum = sum.add(new BigDecimal(values[2].toString()));
    }
    return new Distribution(
        profiles == 0 ? null : sum.divide(BigDecimal.valueOf(profiles), 1, RoundingMode.HALF_UP),
        List.copyOf(tenths));
  }

  private static long count(Object number) {
    return ((Number) number).longValue();
  }
}
