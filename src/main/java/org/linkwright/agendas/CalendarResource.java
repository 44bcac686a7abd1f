package org.linkwright.agendas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.shared.Api;

/** The only operation that needs no API key: the path itself is the secret. */
@Path(CalendarResource.PATH)
@Tag(name = "Calendars")
public class CalendarResource {

  static final String PATH = Api.ROOT + "/calendars";

  /** A phone that asks more often than its schedule can change gets what it has. */
  private static final int SECONDS_FRESH = 300;

  private final CalendarSubscriptions subscriptions;

  CalendarResource(CalendarSubscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  @GET
  @Path("/{secret}.ics")
  @Produces(AgendaFormat.CALENDAR_TYPE)
  @SecurityRequirements
  @Operation(
      summary = "Read a calendar that is subscribed to",
      description =
          "Needs no API key: whoever knows the secret may read it. Meetings that were published"
              + " once and are gone stand in it as cancelled.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar (RFC 5545)",
      content =
          @Content(
              mediaType = AgendaFormat.CALENDAR_TYPE,
              schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "304", description = "It is as it was")
  public Response get(
      @Parameter(description = "The secret of the subscription") String secret,
      @Context Request request) {
    SubscribedCalendar calendar = subscriptions.read(secret);
    Date lastModified = Date.from(calendar.lastModified());
    Response.ResponseBuilder unchanged =
        request.evaluatePreconditions(lastModified, calendar.tag());
    Response.ResponseBuilder response =
        unchanged == null ? Response.ok(calendar.text(), AgendaFormat.ICALENDAR.type()) : unchanged;
    return response.tag(calendar.tag()).lastModified(lastModified).cacheControl(fresh()).build();
  }

  private static CacheControl fresh() {
    CacheControl control = new CacheControl();
    control.setPrivate(true);
    control.setMaxAge(SECONDS_FRESH);
    control.setNoTransform(false);
    return control;
  }
}
