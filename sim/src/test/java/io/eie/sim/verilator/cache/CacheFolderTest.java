// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
  private static Path folder(Map<String, String> properties, Map<String, String> variables) {
    return CacheFolder.standard(properties::get, variables::get);
  }

  @Test
  void theFirstThatIsSetNamesIt() {
    Map<String, String> variables = Map.of("EIE_CACHE", "/e", "XDG_CACHE_HOME", "/x", "HOME", "/h");

    assertThat(folder(Map.of("eie.cache", "/p"), variables)).isEqualTo(Path.of("/p"));
    assertThat(folder(Map.of("eie.cache", ""), variables)).isEqualTo(Path.of("/e"));
    assertThat(folder(Map.of(), Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h")))
        .isEqualTo(Path.of("/x/eie/verilator"));
    assertThat(folder(Map.of("user.home", "/u"), Map.of("HOME", "/h")))
        .isEqualTo(Path.of("/h/.cache/eie/verilator"));
    assertThat(folder(Map.of("user.home", "/u"), Map.of()))
        .isEqualTo(Path.of("/u/.cache/eie/verilator"));
  }

  @Test
  void aFolderThatIsNotAbsoluteIsNoHome() {
    assertThat(folder(Map.of(), Map.of("XDG_CACHE_HOME", "x", "HOME", "/h")))
        .isEqualTo(Path.of("/h/.cache/eie/verilator"));
    assertThat(folder(Map.of(), Map.of("EIE_CACHE", "here"))).isEqualTo(Path.of("here"));
  }

  @Test
  void aUserWithoutAHomeIsToldTheVariable() {
    assertThatThrownBy(() -> folder(Map.of("user.home", "?"), Map.of("HOME", "")))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "a cache folder must be known (EIE_CACHE names one), neither XDG_CACHE_HOME nor HOME"
                + " was an absolute folder");
  }

  @Test
  void aFolderThatCannotBeNamedIsTold() {
    assertThatThrownBy(() -> folder(Map.of(), Map.of("EIE_CACHE", "a\0b")))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith(
            "cache folder must be a path that this system can name (EIE_CACHE names another)");
  }
}
