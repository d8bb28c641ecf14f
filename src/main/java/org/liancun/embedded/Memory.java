package org.liancun.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** How much memory the server's process gets. */
record Memory(long heapMegabytes, long pageCacheMegabytes) {

  /** Of the machine, or of the container where there is one. */
  static Memory of(EmbeddedDatabaseSettings settings) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    Memory usual = forMachineWith(system.getTotalMemorySize() >> 20);
    return new Memory(
        megabytes(settings.heap(), usual.heapMegabytes),
        megabytes(settings.pageCache(), usual.pageCacheMegabytes));
  }

  /** An eighth each: the application, the browser and the disk cache want the rest. */
  static Memory forMachineWith(long megabytes) {
    return new Memory(
        Math.clamp(megabytes / 8, 384L, 4096L), Math.clamp(megabytes / 8, 128L, 8192L));
  }

  private static long megabytes(@Nullable DataSize set, long usual) {
    return set == null ? usual : set.toMegabytes();
  }

  /** Small at first, so that a small county does not occupy what a large one would. */
  long initialHeapMegabytes() {
    return Math.min(heapMegabytes, 256);
  }
}
