package org.liancun.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The server's own settings, written anew before each start. */
record ServerConfiguration(int port, Memory memory) {

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("neo4j.conf"), text());
    for (String name : new String[] {"server-logs.xml", "user-logs.xml"}) {
      try (var stream = ServerConfiguration.class.getResourceAsStream(name)) {
        if (stream == null) {
          throw new IOException(name + " is missing from the class path");
        }
        Files.write(folder.resolve(name), stream.readAllBytes());
      }
    }
  }

  String text() {
    return settings().entrySet().stream()
        .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    network(settings);
    memory(settings);
    disk(settings);
    planning(settings);
    stopping(settings);
    safety(settings);
    return settings;
  }

  private void network(Map<String, Object> settings) {
    String address = BoltAccess.HOST + ":" + port;
    settings.put("server.default_listen_address", BoltAccess.HOST);
    settings.put("server.default_advertised_address", BoltAccess.HOST);
    settings.put("server.bolt.listen_address", address);
    settings.put("server.bolt.advertised_address", address);
    settings.put("server.http.enabled", false);
    settings.put("server.https.enabled", false);
    // None of these stays on this machine: a report home, a remote manager, broadcasts for it.
    settings.put("dbms.usage_report.enabled", false);
    settings.put("dbms.fleet_manager.enabled", false);
    settings.put("server.fleet_discovery.enabled", false);
    settings.put("client.allow_telemetry", false);
  }

  private void memory(Map<String, Object> settings) {
    settings.put("server.memory.heap.initial_size", memory.initialHeapMegabytes() + "m");
    settings.put("server.memory.heap.max_size", memory.heapMegabytes() + "m");
    settings.put("server.memory.pagecache.size", memory.pageCacheMegabytes() + "m");
  }

  /** Small log files that are not kept long: backups are made of the store, not of the log. */
  private static void disk(Map<String, Object> settings) {
    settings.put("db.tx_log.rotation.size", "64m");
    settings.put("db.tx_log.rotation.retention_policy", "2 days 256M");
    settings.put("db.tx_log.preallocate", false);
    // It would hold what people look for, and their names.
    settings.put("db.logs.query.enabled", "OFF");
  }

  /** One plan for all lengths of lists and texts: making another takes longer than it saves. */
  private static void planning(Map<String, Object> settings) {
    settings.put("internal.cypher.use_parameter_size", false);
  }

  /** By default Bolt waits for its threads and transactions longer than a user for the prompt. */
  private static void stopping(Map<String, Object> settings) {
    settings.put("internal.server.bolt.thread_pool_shutdown_wait_time", "0s");
    settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period_duration", "0s");
    settings.put("internal.dbms.bolt.netty_server_shutdown_timeout", "1s");
    settings.put("db.shutdown_transaction_end_timeout", "1s");
  }

  /** No statement may make the server read files or call other machines. */
  private static void safety(Map<String, Object> settings) {
    settings.put("dbms.security.auth_enabled", true);
    settings.put("dbms.security.allow_csv_import_from_file_urls", false);
    settings.put("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0");
  }
}
