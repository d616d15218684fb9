package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.PathItem;
import dev.cribsheet.content.model.StudyPath;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.PathTargets.Target;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.page.PathPageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Views of the study paths. */
public final class PathViews {
  private PathViews() {}

  public static PathPageView page(PageContext scope) {
    PathTargets targets = PathTargets.of(scope);
    List<PathPageView.Entry> paths =
        scope.site().content().studyPaths().stream()
            .map(path -> path(scope, targets, path))
            .toList();
    return new PathPageView(
        paths.stream()
            .limit(1)
            .flatMap(path -> path.days().stream())
            .flatMap(day -> day.items().stream())
            .limit(1)
            .map(PathPageView.Item::link)
            .toList(),
        paths);
  }

  private static PathPageView.Entry path(PageContext scope, PathTargets targets, StudyPath path) {
    List<PathPageView.Day> days = new ArrayList<>();
    for (StudyPath.Day day : path.days()) {
      days.add(
          new PathPageView.Day(
              path.dayAnchor(days.size() + 1),
              day.title(),
              minutes(scope, day.minutes()),
              day.items().stream().map(item -> item(scope, targets, path, item)).toList()));
    }
    return new PathPageView.Entry(
        path.id(),
        path.title(),
        path.days().stream().mapToInt(StudyPath.Day::minutes).max().orElse(0),
        Math.toIntExact(path.items().count()),
        days);
  }

  private static PathPageView.Item item(
      PageContext scope, PathTargets targets, StudyPath path, PathItem item) {
    Target target = targets.of(item);
    int number = target.step().map(SiteStep::number).orElse(0);
    return new PathPageView.Item(
        path.anchor(item),
        target.link(scope, target.title()),
        number,
        scope.hue(number),
        target
            .question()
            .map(found -> QuestionViews.difficulty(scope, found.content().difficulty()))
            .orElse(""),
        target.question().map(found -> found.content().difficulty().ordinal() + 1).orElse(0),
        minutes(scope, item.minutes()));
  }

  private static String minutes(PageContext scope, int minutes) {
    return scope.t("minutes", Map.of("minutes", scope.strings().number(minutes)));
  }
}
