package org.linkwright.meetings;

import java.util.List;
import java.util.Set;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;

/**
 * What an order is about, its names looked up.
 *
 * @param requirements open ones with a buyer, by external id
 * @param buyers theirs, and those that were named, by external id
 * @param mustCome by external id
 * @param mustNotCome external ids
 */
record InvitationScope(
    List<Requirement> requirements,
    List<Buyer> buyers,
    List<Supplier> mustCome,
    Set<String> mustNotCome) {}
