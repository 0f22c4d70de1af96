package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.MemoryInfo;
import io.eie.generator.hdl.Emission.Module;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.generator.hdl.Emission.SourceFile;
import io.eie.generator.hdl.example.AdderTree;
import io.eie.generator.hdl.example.Fifo;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmitterTest {
  private static final EmitOptions DEFAULTS = EmitOptions.defaults();

  @Test
  void portsAndMemoriesAreListedInOrder() {
    Emission emission = Emitter.emit(DEFAULTS, () -> new Fifo(8, 3));

    assertThat(emission.topName()).isEqualTo("Fifo8x8");
    assertThat(emission.ports())
        .containsExactly(
            new PortInfo("input_valid_i", Direction.INPUT, 1),
            new PortInfo("input_ready_o", Direction.OUTPUT, 1),
            new PortInfo("input_value_i", Direction.INPUT, 8),
            new PortInfo("output_valid_o", Direction.OUTPUT, 1),
            new PortInfo("output_ready_i", Direction.INPUT, 1),
            new PortInfo("output_value_o", Direction.OUTPUT, 8),
            new PortInfo("level_o", Direction.OUTPUT, 4),
            new PortInfo("clk", Direction.INPUT, 1),
            new PortInfo("reset", Direction.INPUT, 1));
    assertThat(emission.memories())
        .containsExactly(new MemoryInfo("Fifo8x8", "storage", 8, 8, 1, 1, 0, false));
  }

  @Test
  void modulesComeBeforeTheirUsersOncePerName() {
    Emission emission = Emitter.emit(DEFAULTS, () -> new AdderTree(5));

    assertThat(emission.modules())
        .extracting(Module::name)
        .containsExactly("SquareLane", "AdderTree5");
    assertThat(emission.files())
        .extracting(SourceFile::fileName)
        .containsExactly("SquareLane.v", "AdderTree5.v");
  }

  @Test
  void headerHoldsTheDescriptionAndTheCallersLinesOnly() {
    EmitOptions options = DEFAULTS.withHeaderLines(List.of("configuration 1234", ""));

    String text = Emitter.emit(options, () -> new Fifo(8, 3)).top().text();

    assertThat(text)
        .startsWith(
            """
            // Fifo8x8: queue of 8 words of 8 bits
            // configuration 1234
            //

            module Fifo8x8 (
            """)
        .endsWith("\nendmodule\n");
  }
}
