// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.eie.generator.config.ConfigException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.generator.map.TopInterface;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pins of the memory macros, from the top module to every memory. */
class MemoryPinsTest {
  private static final String PINS = "rme:4,test_mode:1";
  private static final Pattern INSTANCE =
      Pattern.compile("(?m)^  (Eie\\w+) u_\\w+ \\(\\n(.*?)^  \\);", Pattern.DOTALL);

  private static boolean has(Emission.Module module, String port) {
    return module.ports().stream().map(PortInfo::name).anyMatch(port::equals);
  }

  @ParameterizedTest
  @EnumSource(names = {"TINY4", "SMALL16"})
  void everyMemoryIsConnectedWithTheTop(Preset preset) {
    Emission emission = RtlDesign.of(preset.config().with("memoryPins", PINS)).emission();
    Map<String, Emission.Module> modules =
        emission.modules().stream()
            .collect(Collectors.toMap(Emission.Module::name, Function.identity()));
    int connected = 0;

    for (Emission.Module module : emission.modules()) {
      if (module.name().contains("SramBank")) {
        assertThat(has(module, "memory_rme_i")).as(module.name()).isTrue();
      }
      for (Matcher child = INSTANCE.matcher(module.text()); child.find(); ) {
        for (String port : List.of("memory_rme_i", "memory_test_mode_i")) {
          String connection = "\\.%1$s\\s*\\(%1$s\\)".formatted(port);
          boolean connects = Pattern.compile(connection).matcher(child.group(2)).find();
          assertThat(connects)
              .as("%s of %s in %s", port, child.group(1), module.name())
              .isEqualTo(has(modules.get(child.group(1)), port));
          connected += connects ? 1 : 0;
        }
      }
    }
    long memories =
        emission.copies().entrySet().stream()
            .filter(entry -> entry.getKey().contains("SramBank"))
            .count();
    assertThat(connected).isGreaterThan(2 * (int) memories);
    assertThat(emission.ports())
        .extracting(PortInfo::name, PortInfo::width)
        .contains(tuple("memory_rme_i", 4), tuple("memory_test_mode_i", 1));
  }

  @Test
  void theInterfacesOfTheTopHaveThem() {
    EieConfig config = Preset.TINY4.config().with("memoryPins", PINS);

    assertThat(TopInterface.of(config))
        .filteredOn(each -> each.kind() == TopInterface.Kind.MEMORY)
        .singleElement()
        .extracting(TopInterface::pins)
        .asString()
        .contains("memory_rme_i", "bits=4", "memory_test_mode_i");
    assertThat(TopInterface.of(Preset.TINY4.config()))
        .noneMatch(each -> each.kind() == TopInterface.Kind.MEMORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rme", "rme:", "rme:0", "Rme:1", "rme:1,", "rme:1;b:1", "a__b:1", ""})
  void whatIsNoListIsRefused(String text) {
    assertThatThrownBy(() -> Preset.TINY4.config().with("memoryPins", text))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("memoryPins must be none or a list name:bits,name:bits")
        .hasMessageEndingWith("was '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a:1,a:2",
        "a:17",
        "a:1,b:1,c:1,d:1,e:1,f:1,g:1,h:1,i:1,j:1,k:1,l:1,m:1,n:1,o:1,p:1,q:1"
      })
  void limitsAreKept(String text) {
    assertThatThrownBy(() -> Preset.TINY4.config().with("memoryPins", text))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "memoryPins must have at most 16 pins of at most 16 bits and no name twice (every memory"
                + " has them, and the top module has each once), was "
                + text);
  }
}
