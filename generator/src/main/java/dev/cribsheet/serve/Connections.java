package dev.cribsheet.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnectionFactory;
import org.apache.hc.core5.http.impl.io.HttpService;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.http.io.HttpServerConnection;
import org.apache.hc.core5.http.io.HttpServerRequestHandler;
import org.apache.hc.core5.http.protocol.DefaultHttpProcessor;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseContent;
import org.apache.hc.core5.io.Closer;

/** The connections of clients, with a thread each. If there are too many, the oldest is closed. */
final class Connections implements AutoCloseable {
  private static final int MAX_CONNECTIONS = 1_000;

  /** How long a client may be silent: long enough for a busy machine. */
  private static final int PATIENCE_MILLIS = 60_000;

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
  private final HttpConnectionFactory<? extends HttpServerConnection> factory =
      DefaultBHttpServerConnectionFactory.builder()
          .http1Config(HeadParser.LIMITS)
          .requestParserFactory(HeadParser::new)
          .build();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "cribsheet-serve");
            thread.setDaemon(true);
            return thread;
          });
  private final ServerSocket server;
  private final HttpService service;

  Connections(ServerSocket server, HttpServerRequestHandler handler) {
    this.server = server;
    this.service =
        new HttpService(
            new DefaultHttpProcessor(ResponseContent.INSTANCE, ResponseConnControl.INSTANCE),
            handler) {
          /** Sends no text: the library's messages are about the program. */
          @Override
          protected void handleException(HttpException e, ClassicHttpResponse response) {
            response.setCode(toStatusCode(e));
          }
        };
  }

  InetSocketAddress address() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  void start() {
    threads.execute(this::accept);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        open.add(client);
        if (open.size() > MAX_CONNECTIONS) {
          Closer.closeQuietly(open.poll());
        }
        answerLater(client);
      } catch (IOException | RejectedExecutionException | OutOfMemoryError e) {
        Closer.closeQuietly(
            open.poll()); // out of file handles or threads, or the server is stopping
        LockSupport.parkNanos(PAUSE);
      }
    }
    while (!open.isEmpty()) {
      Closer.closeQuietly(open.poll());
    }
  }

  private void answerLater(Socket client) {
    boolean taken = false;
    try {
      threads.execute(() -> answer(client));
      taken = true;
    } finally {
      if (!taken) {
        open.remove(client);
        Closer.closeQuietly(client);
      }
    }
  }

  private void answer(Socket client) {
    try (client) {
      client.setSoTimeout(PATIENCE_MILLIS);
      client.setTcpNoDelay(true);
      HttpServerConnection connection = factory.createConnection(client);
      while (connection.isOpen()) {
        service.handleRequest(connection, HttpCoreContext.create());
      }
    } catch (IOException | HttpException | RuntimeException e) {
      // the client has gone away, is silent or does not speak HTTP
    } finally {
      open.remove(client);
    }
  }

  @Override
  public void close() {
    Closer.closeQuietly(server);
    threads.shutdownNow();
  }
}
