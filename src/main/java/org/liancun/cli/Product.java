package org.liancun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application: as a server, or for the duty of one command. */
final class Product implements GraphDuty {

  private static final List<String> NEED_A_WEB_SERVER =
      List.of(
          "com.vaadin.flow.spring.SpringBootAutoConfiguration",
          "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
          "com.vaadin.flow.spring.VaadinScopesConfig");
  private static final List<String> ON_DUTY =
      List.of(
          "--liancun.sample=false",
          "--spring.main.lazy-initialization=true",
          "--spring.main.keep-alive=false",
          "--liancun.graph.check-statements=false",
          "--spring.autoconfigure.exclude=" + String.join(",", NEED_A_WEB_SERVER));

  private final Class<?> application;

  Product(Class<?> application) {
    this.application = application;
  }

  /** {@return the running server, which goes on after this call} */
  ConfigurableApplicationContext serve(List<String> settings) {
    var all = new ArrayList<>(List.of("--" + BeforeStart.SERVES + "=true"));
    all.addAll(settings);
    return start(WebApplicationType.SERVLET, "liancun", all);
  }

  /**
   * {@inheritDoc} It is the running instance's, if there is one, else the database is started for
   * as long as the work takes.
   */
  @Override
  public int withGraph(DataFolder data, ToIntFunction<BeanFactory> work) {
    var settings = new ArrayList<>(ON_DUTY);
    settings.add("--liancun.embedded.join=true");
    settings.addAll(data.settings());
    return onDuty(settings, work);
  }

  /** Works on a database of its own in a folder, whatever database the settings name. */
  int withOwnGraph(Path folder, ToIntFunction<BeanFactory> work) {
    var settings = new ArrayList<>(ON_DUTY);
    settings.addAll(
        List.of(
            "--liancun.data=" + folder,
            "--liancun.embedded.enabled=true",
            "--liancun.embedded.join=false",
            "--spring.neo4j.uri="));
    return onDuty(settings, work);
  }

  private int onDuty(List<String> settings, ToIntFunction<BeanFactory> work) {
    try (var context = start(WebApplicationType.NONE, "commands", settings)) {
      new Patience(context).awaitReadyOrRefuse();
      return work.applyAsInt(context);
    }
  }

  private ConfigurableApplicationContext start(
      WebApplicationType type, String log, List<String> settings) {
    var spring = new SpringApplication(application);
    spring.setWebApplicationType(type);
    spring.setBannerMode(Banner.Mode.OFF);
    var all = new ArrayList<>(settings);
    all.add("--" + BeforeStart.TERMINAL + "=true");
    all.add("--logging.config=classpath:logback-terminal.xml");
    all.add("--logging.file.name=${liancun.data}/logs/" + log + ".log");
    return spring.run(all.toArray(String[]::new));
  }
}
