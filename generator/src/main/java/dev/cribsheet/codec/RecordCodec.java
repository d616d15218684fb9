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
 * of records; {@link ValueCodecs} lists what their components may be. In front of a value stand the
 * fingerprint of its type's layout, a checksum and a length, so that bytes of another layout, or
 * damaged ones, are refused and never misread. Thread-safe.
 */
public final class RecordCodec<T> {
  /** Bytes in front of a value. */
  private static final int HEAD = 3 * Integer.BYTES;

  private final ValueCodec codec;
  private final int fingerprint;

  private RecordCodec(ValueCodec codec) {
    this.codec = codec;
    byte[] layout = codec.layout().getBytes(StandardCharsets.UTF_8);
    this.fingerprint = checksum(layout, 0);
  }

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException for a type that holds something that cannot be written
   */
  public static <T> RecordCodec<T> of(Class<T> type) {
    return new RecordCodec<>(new ValueCodecs().of(type));
  }

  /** The bytes of a value; equal values have the same. */
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
   * The value that bytes hold, and nothing else.
   *
   * @throws IOException when they hold anything else; its message goes on from "it"
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
   * The next value of a stream.
   *
   * @throws EOFException when the stream ends within it, or before
   * @throws IOException when something else comes next; its message goes on from "it"
   */
  @SuppressWarnings("unchecked") // the layout of the bytes is that of the type
  public T read(InputStream in) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(read(in, HEAD));
    if (head.getInt() != fingerprint) {
      String start = HexFormat.of().formatHex(head.array());
      throw new IOException("has an unknown format, it starts with " + start);
    }
    int sum = head.getInt();
    int length = head.getInt();
    byte[] body = length < 0 ? new byte[0] : read(in, length);
    if (length < 0 || checksum(body, 0) != sum) {
      throw new IOException("is damaged");
    }
    return (T) codec.read(new Decoder(body));
  }

  /** The stream of a pipe is that of a file, which would seek for itself. */
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
