package org.linkwright.meetings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a change by hand.
 *
 * @param legal whether all rules are kept
 * @param brokenRules those that would be broken
 * @param effects on the waiting of everybody who takes part in a meeting that changes
 * @param schedule the draft that was made; nothing for a dry run
 */
@Schema(description = "The verdict on a change by hand")
public record HandChange(
    boolean legal,
    List<BrokenRule> brokenRules,
    List<WaitingEffect> effects,
    Schedule.@Nullable Line schedule) {}
