package org.linkwright.matching;

import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/**
 * How far into a ranked list a page begins, as a cursor. A ranking moves as profiles change, so
 * what is counted is places: a page may repeat what has sunk meanwhile, or miss what has risen.
 */
final class ListPosition {

  /** No list is longer. */
  private static final int MOST = 10_000_000;

  private ListPosition() {}

  /** How many entries come before the page; none without a cursor. */
  static int of(@Nullable String cursor) {
    if (cursor == null) {
      return 0;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      int position = bytes.remaining() == Integer.BYTES ? bytes.getInt() : 0;
      if (position > 0 && position <= MOST) {
        return position;
      }
    } catch (IllegalArgumentException notBase64) {
      // refused below, like every other text that is no cursor
    }
    throw ProblemException.invalid(
        FieldError.parameter("cursor", "is not a cursor of this list; leave it out to begin anew"));
  }

  static String cursor(int position) {
    byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt(position).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The answer with a part of a list, its {@code Link} header (RFC 8288) leading to the next. */
  static <T> RestResponse<T> respond(T part, @Nullable String next, UriInfo uri) {
    ResponseBuilder<T> response = ResponseBuilder.ok(part);
    if (next != null) {
      response.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return response.build();
  }
}
