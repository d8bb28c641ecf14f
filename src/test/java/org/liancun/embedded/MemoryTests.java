package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class MemoryTests {

  @Test
  void takesAnEighthOfTheMachineEach() {
    assertThat(Memory.forMachineWith(16_384)).isEqualTo(new Memory(2048, 2048));
  }

  @Test
  void isEnoughToStartOnASmallMachine() {
    assertThat(Memory.forMachineWith(1_024)).isEqualTo(new Memory(384, 128));
  }

  @Test
  void leavesALargeMachineToOthers() {
    assertThat(Memory.forMachineWith(1_048_576)).isEqualTo(new Memory(4096, 8192));
  }

  @Test
  void isWhatTheSettingsSay() {
    EmbeddedDatabaseSettings settings =
        EmbeddedDatabaseSettings.of(Path.of("data"))
            .withMemory(DataSize.ofGigabytes(3), DataSize.ofMegabytes(700));

    assertThat(Memory.of(settings)).isEqualTo(new Memory(3072, 700));
  }

  @Test
  void beginsWithASmallHeap() {
    assertThat(new Memory(3072, 700).initialHeapMegabytes()).isEqualTo(256);
    assertThat(new Memory(128, 64).initialHeapMegabytes()).isEqualTo(128);
  }
}
