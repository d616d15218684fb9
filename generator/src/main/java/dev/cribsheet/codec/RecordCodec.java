package dev.cribsheet.codec;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * Writes values of a type as bytes and reads them back. The type is a record, or a sealed interface
 * of records; {@link ValueCodecs} lists the supported components. A value starts with a fingerprint
 * of the layout of its type, a checksum and a length, so that bytes of another layout and damaged
 * bytes are rejected. Thread-safe.
 */
public final class RecordCodec<T> {
  /** The number of bytes before a value. */
  private static final int HEAD = 3 * Integer.BYTES;

  private final ValueCodec codec;
  private final int fingerprint;

  private RecordCodec(ValueCodec codec) {
    this.codec = codec;
    byte[] layout = codec.layout().getBytes(StandardCharsets.UTF_8);
    this.fingerprint = checksum(layout, 0);
  }

  /** Returns the codec of a type; throws IllegalArgumentException for an unsupported component. */
  public static <T> RecordCodec<T> of(Class<T> type) {
    return new RecordCodec<>(new ValueCodecs().of(type));
  }

  /** Returns the bytes of a value; equal values have equal bytes. */
  public byte[] write(T value) {
    Encoder out = new Encoder();
    out.skip(HEAD);
    codec.write(value, out);
    byte[] bytes = out.toBytes();
    ByteBuffer.wrap(bytes)
        .putInt(fingerprint)
        .putInt(checksum(bytes, HEAD))
        .putInt(bytes.length - HEAD);
    return bytes;
  }

  /**
   * Reads a value from bytes that contain nothing else.
   *
   * @throws IOException if the bytes are not a value of this type; the message has no subject, as
   *     in "is damaged"
   */
  public T read(byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    T value = read(in);
    if (in.available() > 0) {
      throw new IOException("is damaged");
    }
    return value;
  }

  /**
   * Reads the next value of a stream.
   *
   * @throws EOFException if the stream ends before the value does
   * @throws IOException if the bytes are not a value of this type; the message has no subject, as
   *     in "is damaged"
   */
  @SuppressWarnings("unchecked") // the bytes have the layout of the type
  public T read(InputStream in) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(read(in, HEAD));
    if (head.getInt() != fingerprint) {
      String start = HexFormat.of().formatHex(head.array());
      throw new IOException("has an unknown format: it starts with " + start);
    }
    int sum = head.getInt();
    int length = head.getInt();
    byte[] body = length < 0 ? new byte[0] : read(in, length);
    if (length < 0 || checksum(body, 0) != sum) {
      throw new IOException("is damaged");
    }
    return (T) codec.read(new Decoder(body));
  }

  /**
   * Reads this many bytes. Does not call {@code in.readNBytes}, because a FileInputStream would
   * seek, which fails on a pipe.
   */
  private static byte[] read(InputStream in, int length) throws IOException {
    byte[] bytes = new DataInputStream(in).readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("is truncated");
    }
    return bytes;
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }
}
