package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.linkwright.access.Caller;

/** How complete and how fresh the profiles of a programme are. */
@ApplicationScoped
public class Quality {

  private final Programmes programmes;
  private final Suppliers suppliers;
  private final QualityFigures figures;
  private final Clock clock;

  Quality(Programmes programmes, Suppliers suppliers, QualityFigures figures, Clock clock) {
    this.programmes = programmes;
    this.suppliers = suppliers;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * The quality of one profile today.
   *
   * @param aheadDays how many days ends of certificates are looked ahead
   */
  @Transactional
  public SupplierQuality ofSupplier(
      Caller caller, String programme, String supplier, int aheadDays) {
    QualityPeriod period = period(programmes.get(caller, programme).content(), aheadDays);
    return SupplierQuality.of(suppliers.get(caller, programme, supplier).content(), period);
  }

  /**
   * The quality of all profiles of a programme today, in a number of queries that does not grow
   * with them, and without reading one of them.
   */
  @Transactional
  public ProgrammeQuality ofProgramme(Caller caller, String programme, int aheadDays) {
    UUID programmeId = programmes.require(caller, programme);
    QualityPeriod period = period(programmes.get(caller, programme).content(), aheadDays);
    return figures.of(programmeId, period);
  }

  private QualityPeriod period(Programme programme, int aheadDays) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new QualityPeriod(today, programme.freshnessMonths(), aheadDays);
  }
}
