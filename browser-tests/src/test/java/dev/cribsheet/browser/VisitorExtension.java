package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.cribsheet.browser.chromium.Chromium;
import dev.cribsheet.browser.chromium.NoBrowserException;
import dev.cribsheet.browser.site.BuiltSite;
import dev.cribsheet.browser.site.Pack;
import dev.cribsheet.browser.site.SiteServer;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a new {@link Visitor} and its own browser until it ends. */
final class VisitorExtension
    implements ExecutionCondition,
        ParameterResolver,
        AfterTestExecutionCallback,
        AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(VisitorExtension.class);

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    String skip = System.getProperty("skipBrowserTests");
    return skip == null || skip.equals("false")
        ? ConditionEvaluationResult.enabled("")
        : ConditionEvaluationResult.disabled("-DskipBrowserTests is set");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  /** A test and the methods that prepare it have the same visitor. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Pack pack = context.getRequiredTestClass().getAnnotation(InBrowser.class).value();
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Visit.class, key -> shared(context).visit(pack), Visit.class)
        .visitor();
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Visit visit = context.getStore(NAMESPACE).get(Visit.class, Visit.class);
    if (visit != null && context.getExecutionException().isEmpty()) {
      assertThat(visit.visitor().problems()).as("problems in the pages").isEmpty();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visit visit = context.getStore(NAMESPACE).remove(Visit.class, Visit.class);
    if (visit != null) {
      visit.visitor().close();
      shared(context).idle().add(visit.chromium());
    }
  }

  private static Shared shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
  }

  private record Visit(Chromium chromium, Visitor visitor) {}

  /**
   * The servers of the run and the idle browsers. A Playwright browser can only be used by one
   * thread at a time, so there are as many as there are parallel tests. The first one is started
   * here, so that a failed start is not repeated by each test.
   */
  private record Shared(Queue<Chromium> idle, Map<Pack, SiteServer> servers, String trouble)
      implements AutoCloseable {
    static Shared start() {
      try {
        var idle = new ConcurrentLinkedQueue<Chromium>();
        idle.add(Chromium.start());
        return new Shared(idle, new ConcurrentHashMap<>(), "");
      } catch (NoBrowserException e) {
        return new Shared(new ConcurrentLinkedQueue<>(), Map.of(), e.getMessage());
      }
    }

    Visit visit(Pack pack) {
      if (!trouble.isEmpty()) {
        throw new NoBrowserException(trouble);
      }
      SiteServer server =
          servers.computeIfAbsent(pack, asked -> new SiteServer(BuiltSite.of(asked)));
      Chromium free = idle.poll();
      Chromium chromium = free == null ? Chromium.start() : free;
      return new Visit(chromium, new Visitor(chromium, server.site(), server.base()));
    }

    @Override
    public void close() {
      idle.forEach(Chromium::close);
      servers.values().forEach(SiteServer::close);
    }
  }
}
