package org.linkwright.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** All that is to be cleared away from time to time. */
@ApplicationScoped
class Upkeep {

  private static final Logger LOG = Logger.getLogger(Upkeep.class);

  private final List<Housekeeping> all;

  Upkeep(@All List<Housekeeping> all) {
    this.all = all;
  }

  /** One that fails keeps none of the others from its turn. */
  void clearAway() {
    for (Housekeeping one : all) {
      try {
        one.clearAway();
      } catch (RuntimeException failure) {
        LOG.errorf(failure, "%s could not clear away", one);
      }
    }
  }
}
