package org.linkwright.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses, before any resource is called, what no database can be asked for (U+0000 in a path or a
 * query) and what no reader here decodes (a compressed body).
 */
final class StorableRequest {

  @ServerRequestFilter
  void check(ContainerRequestContext request) {
    String encoding = request.getHeaderString("Content-Encoding");
    if (encoding != null && !encoding.isBlank() && !encoding.strip().equals("identity")) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body without a Content-Encoding.");
    }
    if (!unstorable(request.getUriInfo().getPathParameters()).isEmpty()) {
      throw new ProblemException(ProblemType.NOT_FOUND, "Nothing has such a name.");
    }
    List<FieldError> wrong = unstorable(request.getUriInfo().getQueryParameters());
    if (!wrong.isEmpty()) {
      throw ProblemException.invalid(wrong);
    }
  }

  private static List<FieldError> unstorable(MultivaluedMap<String, String> parameters) {
    return parameters.entrySet().stream()
        .filter(parameter -> !parameter.getValue().stream().allMatch(Text::isStorable))
        .map(Map.Entry::getKey)
        .sorted()
        .map(name -> FieldError.parameter(name, "has a character that cannot be stored"))
        .toList();
  }
}
