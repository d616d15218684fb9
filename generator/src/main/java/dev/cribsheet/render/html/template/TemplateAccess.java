package dev.cribsheet.render.html.template;

import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;

/** Lets templates read only views and fragments, the size of a list and the state of a loop. */
final class TemplateAccess implements MethodAccessValidator {
  private static final Set<String> OF_LISTS = Set.of("size", "isEmpty");
  private static final Set<String> OF_LOOPS =
      Set.of("getIndex", "getLength", "isFirst", "isLast", "getRevindex");
  private static final String LOOP = "io.pebbletemplates.pebble.node.ForNode$LoopVariables";
  private static final Set<String> NEVER = Set.of("toString", "hashCode", "equals");

  @Override
  public boolean isMethodAccessAllowed(Object object, Method method) {
    if (object instanceof List<?>) {
      return OF_LISTS.contains(method.getName());
    }
    if (object.getClass().getName().equals(LOOP)) {
      return OF_LOOPS.contains(method.getName());
    }
    return object instanceof Record
        && method.getParameterCount() == 0
        && method.getDeclaringClass().isRecord()
        && !Modifier.isStatic(method.getModifiers())
        && !NEVER.contains(method.getName());
  }
}
