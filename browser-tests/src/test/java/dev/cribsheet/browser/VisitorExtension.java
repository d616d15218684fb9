package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.browser.chromium.Chromium;
import dev.cribsheet.browser.chromium.NoBrowserException;
import dev.cribsheet.browser.site.BuiltSite;
import dev.cribsheet.browser.site.Pack;
import dev.cribsheet.browser.site.SiteServer;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a fresh {@link Visitor} in the one browser and at the servers of the run. */
final class VisitorExtension
    implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {
  private static final Namespace NAMESPACE = Namespace.create(VisitorExtension.class);

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

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Shared shared =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
    Visitor visitor =
        shared.visitor(context.getRequiredTestClass().getAnnotation(InBrowser.class).value());
    context.getStore(NAMESPACE).put(Visitor.class, visitor);
    return visitor;
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Visitor visitor = context.getStore(NAMESPACE).get(Visitor.class, Visitor.class);
    if (visitor != null && context.getExecutionException().isEmpty()) {
      assertThat(visitor.problems()).as("problems in the pages").isEmpty();
    }
  }

  /** Started once; a start that failed is not tried again by each test. */
  private record Shared(Chromium chromium, Map<Pack, SiteServer> servers, String trouble)
      implements AutoCloseable {
    static Shared start() {
      try {
        var servers = new EnumMap<Pack, SiteServer>(Pack.class);
        for (Pack pack : Pack.values()) {
          servers.put(pack, new SiteServer(BuiltSite.of(pack)));
        }
        return new Shared(Chromium.start(), servers, "");
      } catch (NoBrowserException | IllegalStateException e) {
        return new Shared(null, Map.of(), e.getMessage());
      }
    }

    Visitor visitor(Pack pack) {
      if (!trouble.isEmpty()) {
        throw new NoBrowserException(trouble);
      }
      SiteServer server = servers.get(pack);
      return new Visitor(chromium.browser(), server.site(), server.base());
    }

    @Override
    public void close() {
      if (trouble.isEmpty()) {
        chromium.close();
        servers.values().forEach(SiteServer::close);
      }
    }
  }
}
