package org.linkwright.jobs;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.PageQuery;

/** Which jobs are asked for. */
public class JobQuery extends PageQuery {

  @QueryParam("state")
  @Parameter(description = "Lists only these; may be repeated. All are listed if it is left out.")
  public List<JobState> state = List.of();

  @QueryParam("programmeId")
  @Parameter(description = "Lists only jobs of this programme")
  public @Nullable UUID programmeId;
}
