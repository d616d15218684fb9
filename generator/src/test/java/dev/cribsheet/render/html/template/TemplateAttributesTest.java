package dev.cribsheet.render.html.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.cribsheet.html.HtmlFragment;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Tests everything that a template can read from the values it receives. */
class TemplateAttributesTest {
  private static final String VIEWS = "dev.cribsheet.view";

  @Test
  void docsListAllAttributes() throws Exception {
    StringBuilder list = new StringBuilder();
    attributes()
        .forEach(
            (type, names) ->
                list.append("- `" + type + "`: `" + String.join("`, `", names) + "`\n"));
    DocumentedContract.assertSection("records", list.toString());
  }

  @Test
  void viewsHaveNoPublicFieldsForTemplatesToReach() {
    for (Class<?> type : types()) {
      assertThat(type.getFields()).as(type.getName()).isEmpty();
    }
  }

  /**
   * The values that a template receives are views, fragments, strings, numbers, booleans and lists.
   */
  @Test
  void viewsAreMadeOfViewsAndPlainValues() {
    for (Class<?> type : types()) {
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          assertThat(parts(component.getGenericType()))
              .as("%s of %s", component.getName(), type)
              .allMatch(TemplateAttributesTest::isPlain);
        }
      }
    }
  }

  private static boolean isPlain(Class<?> type) {
    return type.isPrimitive()
        || Set.of(String.class, List.class, HtmlFragment.class, Boolean.class, Integer.class)
            .contains(type)
        || type.getPackageName().startsWith(VIEWS);
  }

  private static List<Class<?>> parts(Type type) {
    List<Class<?>> parts = new ArrayList<>();
    if (type instanceof ParameterizedType parameterized) {
      parts.add((Class<?>) parameterized.getRawType());
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(t -> parts.addAll(parts(t)));
    } else {
      parts.add((Class<?>) type);
    }
    return parts;
  }

  private static Map<String, Set<String>> attributes() throws Exception {
    Map<String, Set<String>> attributes = new TreeMap<>();
    for (Class<?> type : types()) {
      if (type.isRecord()) {
        attributes.put(nameInItsPackage(type), allowed(type));
      }
    }
    return attributes;
  }

  /** Two views may have a record of the same simple name. */
  private static String nameInItsPackage(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private static Set<String> allowed(Class<?> type) throws Exception {
    Set<String> names = new TreeSet<>();
    Object instance = instance(type);
    for (Method method : type.getMethods()) {
      if (new TemplateAccess().isMethodAccessAllowed(instance, method)) {
        names.add(method.getName());
      }
    }
    return names;
  }

  /** Returns any instance, because only its type decides about access. */
  private static Object instance(Class<?> type) throws Exception {
    Class<?>[] components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i]);
    }
    return type.getDeclaredConstructor(components).newInstance(values);
  }

  private static Object value(Class<?> type) throws Exception {
    if (type.isPrimitive()) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Boolean.class) {
      return false;
    }
    if (type == Integer.class) {
      return 0;
    }
    return type == String.class ? "" : instance(type);
  }

  private static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    for (JavaClass found : new ClassFileImporter().importPackages(VIEWS)) {
      if (!found.getSimpleName().equals("package-info")) {
        types.add(found.reflect());
      }
    }
    types.add(HtmlFragment.class);
    return types;
  }
}
