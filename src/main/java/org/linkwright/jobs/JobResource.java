package org.linkwright.jobs;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.linkwright.access.Caller;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

@Path(Api.ROOT + "/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobResource {

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private final Jobs jobs;
  private final CurrentCaller caller;

  JobResource(Jobs jobs, CurrentCaller caller) {
    this.jobs = jobs;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "List jobs, the newest first")
  public RestResponse<Page<Job>> list(@Valid @BeanParam PageQuery query, @Context UriInfo uri) {
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
      summary = "End a job early",
      description = "A running job finishes with the best it has; a waiting one is cancelled.")
  public Job end(UUID job) {
    return jobs.end(caller.get(), job);
  }

  @GET
  @Path("/{job}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(summary = "Follow a job by server-sent events until it is over")
  public Multi<Job> follow(UUID job) {
    Caller who = caller.get();
    Job now = jobs.get(who, job);
    AtomicBoolean over = new AtomicBoolean();
    Multi<Job> later =
        Multi.createFrom()
            .ticks()
            .every(LOOK_EVERY)
            .onOverflow()
            .drop()
            .emitOn(Infrastructure.getDefaultWorkerPool())
            .map(tick -> jobs.get(who, job));
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(now), later)
        .select()
        .first(seen -> !over.getAndSet(seen.state().isOver()))
        .skip()
        .repetitions();
  }
}
