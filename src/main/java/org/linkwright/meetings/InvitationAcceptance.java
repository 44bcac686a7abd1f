package org.linkwright.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.shared.Lists;

/**
 * Which of the proposed meetings are to be requested.
 *
 * @param meetings as they were proposed, perhaps fewer or with other priorities; no pair twice
 * @param status of the new requests; ACCEPTED if left out. Choose PENDING where invitations are
 *     still to be answered: those get no place yet.
 * @param rehearsal whether they are added although the event is over; false if left out
 */
@Schema(description = "Which of the proposed meetings are to be requested")
public record InvitationAcceptance(
    @NotEmpty @Size(max = 5000) List<@NotNull @Valid ProposedMeeting> meetings,
    @Schema(description = "ACCEPTED if left out") MeetingRequest.Status status,
    @Schema(description = "Add them although the event is over; false if left out")
        Boolean rehearsal) {

  public InvitationAcceptance {
    meetings = Lists.orEmpty(meetings);
    status = Objects.requireNonNullElse(status, MeetingRequest.Status.ACCEPTED);
    rehearsal = Objects.requireNonNullElse(rehearsal, false);
  }
}
