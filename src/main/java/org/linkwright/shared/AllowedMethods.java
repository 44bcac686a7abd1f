package org.linkwright.shared;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/**
 * Which methods a path answers to. Quarkus REST forgets this when it falls back from the resource
 * of {@code /programmes/{programme}/suppliers} to the one of {@code /programmes}, and says 404
 * where RFC 9110 asks for 405 with an {@code Allow} header; so the routes are asked again here.
 */
final class AllowedMethods {

  private AllowedMethods() {}

  /**
   * @param path as sent, from the root of the service
   * @return in alphabetical order; empty if there is nothing at this path
   */
  static Set<String> at(String path) {
    RequestMapper<InitialMatch> resources =
        new RequestMapper<>(ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
    Set<String> methods = new TreeSet<>();
    RequestMatch<InitialMatch> match = resources.map(path);
    while (match != null) {
      for (ServerRestHandler handler : match.value.handlers) {
        if (handler instanceof ClassRoutingHandler routes) {
          addMethods(methods, routes, match.remaining.isEmpty() ? "/" : match.remaining);
        }
      }
      match = resources.continueMatching(path, match);
    }
    return methods;
  }

  private static void addMethods(Set<String> methods, ClassRoutingHandler routes, String path) {
    routes
        .getMappers()
        .forEach(
            (method, mapper) -> {
              if (method != null && mapper.map(path) != null) {
                methods.add(method);
              }
            });
  }
}
