package org.linkwright.exchange;

import jakarta.ws.rs.BeanParam;
import org.linkwright.registry.BuyerQuery;
import org.linkwright.registry.RequirementQuery;
import org.linkwright.registry.SupplierQuery;

/**
 * What an export is narrowed to: whatever the list of the same records takes. Which of these counts
 * depends on the kind; {@link ExportNarrowing} looks at that one alone.
 */
public class ExportQuery {

  @BeanParam public SupplierQuery ofSuppliers = new SupplierQuery();

  @BeanParam public BuyerQuery ofBuyers = new BuyerQuery();

  @BeanParam public RequirementQuery ofRequirements = new RequirementQuery();
}
