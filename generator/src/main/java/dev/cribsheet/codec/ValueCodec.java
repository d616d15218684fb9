package dev.cribsheet.codec;

/** Writes and reads the values of one type. */
interface ValueCodec {
  /** Adds a value. */
  void write(Object value, Encoder out);

  /** Takes what {@link #write} added. */
  Object read(Decoder in);

  /** What is written, down to names and types of components; types that differ have others. */
  String layout();
}
