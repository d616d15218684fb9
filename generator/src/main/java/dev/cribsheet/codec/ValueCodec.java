package dev.cribsheet.codec;

/** Writes and reads the values of one type. */
interface ValueCodec {
  void write(Object value, Encoder out);

  /** Reads what {@link #write} wrote. */
  Object read(Decoder in);

  /** Describes the format, down to the names and types of components, for the fingerprint. */
  String layout();
}
