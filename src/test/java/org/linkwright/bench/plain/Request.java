package org.linkwright.bench.plain;

import java.util.Set;

/**
 * What is asked of a meeting.
 *
 * @param session numbers of the slots in the session it asks for
 * @param absences numbers of the slots in which one of its two participants is absent
 * @param fixed number of the slot it must have, or 0
 */
public record Request(int number, Set<Integer> session, Set<Integer> absences, int fixed) {}
