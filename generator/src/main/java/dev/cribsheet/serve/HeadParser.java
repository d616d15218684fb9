package dev.cribsheet.serve;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.message.BasicLineParser;
import org.apache.hc.core5.http.message.RequestLine;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * Reads the request line and the headers; the path is the request target exactly as it was sent.
 */
final class HeadParser extends DefaultHttpRequestParser {
  private static final int MAX_SIZE = 262_144;

  /** Limits that no request reaches, because it is truncated and rejected first. */
  static final Http1Config LIMITS =
      Http1Config.custom()
          .setBufferSize(8192)
          .setMaxLineLength(MAX_SIZE)
          .setMaxHeaderCount(MAX_SIZE)
          .build();

  HeadParser(Http1Config config) {
    super(config);
  }

  /** Truncates a request that is far too long; {@link RequestGuard} rejects what remains. */
  @Override
  public ClassicHttpRequest parse(SessionInputBuffer read, InputStream input)
      throws IOException, HttpException {
    return super.parse(read, ByteStreams.limit(input, MAX_SIZE));
  }

  @Override
  protected ClassicHttpRequest createMessage(CharArrayBuffer line) throws HttpException {
    RequestLine parsed = BasicLineParser.INSTANCE.parseRequestLine(line);
    ClassicHttpRequest request = new BasicClassicHttpRequest(parsed.getMethod(), "/");
    request.setPath(parsed.getUri());
    request.setVersion(parsed.getProtocolVersion());
    return request;
  }
}
