package org.linkwright.jobs;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.linkwright.shared.Api;

/** The answer to whoever ordered something that takes time. */
public final class AcceptedJob {

  private AcceptedJob() {}

  /** 202 with the job, and where to follow it. */
  public static RestResponse<Job> answer(Job job, UriInfo uri) {
    return ResponseBuilder.<Job>create(RestResponse.Status.ACCEPTED)
        .entity(job)
        .location(
            uri.getBaseUriBuilder().path(Api.ROOT + "/jobs").segment(job.id().toString()).build())
        .build();
  }
}
