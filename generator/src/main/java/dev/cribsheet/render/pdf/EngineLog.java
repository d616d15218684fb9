package dev.cribsheet.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.ThreadCtx;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;

/** Collects the engine's warnings about one document; the engine's global log is off. */
final class EngineLog {
  private final Set<String> warnings = Collections.synchronizedSet(new LinkedHashSet<>());

  static {
    XRLog.setLoggerImpl(new Silence()); // the thread's listener still gets the messages
  }

  /** Runs a step of the engine, collects its warnings, and clears its thread-local state. */
  <T> T hear(Step<T> step) throws IOException {
    Closeable listener = ThreadCtx.applyDiagnosticConsumer(this::accept);
    try {
      return step.run();
    } finally {
      listener.close();
      ThreadCtx.cleanup();
    }
  }

  /** Returns the distinct warnings so far, in order of appearance. */
  List<String> warnings() {
    synchronized (warnings) {
      return List.copyOf(warnings);
    }
  }

  private void accept(Diagnostic diagnostic) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(diagnostic.getFormattedMessage());
    }
  }

  interface Step<T> {
    T run() throws IOException;
  }

  private static final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }
}
