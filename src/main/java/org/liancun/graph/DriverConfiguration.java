package org.liancun.graph;

import java.util.concurrent.TimeUnit;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the driver behaves, whichever server it talks to. */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {

  /**
   * Somebody waits in front of a screen, so a lost database is told after seconds, not after the
   * half minute that the driver would retry. Notifications are off because an empty store has none
   * of the labels that the statements name, and would warn of each.
   */
  @Bean
  ConfigBuilderCustomizer patience() {
    return config ->
        config
            .withConnectionTimeout(3, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(5, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(5, TimeUnit.SECONDS)
            .withMinimumNotificationSeverity(NotificationSeverity.OFF);
  }
}
