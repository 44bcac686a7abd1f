package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

@Path(Api.PROGRAMME + "/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suppliers")
public class DuplicateResource {

  private final Duplicates duplicates;
  private final CurrentCaller caller;

  DuplicateResource(Duplicates duplicates, CurrentCaller caller) {
    this.duplicates = duplicates;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "List pairs of suppliers that are likely to be one firm",
      description =
          "`limit` counts the suppliers that are looked at, so a page can be empty and still have a"
              + " `next`.")
  public RestResponse<Page<DuplicatePair>> list(
      String programme, @Valid @BeanParam PageQuery query, @Context UriInfo uri) {
    return PageQuery.respond(duplicates.pairs(caller.get(), programme, query), uri);
  }
}
