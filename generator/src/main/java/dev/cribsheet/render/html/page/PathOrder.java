package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.StudyPath;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.page.PageDefinition.Neighbours;
import dev.cribsheet.render.html.part.PathTargets;
import dev.cribsheet.render.html.part.PathTargets.Target;
import dev.cribsheet.site.ReadingOrder;
import dev.cribsheet.view.part.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reading order of each study path. */
record PathOrder(List<Course> courses) {
  /** The pages of one path, each with the first item that leads to it. */
  private record Course(String title, ReadingOrder order, Map<String, Target> targets) {
    LinkView link(PageContext scope, String id) {
      Target target = targets.get(id);
      return target.link(scope, target.name());
    }
  }

  static PathOrder of(PageContext scope) {
    return scope.shared().view("path order", () -> new PathOrder(courses(scope)));
  }

  private static List<Course> courses(PageContext scope) {
    List<Course> courses = new ArrayList<>();
    if (scope.site().has(PageKind.PATH)) {
      PathTargets known = PathTargets.of(scope);
      for (StudyPath path : scope.site().content().studyPaths()) {
        Map<String, Target> targets = new LinkedHashMap<>();
        path.items()
            .map(known::of)
            .forEach(target -> targets.putIfAbsent(target.page().path(), target));
        courses.add(
            new Course(path.title(), ReadingOrder.of(List.copyOf(targets.keySet())), targets));
      }
    }
    return courses;
  }

  /**
   * Returns the previous and the next page in the first path that contains the page; empty if no
   * path does. The paths page precedes the first path's first page.
   */
  Optional<Neighbours> neighbours(PageContext scope, UrlPath page) {
    if (page.equals(PageKind.PATH.url())) {
      return courses.stream()
          .findFirst()
          .map(
              course ->
                  new Neighbours(
                      scope.links(PageKind.HOME),
                      course.order().ids().stream()
                          .limit(1)
                          .map(id -> course.link(scope, id))
                          .toList()));
    }
    String id = page.path();
    return courses.stream()
        .filter(course -> course.order().contains(id))
        .findFirst()
        .map(
            course ->
                Neighbours.in(
                    course.order(),
                    id,
                    scope.t("path.list", Map.of("title", course.title())),
                    other -> course.link(scope, other),
                    scope.link(PageKind.PATH)));
  }
}
