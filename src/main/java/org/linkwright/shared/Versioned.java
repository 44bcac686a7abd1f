package org.linkwright.shared;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A record together with the version it was read at.
 *
 * @param version counts changes from 0
 */
public record Versioned<T>(T content, long version) {

  /** 200 with the record and its ETag. */
  public RestResponse<T> ok() {
    return ResponseBuilder.ok(content).tag(Version.tag(version)).build();
  }

  /** 201 with the record, its ETag and its place below the collection that was posted to. */
  public RestResponse<T> created(UriInfo collection, String externalId) {
    return ResponseBuilder.<T>created(
            // As a template value, so that braces in the id are not taken for a template.
            collection.getAbsolutePathBuilder().segment("{externalId}").build(externalId))
        .entity(content)
        .tag(Version.tag(version))
        .build();
  }
}
