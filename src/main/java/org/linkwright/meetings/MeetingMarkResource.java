package org.linkwright.meetings;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/schedules/{schedule}/marks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "On the day")
public class MeetingMarkResource {

  private final MeetingMarks marks;
  private final CurrentCaller caller;

  MeetingMarkResource(MeetingMarks marks, CurrentCaller caller) {
    this.marks = marks;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "List the marks of the meetings of a version")
  public List<MeetingMark> list(String programme, String event, String schedule) {
    return marks.list(caller.get(), new EventPlace(programme, event), schedule);
  }

  @PUT
  @Path("/{request}/held")
  @Operation(summary = "Note that a meeting took place")
  public MeetingMark hold(String programme, String event, String schedule, String request) {
    return marks.held(caller.get(), new EventPlace(programme, event), schedule, request);
  }

  @DELETE
  @Path("/{request}/held")
  @Operation(summary = "Take back that a meeting took place")
  @APIResponse(responseCode = "204", description = "Taken back")
  public void unhold(String programme, String event, String schedule, String request) {
    marks.deleteHeld(caller.get(), new EventPlace(programme, event), schedule, request);
  }

  @PUT
  @Path("/{request}/checked-in/{participant}")
  @Operation(summary = "Note that a participant is there")
  public MeetingMark checkIn(
      String programme, String event, String schedule, String request, String participant) {
    return marks.mark(
        caller.get(),
        new EventPlace(programme, event),
        schedule,
        request,
        participant,
        MeetingMark.Kind.CHECKED_IN);
  }

  @DELETE
  @Path("/{request}/checked-in/{participant}")
  @Operation(summary = "Take back that a participant is there")
  @APIResponse(responseCode = "204", description = "Taken back")
  public void checkOut(
      String programme, String event, String schedule, String request, String participant) {
    marks.delete(
        caller.get(),
        new EventPlace(programme, event),
        schedule,
        request,
        participant,
        MeetingMark.Kind.CHECKED_IN);
  }

  @PUT
  @Path("/{request}/no-show/{participant}")
  @Operation(summary = "Note that a participant did not come to a meeting")
  public MeetingMark miss(
      String programme, String event, String schedule, String request, String participant) {
    return marks.mark(
        caller.get(),
        new EventPlace(programme, event),
        schedule,
        request,
        participant,
        MeetingMark.Kind.NO_SHOW);
  }

  @DELETE
  @Path("/{request}/no-show/{participant}")
  @Operation(summary = "Take back that a participant did not come to a meeting")
  @APIResponse(responseCode = "204", description = "Taken back")
  public void unmiss(
      String programme, String event, String schedule, String request, String participant) {
    marks.delete(
        caller.get(),
        new EventPlace(programme, event),
        schedule,
        request,
        participant,
        MeetingMark.Kind.NO_SHOW);
  }
}
