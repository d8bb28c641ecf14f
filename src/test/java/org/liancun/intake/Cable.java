package org.liancun.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What lies between an application and its server, and can be cut. */
final class Cable implements AutoCloseable {

  private static final int NEVER = Integer.MAX_VALUE;

  private final ServerSocket plug;
  private final URI server;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private final AtomicInteger left = new AtomicInteger(NEVER);

  private Cable(ServerSocket plug, URI server) {
    this.plug = plug;
    this.server = server;
  }

  static Cable to(URI server) throws IOException {
    var cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
    Thread.ofVirtual().start(cable::accept);
    return cable;
  }

  /** {@return where the application finds the server} */
  URI address() {
    return URI.create("bolt://127.0.0.1:" + plug.getLocalPort());
  }

  /** Cuts what is connected now; as both ends see it, the other is dead. New connections work. */
  void cut() {
    left.set(NEVER);
    ends.forEach(Cable::quietly);
    ends.clear();
  }

  /** Cuts once so many more messages have reached the server, before it can answer the last. */
  void cutAfter(int messages) {
    left.set(messages);
  }

  private void accept() {
    try {
      while (true) {
        var application = plug.accept();
        connect(application);
      }
    } catch (IOException e) {
      // Closed: the end of the test.
    }
  }

  private void connect(Socket application) {
    try {
      var far = new Socket(server.getHost(), server.getPort());
      // Else each small message waits some 40 ms for its fellows.
      application.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      ends.add(application);
      ends.add(far);
      Thread.ofVirtual().start(() -> carry(application, far, true));
      Thread.ofVirtual().start(() -> carry(far, application, false));
    } catch (IOException e) {
      quietly(application);
    }
  }

  private void carry(Socket from, Socket to, boolean isRequest) {
    var buffer = new byte[1 << 16];
    try {
      for (int read = from.getInputStream().read(buffer);
          read >= 0;
          read = from.getInputStream().read(buffer)) {
        to.getOutputStream().write(buffer, 0, read);
        if (isRequest && left.get() != NEVER && left.decrementAndGet() == 0) {
          cut();
        }
      }
    } catch (IOException e) {
      // One end is gone: so is the other.
    }
    quietly(from);
    quietly(to);
    ends.remove(from);
    ends.remove(to);
  }

  private static void quietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is gone anyway.
    }
  }

  @Override
  public void close() throws IOException {
    plug.close();
    cut();
  }
}
