// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveFileTest {
  @TempDir private Path folder;

  @Test
  void itComesToItsPlaceWhenItIsComplete() throws Exception {
    Path file = Files.writeString(folder.resolve("run.fst"), "old");

    WaveFile wave = WaveFile.of(new Wave(file, 0, 1));
    Files.writeString(wave.draft(), "new");

    assertThat(file).hasContent("old");
    wave.complete();
    assertThat(file).hasContent("new");
    assertThat(folder.toFile().list()).containsExactly("run.fst");
  }

  @Test
  void aDiskWithoutRoomIsRefused() {
    Path file = folder.resolve("run.fst");

    assertThatThrownBy(() -> WaveFile.requireRoom(file, Long.MAX_VALUE))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageMatching(
            file + " must have room for a waveform \\(at least 8796093022207 MiB\\), had \\d+ MiB");
  }

  @Test
  void aPlaceInNoFolderIsRefused() {
    Path file = folder.resolve("no/run.fst");

    assertThatThrownBy(() -> WaveFile.of(new Wave(file, 0, 1)))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(file + " must lie in an existing folder, was in " + folder.resolve("no"));
  }
}
