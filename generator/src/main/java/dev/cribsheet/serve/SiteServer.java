package dev.cribsheet.serve;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.serve.LiveSite.State;
import dev.cribsheet.write.EnvironmentException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Serves a site while its author edits it. Runs until {@link #close}. */
public final class SiteServer implements AutoCloseable {
  private static final int MAX_PORT = 65_535;

  /** The listen backlog: the maximum number of connections waiting to be accepted. */
  private static final int WAITING = 1_000;

  private final Connections connections;
  private final List<SourceWatcher> watchers;
  private final ReloadListeners listeners = new ReloadListeners();
  private final BuildCache cache;
  private final ServeRequest request;
  private List<Diagnostic> printed = List.of();
  private boolean closed;

  private SiteServer(ServeRequest request) throws IOException {
    this.request = request;
    ServerSocket socket = bind(request);
    this.cache = Cribsheet.cache(request.build(), new Diagnostics());
    LiveSite live = new LiveSite(request, cache);
    RequestGuard guard = new RequestGuard(request.host(), request.allowRemote());
    this.watchers = watchers(request.build(), live);
    this.connections =
        new Connections(socket, new SiteHandler(live, listeners, guard, request.log()));
    watchers.forEach(SourceWatcher::watch);
    report(live.rescan());
  }

  private List<SourceWatcher> watchers(BuildRequest build, LiveSite live) throws IOException {
    List<SourceWatcher> watchers = new ArrayList<>();
    watchers.add(
        new SourceWatcher(
            build.contentDirectory(),
            ContentLayout.KNOWN,
            change -> act(change, () -> change.files().map(live::reread).orElseGet(live::rescan))));
    if (build.themeDirectory().isPresent()) {
      Path folder = build.themeDirectory().get().toAbsolutePath().normalize();
      watchers.add(
          new SourceWatcher(
              folder.getParent(),
              Set.of(folder.getFileName().toString()),
              change -> act(change, live::reloadTheme)));
    }
    return watchers;
  }

  /**
   * Starts a server, which accepts requests when this returns.
   *
   * @throws EnvironmentException if the server cannot start, with the reason
   */
  public static SiteServer start(ServeRequest request) {
    try {
      SiteServer started = new SiteServer(request);
      started.connections.start();
      started.watchers.forEach(SourceWatcher::start);
      return started;
    } catch (IOException e) {
      throw new EnvironmentException("cannot serve the site: " + e.getMessage(), e);
    }
  }

  private static ServerSocket bind(ServeRequest request) throws IOException {
    InetAddress address = address(request.host());
    if (!address.isLoopbackAddress() && !request.allowRemote()) {
      throw new EnvironmentException(
          "'"
              + request.host()
              + "' is reachable from other machines: anyone on the network can read your drafts;"
              + " to allow it, set cribsheet.allowRemote");
    }
    if (!address.isLoopbackAddress()) {
      request.log().accept("Other machines can reach this site while it is served");
    }
    try {
      return new ServerSocket(request.port(), WAITING, address);
    } catch (SocketException e) {
      throw new EnvironmentException(
          "cannot listen on port "
              + request.port()
              + " ("
              + String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT)
              + "): set cribsheet.port to another, such as "
              + free(address, request.port()),
          e);
    }
  }

  private static InetAddress address(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new EnvironmentException("unknown host '" + host + "': set cribsheet.host", e);
    }
  }

  /** Returns the next free port; 0, which means any port, if there is none. */
  private static int free(InetAddress address, int taken) {
    for (int port = Math.max(taken + 1, 8080); port < MAX_PORT; port++) {
      try (ServerSocket socket = new ServerSocket(port, 1, address)) {
        return socket.getLocalPort();
      } catch (IOException e) {
        continue;
      }
    }
    return 0;
  }

  private void act(SourceWatcher.Change change, Supplier<State> read) {
    if (change.files().isEmpty()) {
      watchers.forEach(SourceWatcher::watch);
    }
    State now = read.get();
    listeners.announce();
    report(now);
  }

  /** Prints the diagnostics unless they were printed before: one save can cause several events. */
  private synchronized void report(State state) {
    if (!state.mistakes().equals(printed)) {
      DiagnosticFormatter formatter = new DiagnosticFormatter();
      state.mistakes().forEach(mistake -> request.log().accept(formatter.format(mistake)));
      printed = state.mistakes();
    }
  }

  /** Returns the URL to open in a browser. */
  public URI address() {
    InetSocketAddress bound = connections.address();
    String host = bound.getAddress().isAnyLocalAddress() ? "localhost" : request.host();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort() + "/");
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    for (SourceWatcher watcher : watchers) {
      try {
        watcher.close();
      } catch (IOException e) {
        request.log().accept("could not stop the file watcher: " + e.getMessage());
      }
    }
    listeners.close();
    connections.close();
    cache.close();
  }
}
