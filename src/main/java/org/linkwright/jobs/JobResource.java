package org.linkwright.jobs;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

@Path(Api.ROOT + "/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobResource {

  private final Jobs jobs;
  private final JobFollowers followers;
  private final CurrentCaller caller;

  JobResource(Jobs jobs, JobFollowers followers, CurrentCaller caller) {
    this.jobs = jobs;
    this.followers = followers;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "List jobs, the newest first")
  public RestResponse<Page<Job>> list(@Valid @BeanParam JobQuery query, @Context UriInfo uri) {
    return PageQuery.respond(jobs.list(caller.get(), query), uri);
  }

  @GET
  @Path("/{job}")
  @Operation(summary = "Read how a job gets on")
  public Job get(UUID job) {
    return jobs.get(caller.get(), job);
  }

  @DELETE
  @Path("/{job}")
  @Operation(
      summary = "End a job early, or call it off",
      description =
          "With `keep=true` a running job finishes soon, with the best it has, and one that has not"
              + " begun is called off. With `keep=false` the job is called off at once: its state"
              + " is CANCELLED, and nothing is stored. A job that is over stays as it is.")
  public Job end(
      UUID job,
      @QueryParam("keep")
          @DefaultValue("true")
          @Parameter(description = "Whether the best so far is wanted")
          boolean keep) {
    return keep ? jobs.end(caller.get(), job) : jobs.cancel(caller.get(), job);
  }

  @GET
  @Path("/{job}/best")
  @Operation(
      summary = "Read the best a running job has found so far",
      description =
          "In the shape of what the job will make: a schedule, marked as a preview, if it draws up"
              + " a schedule. Nothing of it is stored. Refused with 409 (wrong-state) while nothing"
              + " has been found, and once the job is over.")
  public Object best(UUID job) {
    return jobs.best(caller.get(), job);
  }

  @GET
  @Path("/{job}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      summary = "Follow a job by server-sent events until it is over",
      description =
          "Each event is the job as it is then; a comment is sent when there is nothing new.")
  @APIResponse(
      responseCode = "200",
      description = "The job, again and again",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = Job.class)))
  public Multi<OutboundSseEvent> follow(UUID job, @Context Sse sse) {
    return followers.follow(jobs.get(caller.get(), job)).map(news -> event(sse, news));
  }

  private static OutboundSseEvent event(Sse sse, Optional<Job> news) {
    OutboundSseEvent.Builder event = sse.newEventBuilder();
    return news.map(job -> event.data(Job.class, job))
        .orElseGet(() -> event.comment("still here"))
        .build();
  }
}
