package org.linkwright.shared;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stops reading a body that grows beyond {@code linkwright.max-body-size}. The server's own limit
 * ({@code quarkus.http.limits.max-body-size}) lies a little above and stays as the wall behind this
 * fence: it answers without a problem document. A resource that takes a body as a stream is trusted
 * to count for itself.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

  private final long maxBodySize;

  BodyLimit(@ConfigProperty(name = "linkwright.max-body-size") MemorySize maxBodySize) {
    this.maxBodySize = maxBodySize.asLongValue();
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getType() != InputStream.class) {
      context.setInputStream(new Limited(context.getInputStream(), maxBodySize));
    }
    return context.proceed();
  }

  static String detail(long maxBodySize) {
    return "A body may have up to " + maxBodySize + " bytes.";
  }

  private static final class Limited extends FilterInputStream {

    private final long limit;
    private long seen;

    Limited(InputStream body, long limit) {
      super(body);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(Math.max(count, 0));
      return count;
    }

    private void count(int more) {
      seen += more;
      if (seen > limit) {
        throw new ProblemException(ProblemType.BODY_TOO_LARGE, detail(limit));
      }
    }
  }
}
