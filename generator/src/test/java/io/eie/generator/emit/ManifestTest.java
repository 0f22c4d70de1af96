// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.hdl.Emission;
import io.eie.generator.map.AddressMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final EieConfig SMALL = Preset.SMALL16.config();

  private static JsonNode of(EieConfig config) throws IOException {
    return new ObjectMapper().readTree(RtlDesign.of(config).files().get("manifest.json"));
  }

  @Test
  void tellsTopFilesAndConfiguration() throws IOException {
    JsonNode manifest = of(SMALL);
    assertThat(manifest.get("generator").asText()).isEqualTo("eie");
    assertThat(manifest.get("version").asText()).isEqualTo(ToolVersion.text());
    assertThat(manifest.get("top").asText()).isEqualTo("Eie");
    assertThat(manifest.get("configHash").asText()).isEqualTo(SMALL.hash());
    assertThat(manifest.get("parameters").toString()).isEqualTo(SMALL.canonicalJson());
    assertThat(manifest.get("fileList").asText()).isEqualTo("eie.f");
    assertThat(manifest.get("waivers").asText()).isEqualTo("eie.vlt");
    assertThat(manifest.get("configuration").asText()).isEqualTo("config.yaml");
    List<String> files = new ArrayList<>();
    manifest.get("files").forEach(file -> files.add(file.asText()));
    assertThat(files)
        .isEqualTo(
            RtlDesign.of(SMALL).sources().stream().map(Emission.SourceFile::fileName).toList());
    List<String> kit = new ArrayList<>();
    manifest.get("kit").forEach(file -> kit.add(file.asText()));
    assertThat(kit)
        .containsExactlyElementsOf(RtlDesign.of(SMALL).kit().keySet())
        .contains("eie.core", "constraints/eie.sdc");
  }

  @Test
  void tellsThePorts() throws IOException {
    List<String> ports = new ArrayList<>();
    for (JsonNode port : of(SMALL).get("ports")) {
      ports.add(
          port.get("direction").asText()
              + " "
              + port.get("name").asText()
              + " "
              + port.get("width").asInt());
    }
    assertThat(ports)
        .containsExactlyInAnyOrder(
            "input clk 1",
            "input reset 1",
            "output idle_o 1",
            "input req_valid_i 1",
            "output req_ready_o 1",
            "input req_write_i 1",
            "input req_address_i " + AddressMap.of(SMALL).addressBits(),
            "input req_data_i 64",
            "input req_strobe_i 8",
            "output rsp_valid_o 1",
            "input rsp_ready_i 1",
            "output rsp_data_o 64",
            "output rsp_error_o 1",
            "output rsp_unmapped_o 1",
            "output interrupt_o 1");
  }

  @Test
  void tellsClockAndReset() throws IOException {
    JsonNode manifest = of(SMALL);
    assertThat(manifest.get("clock").toString())
        .isEqualTo("{\"port\":\"clk\",\"edge\":\"rising\"}");
    assertThat(manifest.get("reset").toString())
        .isEqualTo("{\"port\":\"reset\",\"activeLevel\":1,\"synchronous\":true}");
    assertThat(of(SMALL.toBuilder().resetKind(ResetKind.ASYNC_LOW).build()).get("reset").toString())
        .isEqualTo("{\"port\":\"resetn\",\"activeLevel\":0,\"synchronous\":false}");
  }

  private static List<String> memories(EieConfig config) throws IOException {
    List<String> memories = new ArrayList<>();
    for (JsonNode memory : of(config).get("memories")) {
      memories.add(
          "%d x %s.%s %dx%d mask %d %s latency %d"
              .formatted(
                  memory.get("count").asInt(),
                  memory.get("module").asText(),
                  memory.get("name").asText(),
                  memory.get("words").asInt(),
                  memory.get("width").asInt(),
                  memory.get("maskBits").asInt(),
                  memory.get("ports").asText(),
                  memory.get("readLatency").asInt()));
    }
    return memories;
  }

  @Test
  void tellsEveryMemoryAndHowOftenItIsThere() throws IOException {
    assertThat(memories(SMALL))
        .containsExactlyInAnyOrder(
            "1 x EieSramBank64x64.cells 64x64 mask 1 1rw latency 1",
            "2 x EieSramBank32x64.cells 32x64 mask 1 1rw latency 1",
            "32 x EieSramBank1024x14.cells 1024x14 mask 1 1rw latency 1",
            "32 x EieSramBank1024x64.cells 1024x64 mask 1 1rw latency 1",
            "16 x EieSramBank32x4x32.cells 32x128 mask 4 1rw latency 1",
            "16 x EieSramBank64x4x16.cells 64x64 mask 4 1rw latency 1");
  }
}
