package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/requirements/{requirement}/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class GroupsResource {

  private final Groups groups;
  private final CurrentCaller caller;

  GroupsResource(Groups groups, CurrentCaller caller) {
    this.groups = groups;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Propose groups of suppliers for a requirement",
      description =
          "Where no single supplier reaches the quantity or masters all processes: 2 to 6 firms that"
              + " do together, led by one that meets what the buyer asks of its supplier as a firm."
              + " None of a group can be left out, and each group differs from those before it in"
              + " more than half of its members.")
  public SupplierGroups groups(
      String programme, String requirement, @Valid @BeanParam GroupQuery query) {
    return groups.of(caller.get(), programme, requirement, query.limits());
  }
}
