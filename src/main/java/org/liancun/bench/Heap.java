package org.liancun.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** How much of its heap this process has used at most since the watch began. */
final class Heap {

  private static final int MEGABYTE = 20;

  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  Heap() {
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** {@return the sum of the pools' peaks, which may not have been at the same moment} */
  long peakMegabytes() {
    return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> MEGABYTE;
  }

  long limitMegabytes() {
    return Runtime.getRuntime().maxMemory() >> MEGABYTE;
  }
}
