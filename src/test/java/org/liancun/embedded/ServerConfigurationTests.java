package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerConfigurationTests {

  private final ServerConfiguration configuration =
      new ServerConfiguration(23456, new Memory(1024, 512));

  @Test
  void listensOnLoopbackOnlyAndSpeaksBoltOnly() {
    assertThat(configuration.text())
        .contains("server.bolt.listen_address=127.0.0.1:23456\n")
        .contains("server.http.enabled=false\n")
        .contains("server.https.enabled=false\n");
  }

  @Test
  void sizesMemory() {
    assertThat(configuration.text())
        .contains("server.memory.heap.max_size=1024m\n")
        .contains("server.memory.pagecache.size=512m\n");
  }

  @Test
  void letsNothingLeaveTheMachine() {
    assertThat(configuration.text())
        .contains("dbms.usage_report.enabled=false\n")
        .contains("server.fleet_discovery.enabled=false\n")
        .contains("internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0\n")
        .contains("dbms.security.allow_csv_import_from_file_urls=false\n");
  }

  @Test
  void boundsTheTransactionLogs() {
    assertThat(configuration.text()).contains("db.tx_log.rotation.retention_policy=2 days 256M\n");
  }

  @Test
  void isWrittenWithTheRotationOfItsLogs(@TempDir Path folder) throws IOException {
    configuration.write(folder);

    assertThat(folder.resolve("neo4j.conf")).hasContent(configuration.text());
    assertThat(folder.resolve("server-logs.xml")).content().contains("SizeBasedTriggeringPolicy");
    assertThat(folder.resolve("user-logs.xml")).content().contains("SizeBasedTriggeringPolicy");
  }
}
