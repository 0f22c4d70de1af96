// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.MemoryInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandOffTest {
  private static final EieConfig TINY = Preset.TINY4.config();

  @SmokeShard(of = 3)
  @ParameterizedTest
  @EnumSource
  void everyFileTellsItsOriginAndNoMachine(Preset preset) {
    Map<String, String> kit = RtlDesign.of(preset.config()).kit();

    assertThat(kit).hasSizeGreaterThan(50);
    kit.forEach(
        (name, text) -> {
          assertThat(text)
              .as(name)
              .endsWith("\n")
              .doesNotContain("<<", System.getProperty("user.dir"), "\r");
          if (!name.endsWith(".json") && !name.endsWith(".abc") && !name.endsWith(".f")) {
            assertThat(text).as(name).contains("configuration SHA-256 " + preset.config().hash());
          }
        });
  }

  @Test
  void theSameDesignGivesTheSameFilesInTheSameOrder() {
    Map<String, String> kit = RtlDesign.of(TINY).kit();
    Map<String, String> again = RtlDesign.of(TINY).kit();

    assertThat(List.copyOf(again.entrySet())).isEqualTo(List.copyOf(kit.entrySet()));
  }

  @ParameterizedTest
  @EnumSource
  void theConstraintsFollowTheReset(ResetKind kind) {
    EieConfig config = TINY.toBuilder().resetKind(kind).build();
    String port = kind.activeLow() ? "resetn" : "reset";

    String sdc = RtlDesign.of(config).kit().get("constraints/eie.sdc");

    assertThat(sdc).contains(" " + port + "}]\n");
    assertThat(sdc.contains("set_false_path -from [get_ports " + port + "]\n"))
        .isEqualTo(kind.asynchronous());
  }

  @Test
  void aScriptOfAbcAimsAtItsTime() {
    assertThat(AbcScript.FAST.text(700))
        .contains("map -B 0.9 -D 700\n", "upsize -D 700\n")
        .doesNotContain("{");
    assertThat(AbcScript.SMALL.text(35)).contains("amap -m\n", "dnsize -D 35\n");
  }

  @Test
  void aMemoryOfAnotherKindIsAMistake() {
    MemoryInfo twoPorts = new MemoryInfo("Two", "cells", 16, 8, 1, 1, 1, 1, false);
    Emission.Module module =
        new Emission.Module(
            "Two", "Two", "", "", List.of(), List.of(twoPorts), List.of(), List.of());
    Emission.Module element =
        new Emission.Module(
            "ProcessingElement",
            "Element",
            "",
            "",
            List.of(),
            List.of(),
            List.of(new Emission.InstanceInfo("u_two", "Two")),
            List.of());

    assertThatIllegalStateException()
        .isThrownBy(
            () -> HandOff.files(TINY, new Emission("Element", List.of(module, element)), "1"))
        .withMessage("Two must hold one memory with one port (the hand-off has views of no other)");
  }
}
