package org.linkwright.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation of the OpenAPI document the refusals it can answer with. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class OpenApiProblems implements OASFilter {

  @Override
  public PathItem filterPathItem(PathItem path) {
    path.getOperations().forEach(OpenApiProblems::addRefusals);
    return path;
  }

  private static void addRefusals(HttpMethod method, Operation operation) {
    add(operation, ProblemType.VALIDATION_FAILED);
    add(operation, ProblemType.UNAUTHENTICATED);
    add(operation, ProblemType.NOT_FOUND);
    add(operation, ProblemType.NOT_ACCEPTABLE);
    if (method == HttpMethod.POST || method == HttpMethod.PUT) {
      add(operation, ProblemType.WRONG_STATE);
      add(operation, ProblemType.BODY_TOO_LARGE);
      add(operation, ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }
    if (takesIfMatch(operation)) {
      add(operation, ProblemType.VERSION_MISMATCH);
      add(operation, ProblemType.VERSION_REQUIRED);
    }
    if (method == HttpMethod.DELETE) {
      add(operation, ProblemType.IN_USE);
    }
  }

  private static boolean takesIfMatch(Operation operation) {
    List<Parameter> parameters = operation.getParameters();
    return parameters != null
        && parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
  }

  private static void add(Operation operation, ProblemType type) {
    String status = Integer.toString(type.status());
    Map<String, APIResponse> present = operation.getResponses().getAPIResponses();
    if (present == null
        || !present.containsKey(status)
        || present.get(status).getContent() == null) {
      operation.getResponses().addAPIResponse(status, refusal(type));
    }
  }

  private static APIResponse refusal(ProblemType type) {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE,
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    return OASFactory.createAPIResponse().description(type.title()).content(content);
  }
}
