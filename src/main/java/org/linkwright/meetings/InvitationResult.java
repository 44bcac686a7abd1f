package org.linkwright.meetings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of accepting a proposal.
 *
 * @param participants external ids of those that are new at the event
 * @param requests external ids of those that are new
 * @param kept how many of the meetings were asked for already, and stay as they are
 */
@Schema(description = "What is new at the event")
public record InvitationResult(List<String> participants, List<String> requests, int kept) {}
