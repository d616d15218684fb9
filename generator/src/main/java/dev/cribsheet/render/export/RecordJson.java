package dev.cribsheet.render.export;

import dev.cribsheet.yaml.JsonSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts records to JSON, and their types to JSON Schema; absent values are omitted. */
final class RecordJson {
  private RecordJson() {}

  /** Returns a value as maps, lists and scalars for a JSON writer. */
  static Object of(Object value) {
    if (value instanceof Record record) {
      return object(record);
    }
    return value instanceof List<?> list ? list.stream().map(RecordJson::of).toList() : value;
  }

  private static Map<String, Object> object(Record record) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(component, record);
      Object present = value instanceof Optional<?> found ? found.orElse(null) : value;
      if (present != null) {
        json.put(component.getName(), of(present));
      }
    }
    return json;
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  static JsonSchema schema(Type type) {
    if (type instanceof ParameterizedType generic) {
      JsonSchema inner = schema(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Optional.class ? inner : JsonSchema.list(inner);
    }
    if (type == int.class || type == Integer.class) {
      return JsonSchema.integer(0, Integer.MAX_VALUE);
    }
    if (type == boolean.class) {
      return JsonSchema.flag();
    }
    return type instanceof Class<?> found && found.isRecord()
        ? object(found)
        : new JsonSchema(Map.of("type", "string"));
  }

  private static JsonSchema object(Class<?> type) {
    Map<String, JsonSchema> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.put(component.getName(), schema(component.getGenericType()));
      if (component.getType() != Optional.class) {
        required.add(component.getName());
      }
    }
    return JsonSchema.object(properties, required, true);
  }
}
