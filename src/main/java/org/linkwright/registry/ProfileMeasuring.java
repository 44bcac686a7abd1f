package org.linkwright.registry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/**
 * Measures the profiles again that an earlier release has measured by other rules, or never, in
 * small portions when the service starts. Several nodes may do so at once.
 */
@ApplicationScoped
class ProfileMeasuring {

  private static final int PORTION = 200;

  private static final String UNMEASURED =
      "select id from supplier where measured_by < :rules order by id for update";

  private final SupplierRepository suppliers;

  ProfileMeasuring(SupplierRepository suppliers) {
    this.suppliers = suppliers;
  }

  void onStart(@Observes StartupEvent start) {
    while (QuarkusTransaction.requiringNew().call(this::measurePortion) > 0) {
      // the next one
    }
  }

  private int measurePortion() {
    List<?> portion =
        suppliers
            .getEntityManager()
            .createNativeQuery(UNMEASURED, UUID.class)
            .setParameter("rules", ProfileMeasure.RULES)
            .setMaxResults(PORTION)
            .getResultList();
    portion.forEach(id -> suppliers.findById((UUID) id).measure());
    return portion.size();
  }
}
