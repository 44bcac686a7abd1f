package org.linkwright.registry;

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

@Path(Api.PROGRAMME + "/quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ProgrammeQualityResource {

  private final Quality quality;
  private final CurrentCaller caller;

  ProgrammeQualityResource(Quality quality, CurrentCaller caller) {
    this.quality = quality;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Read how good the profiles of a programme are",
      description = "How complete and how fresh they are today, and how many certificates run out.")
  public ProgrammeQuality get(String programme, @Valid @BeanParam QualityQuery query) {
    return quality.ofProgramme(caller.get(), programme, query.expiringWithinDays);
  }
}
