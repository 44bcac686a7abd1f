package org.linkwright.agendas;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.meetings.EventPlace;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/calendar-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class CalendarSubscriptionResource {

  private final CalendarSubscriptions subscriptions;
  private final CurrentCaller caller;

  CalendarSubscriptionResource(CalendarSubscriptions subscriptions, CurrentCaller caller) {
    this.subscriptions = subscriptions;
    this.caller = caller;
  }

  @POST
  @Operation(
      summary = "Make the calendar addresses of all participants that have none",
      description = "Each address is a secret, and is shown only now.")
  public List<CalendarSubscription> addMissing(
      String programme, String event, @Context UriInfo uri) {
    return subscriptions.addMissing(caller.get(), new EventPlace(programme, event), addresses(uri));
  }

  @POST
  @Path("/{participant}")
  @Operation(
      summary = "Make or renew the calendar address of a participant",
      description =
          "The address is a secret, and is shown only now. An address that was made before reads"
              + " nothing any more.")
  public CalendarSubscription renew(
      String programme, String event, String participant, @Context UriInfo uri) {
    return subscriptions.renew(
        caller.get(), new EventPlace(programme, event), participant, addresses(uri));
  }

  @GET
  @Path("/{participant}")
  @Operation(summary = "Read whether a participant has a calendar address, and since when")
  public CalendarSubscription get(String programme, String event, String participant) {
    return subscriptions.get(caller.get(), new EventPlace(programme, event), participant);
  }

  @DELETE
  @Path("/{participant}")
  @Operation(summary = "Take the calendar address of a participant back")
  @APIResponse(responseCode = "204", description = "It reads nothing any more")
  public void revoke(String programme, String event, String participant) {
    subscriptions.revoke(caller.get(), new EventPlace(programme, event), participant);
  }

  private static UnaryOperator<String> addresses(UriInfo uri) {
    return secret ->
        uri.getBaseUriBuilder()
            .path(CalendarResource.PATH)
            .segment(secret + ".ics")
            .build()
            .toString();
  }
}
