package org.liancun.embedded;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * Where the database lives and how much it may take.
 *
 * @param data the data folder, created where it is missing
 * @param runtime where the server's jars are unpacked; null: in the data folder
 * @param heap of the server's process; null: sized to the machine
 * @param pageCache of the server; null: sized to the machine
 * @param javaOptions more options of the Java that runs the server, after those that it gets anyway
 * @param join whether to use the server of a running instance when there is one
 */
public record EmbeddedDatabaseSettings(
    Path data,
    @Nullable Path runtime,
    @Nullable DataSize heap,
    @Nullable DataSize pageCache,
    List<String> javaOptions,
    boolean join) {

  public EmbeddedDatabaseSettings {
    javaOptions = List.copyOf(javaOptions);
  }

  /** {@return settings for this folder, everything else as is usual} */
  public static EmbeddedDatabaseSettings of(Path data) {
    return new EmbeddedDatabaseSettings(data, null, null, null, List.of(), false);
  }

  /** {@return the settings under {@code liancun.data} and {@code liancun.embedded}} */
  static EmbeddedDatabaseSettings from(Environment environment) {
    Binder binder = Binder.get(environment);
    return new EmbeddedDatabaseSettings(
        Path.of(environment.getProperty("liancun.data", "./data")),
        bound(binder, "runtime", Path.class),
        bound(binder, "heap", DataSize.class),
        bound(binder, "page-cache", DataSize.class),
        List.of(
            StringUtils.tokenizeToStringArray(
                environment.getProperty("liancun.embedded.java-options"), " ")),
        environment.getProperty("liancun.embedded.join", Boolean.class, false));
  }

  private static <T> @Nullable T bound(Binder binder, String name, Class<T> type) {
    return binder.bind("liancun.embedded." + name, type).orElse(null);
  }

  /** {@return these settings with the server's jars in this folder} */
  public EmbeddedDatabaseSettings withRuntime(Path folder) {
    return new EmbeddedDatabaseSettings(data, folder, heap, pageCache, javaOptions, join);
  }

  /** {@return these settings with these sizes} */
  public EmbeddedDatabaseSettings withMemory(DataSize newHeap, DataSize newPageCache) {
    return new EmbeddedDatabaseSettings(data, runtime, newHeap, newPageCache, javaOptions, join);
  }

  /** {@return these settings with these options of the Java that runs the server} */
  public EmbeddedDatabaseSettings withJavaOptions(String... options) {
    return new EmbeddedDatabaseSettings(data, runtime, heap, pageCache, List.of(options), join);
  }

  /** {@return these settings, using a running instance's server when there is one} */
  public EmbeddedDatabaseSettings joining() {
    return new EmbeddedDatabaseSettings(data, runtime, heap, pageCache, javaOptions, true);
  }
}
