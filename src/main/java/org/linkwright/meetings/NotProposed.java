package org.linkwright.meetings;

import org.linkwright.meetings.InvitationProposal.Reason;

/** A meeting that could be, and what stands against it. */
record NotProposed(PossibleMeeting meeting, Reason reason) {}
