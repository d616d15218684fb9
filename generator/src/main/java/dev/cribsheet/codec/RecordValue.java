package dev.cribsheet.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a record as its components, one after another. */
record RecordValue(
    String layout, Constructor<?> constructor, Method[] accessors, ValueCodec[] codecs)
    implements ValueCodec {
  static RecordValue codec(Class<?> type, ValueCodecs all) {
    RecordComponent[] parts = type.getRecordComponents();
    ValueCodec[] codecs = new ValueCodec[parts.length];
    Arrays.setAll(codecs, i -> all.of(parts[i].getGenericType()));
    Method[] accessors =
        Arrays.stream(parts).map(RecordComponent::getAccessor).toArray(Method[]::new);
    Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
    String layout =
        Arrays.stream(parts)
            .map(part -> part.getName() + ":" + all.of(part.getGenericType()).layout())
            .collect(Collectors.joining(", ", type.getSimpleName() + "{", "}"));
    return new RecordValue(layout, constructor(type, parts), accessors, codecs);
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) {
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor", e);
    }
  }

  @Override
  public void write(Object value, Encoder out) {
    try {
      for (int i = 0; i < codecs.length; i++) {
        codecs[i].write(accessors[i].invoke(value), out);
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + constructor, e);
    }
  }

  @Override
  public Object read(Decoder in) {
    Object[] parts = new Object[codecs.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = codecs[i].read(in);
    }
    try {
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot call " + constructor, e);
    }
  }
}
