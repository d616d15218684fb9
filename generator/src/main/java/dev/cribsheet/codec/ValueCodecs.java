package dev.cribsheet.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the codec of a type: a record, a sealed interface of records, an enum, {@code boolean},
 * {@code int}, {@code long}, {@code double}, {@code byte[]}, String, Path, Instant, URI; an
 * Optional or a List of these; a Map from strings to these. A record must not contain its own type.
 */
final class ValueCodecs {
  private record Simple(
      String layout, BiConsumer<Object, Encoder> writer, Function<Decoder, Object> reader)
      implements ValueCodec {
    @Override
    public void write(Object value, Encoder out) {
      writer.accept(value, out);
    }

    @Override
    public Object read(Decoder in) {
      return reader.apply(in);
    }
  }

  private static final Map<Type, ValueCodec> SIMPLE =
      Map.of(
          boolean.class,
          new Simple("boolean", (value, out) -> out.flag((boolean) value), Decoder::flag),
          int.class,
          new Simple("int", (value, out) -> out.number((int) value), Decoder::number),
          long.class,
          new Simple("long", (value, out) -> out.longNumber((long) value), Decoder::longNumber),
          double.class,
          new Simple(
              "double",
              (value, out) -> out.longNumber(Double.doubleToLongBits((double) value)),
              in -> Double.longBitsToDouble(in.longNumber())),
          byte[].class,
          new Simple("bytes", (value, out) -> out.bytes((byte[]) value), Decoder::bytes),
          String.class,
          text(String.class, text -> text),
          Path.class,
          text(Path.class, Path::of),
          Instant.class,
          text(Instant.class, Instant::parse),
          URI.class,
          text(URI.class, URI::create));

  private final Map<Type, ValueCodec> found = new HashMap<>(SIMPLE);

  private static ValueCodec text(Class<?> type, Function<String, Object> parse) {
    return new Simple(
        type.getSimpleName(),
        (value, out) -> out.text(value.toString()),
        in -> parse.apply(in.text()));
  }

  /** Returns the codec of a type. There is only one per type. */
  ValueCodec of(Type type) {
    ValueCodec known = found.get(type);
    if (known == null) {
      known = type instanceof ParameterizedType holder ? holder(holder) : plain(type);
      found.put(type, known);
    }
    return known;
  }

  private ValueCodec plain(Type type) {
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return RecordValue.codec(plain, this);
    }
    if (type instanceof Class<?> plain && plain.isEnum()) {
      return choice(plain);
    }
    if (type instanceof Class<?> plain && plain.isSealed()) {
      return sealed(plain);
    }
    throw new IllegalArgumentException("there is no codec for " + type);
  }

  private ValueCodec holder(ParameterizedType type) {
    Type[] parts = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return optional(of(parts[0]));
    }
    if (type.getRawType() == List.class) {
      return list(of(parts[0]));
    }
    if (type.getRawType() == Map.class && parts[0] == String.class) {
      return map(of(parts[1]));
    }
    throw new IllegalArgumentException("there is no codec for " + type);
  }

  private static ValueCodec choice(Class<?> type) {
    Object[] values = type.getEnumConstants();
    return new Simple(
        type.getSimpleName() + Arrays.toString(values),
        (value, out) -> out.number(((Enum<?>) value).ordinal()),
        in -> values[in.number()]);
  }

  private ValueCodec sealed(Class<?> type) {
    List<Class<?>> kinds = List.of(type.getPermittedSubclasses());
    ValueCodec[] codecs = kinds.stream().map(this::of).toArray(ValueCodec[]::new);
    return new Simple(
        layout("one of", codecs),
        (value, out) -> {
          int kind = kinds.indexOf(value.getClass());
          out.number(kind);
          codecs[kind].write(value, out);
        },
        in -> codecs[in.number()].read(in));
  }

  private static String layout(String name, ValueCodec... parts) {
    return Arrays.stream(parts)
        .map(ValueCodec::layout)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private static ValueCodec optional(ValueCodec part) {
    return new Simple(
        layout("optional", part),
        (value, out) -> {
          Optional<?> optional = (Optional<?>) value;
          out.flag(optional.isPresent());
          optional.ifPresent(present -> part.write(present, out));
        },
        in -> in.flag() ? Optional.of(part.read(in)) : Optional.empty());
  }

  private static ValueCodec list(ValueCodec part) {
    return new Simple(
        layout("list", part),
        (value, out) -> {
          List<?> list = (List<?>) value;
          out.number(list.size());
          list.forEach(one -> part.write(one, out));
        },
        in -> {
          Object[] read = new Object[in.number()];
          Arrays.setAll(read, i -> part.read(in));
          return List.of(read);
        });
  }

  /** Writes the entries in the order of their keys, so that equal maps have equal bytes. */
  @SuppressWarnings("unchecked") // all keys are strings
  private static ValueCodec map(ValueCodec part) {
    return new Simple(
        layout("map", part),
        (value, out) -> {
          Map<String, ?> map = new TreeMap<>((Map<String, ?>) value);
          out.number(map.size());
          map.forEach(
              (name, one) -> {
                out.text(name);
                part.write(one, out);
              });
        },
        in -> {
          Map<String, Object> read = new TreeMap<>();
          for (int left = in.number(); left > 0; left--) {
            read.put(in.text(), part.read(in));
          }
          return read;
        });
  }
}
