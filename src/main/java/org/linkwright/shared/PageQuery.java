package org.linkwright.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. Lists are ordered by id, that is by age. */
public class PageQuery {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  @QueryParam("limit")
  @DefaultValue("50")
  @Min(value = 1, message = "must be 1 to 200") @Max(value = 200, message = "must be 1 to 200") @Parameter(description = "How many items at the most", example = "50")
  public int limit = 50;

  @QueryParam("cursor")
  @Parameter(description = "The `next` of the page before")
  public @Nullable String cursor;

  /** The id after which the page begins; without a cursor the least there can be. */
  public UUID after() {
    if (cursor == null) {
      return BEFORE_ALL;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      if (bytes.remaining() == 16) {
        return new UUID(bytes.getLong(), bytes.getLong());
      }
    } catch (IllegalArgumentException notBase64) {
      // refused below, like every other text that is no cursor
    }
    throw ProblemException.invalid(
        FieldError.parameter("cursor", "is not a cursor of this list; leave it out to begin anew"));
  }

  /**
   * Cuts what was read to a page.
   *
   * @param oneMore up to {@code limit + 1} rows; the last only tells that there are more
   */
  public <T> Page<T> page(List<T> oneMore, Function<T, UUID> id) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, null);
    }
    List<T> items = oneMore.subList(0, limit);
    return new Page<>(items, cursorAfter(id.apply(items.get(limit - 1))));
  }

  /** The answer with a page, its {@code Link} header (RFC 8288) leading to the next. */
  public static <T> RestResponse<Page<T>> respond(Page<T> page, UriInfo uri) {
    ResponseBuilder<Page<T>> response = ResponseBuilder.ok(page);
    if (page.next() != null) {
      response.link(
          uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build(), "next");
    }
    return response.build();
  }

  private static String cursorAfter(UUID id) {
    byte[] bytes =
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
