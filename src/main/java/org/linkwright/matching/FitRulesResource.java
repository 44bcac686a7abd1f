package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

@Path(Api.PROGRAMME + "/fit-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class FitRulesResource {

  private final FitRulesBook rules;
  private final CurrentCaller caller;

  FitRulesResource(FitRulesBook rules, CurrentCaller caller) {
    this.rules = rules;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Read the rules by which fit is judged",
      description = "The usual rules, as version 0, while the programme has set none.")
  public RestResponse<ProgrammeFitRules> get(String programme) {
    return rules.get(caller.get(), programme).ok();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set the rules by which fit is judged",
      description =
          "Send in If-Match the ETag that was read. What is left out is as usual. The versions"
              + " before are kept, and every answer tells by which it was judged.")
  public RestResponse<ProgrammeFitRules> replace(
      String programme,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ProgrammeFitRules body) {
    return rules.replace(caller.get(), programme, ifMatch, body).ok();
  }

  @GET
  @Path("/versions")
  @Operation(summary = "List the versions of the rules", description = "The newest first.")
  public RestResponse<Page<ProgrammeFitRules>> versions(
      String programme, @Valid @BeanParam PageQuery query, @Context UriInfo uri) {
    return PageQuery.respond(rules.versions(caller.get(), programme, query), uri);
  }

  @GET
  @Path("/versions/{version}")
  @Operation(summary = "Read a version of the rules", description = "0 are the usual rules.")
  public RestResponse<ProgrammeFitRules> version(String programme, long version) {
    return rules.version(caller.get(), programme, version).ok();
  }
}
