package org.linkwright.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

/** What is done with a schedule on the day: publish, compare, re-plan, change by hand. */
@Path(Api.PROGRAMME + "/events/{event}/schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "On the day")
public class OnTheDayResource {

  private final Publishing publishing;
  private final Replans replans;
  private final HandChanges handChanges;
  private final CurrentCaller caller;

  OnTheDayResource(
      Publishing publishing, Replans replans, HandChanges handChanges, CurrentCaller caller) {
    this.publishing = publishing;
    this.replans = replans;
    this.handChanges = handChanges;
    this.caller = caller;
  }

  @POST
  @Path("/{schedule}/publish")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Publish a version",
      description =
          "The version that was published before is superseded. A superseded version comes back"
              + " under a new number. To publish what is published changes nothing.")
  public Schedule.Line publish(
      String programme, String event, String schedule, @Valid @Nullable PublishOrder body) {
    return publishing.publish(
        caller.get(),
        new EventPlace(programme, event),
        schedule,
        body == null ? PublishOrder.usual() : body);
  }

  @DELETE
  @Path("/{schedule}")
  @Operation(
      summary = "Discard a draft",
      description = "What was told with it goes with it. Its number is not given again.")
  @APIResponse(responseCode = "204", description = "Discarded")
  public void discard(String programme, String event, String schedule) {
    replans.discard(caller.get(), new EventPlace(programme, event), schedule);
  }

  @GET
  @Path("/{schedule}/changes")
  @Operation(summary = "Read what is different from another version, for each participant")
  public ScheduleChanges changes(
      String programme,
      String event,
      String schedule,
      @QueryParam("from")
          @Parameter(
              description =
                  "Number or id of the other version; the one this was made from, or else the one"
                      + " before, if left out")
          @Nullable String from) {
    return replans.changes(caller.get(), new EventPlace(programme, event), schedule, from);
  }

  @POST
  @Path("/{schedule}/replans")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Re-plan after something has happened",
      description =
          "Answers with a draft: publish it to accept it, delete it to discard it. What has begun"
              + " stays, and so does every meeting that is still possible.")
  @APIResponse(responseCode = "201", description = "Drafted")
  public RestResponse<Replan> replan(
      String programme,
      String event,
      String schedule,
      @NotNull @Valid ReplanOrder body,
      @Context UriInfo uri) {
    Replan replan = replans.replan(caller.get(), new EventPlace(programme, event), schedule, body);
    return ResponseBuilder.<Replan>create(RestResponse.Status.CREATED)
        .entity(replan)
        .location(
            uri.getBaseUriBuilder()
                .path(Api.ROOT)
                .path("programmes/{programme}/events/{event}/schedules/{number}")
                .build(programme, event, replan.schedule().number()))
        .build();
  }

  @POST
  @Path("/{schedule}/swaps")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Swap two meetings by hand",
      description =
          "Answers with the verdict; with a draft, too, where all rules are kept and it is no dry"
              + " run.")
  public HandChange swap(
      String programme, String event, String schedule, @NotNull @Valid SwapOrder body) {
    return handChanges.swap(caller.get(), new EventPlace(programme, event), schedule, body);
  }

  @POST
  @Path("/{schedule}/moves")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Move a meeting by hand, or give a request a place",
      description =
          "Answers with the verdict; with a draft, too, where all rules are kept and it is no dry"
              + " run.")
  public HandChange move(
      String programme, String event, String schedule, @NotNull @Valid MoveOrder body) {
    return handChanges.move(caller.get(), new EventPlace(programme, event), schedule, body);
  }

  @GET
  @Path("/{schedule}/requests/{request}/slots")
  @Operation(summary = "Read what it would mean to hold a meeting in each slot")
  public List<SlotEffect> slots(
      String programme,
      String event,
      String schedule,
      String request,
      @QueryParam("now")
          @Parameter(
              description =
                  "Local time of the event, such as 2027-03-17T11:40; the time it is, if left out")
          @Nullable String now) {
    return handChanges.slots(
        caller.get(), new EventPlace(programme, event), schedule, request, now);
  }
}
