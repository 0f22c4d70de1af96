// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.hdl.example.AdderTree;
import io.eie.generator.hdl.example.Fifo;
import io.eie.generator.hdl.example.NamedThings;
import io.eie.generator.hdl.example.SaturatingAccumulator;
import io.eie.generator.unit.Eie;
import io.eie.generator.unit.bus.Axi4;
import io.eie.generator.unit.bus.AxiLite32;
import io.eie.generator.unit.bus.AxiLite64;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The text for readers against SpinalHDL's: Yosys proves each module equal, in the inputs of its
 * instances too, for all states and inputs.
 */
class TextForReadersTest {
  /** Prints every module that is proven, so that none can be left out. */
  private static final String PROVE =
      "proc; opt_clean; memory; opt_clean; equiv_make gold gate equiv; hierarchy -top equiv;"
          + " opt -full; equiv_simple -short; equiv_simple; equiv_induct; equiv_status -assert";

  @TempDir private Path folder;

  @Test
  void examplesAreProvenEqual() throws IOException {
    prove(() -> new Fifo(8, 3), UnaryOperator.identity());
    prove(SaturatingAccumulator::new, UnaryOperator.identity());
    prove(() -> new AdderTree(5), UnaryOperator.identity());
    prove(NamedThings::new, UnaryOperator.identity());
  }

  @SmokeShard(of = 2)
  @Test
  void everyModuleOfADesignIsProvenEqual() throws IOException {
    prove(() -> new Eie(Preset.TINY4.config()), UnaryOperator.identity());
  }

  @SmokeShard(of = 3)
  @Test
  void everyModuleOfAWideDesignIsProvenEqual() throws IOException {
    EieConfig wide = Preset.TINY4.config().toBuilder().entriesPerCycle(4).sparseBanks(2).build();
    prove(() -> new Eie(wide), UnaryOperator.identity());
  }

  @SmokeShard(of = 3)
  @Test
  void everyModuleOfABusIsProvenEqual() throws IOException {
    prove(() -> new Axi4(Preset.TINY4.config()), UnaryOperator.identity());
    prove(() -> new AxiLite32(Preset.TINY4.config()), UnaryOperator.identity());
    prove(() -> new AxiLite64(Preset.TINY4.config()), UnaryOperator.identity());
  }

  @Test
  void aChangedExpressionAndAChangedInputOfAnInstanceAreFound() {
    new Tools(folder).requireInstalled("yosys");
    for (String[] change :
        new String[][] {{"largest_q < ", "largest_q > "}, {".reset (reset)", ".reset (!reset)"}}) {
      Supplier<HardwareModule> design =
          change[0].startsWith(".")
              ? () -> new io.eie.generator.hdl.example.ReplicatedThings(3, true)
              : () -> new io.eie.generator.hdl.example.RunningMaximum(8);
      assertThatThrownBy(
              () ->
                  prove(
                      design,
                      text ->
                          text.replaceAll("\\.reset +\\(", ".reset (")
                              .replace(change[0], change[1])))
          .hasMessageContaining("unproven $equiv cells");
    }
  }

  private void prove(Supplier<HardwareModule> top, UnaryOperator<String> change)
      throws IOException {
    Tools tools = new Tools(folder);
    EmitOptions options = EmitOptions.defaults();
    Emission written = Emitter.emit(options.asSpinalWrites(), top);
    Emission readable = Emitter.emit(options, top);
    assertThat(readable.modules()).hasSameSizeAs(written.modules());
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < written.modules().size(); i++) {
      Emission.Module module = readable.modules().get(i);
      Files.writeString(folder.resolve(module.name() + ".v"), change.apply(module.text()));
      String raw = written.modules().get(i).text();
      Files.writeString(folder.resolve(module.name() + ".gold.v"), raw);
      boolean memory = module.memories().stream().anyMatch(each -> each.words() > 8);
      if (!memory) {
        script.append(script(module));
      }
    }
    Files.writeString(folder.resolve("prove.ys"), script);
    tools.linesOf(java.util.List.of("yosys", "-q", "prove.ys"));
  }

  private static String script(Emission.Module module) {
    StringBuilder script = new StringBuilder("design -reset\n");
    Set<String> parts = new TreeSet<>();
    module.instances().forEach(instance -> parts.add(instance.module()));
    parts.forEach(part -> script.append("read_verilog -lib ").append(part).append(".v\n"));
    String name = module.name();
    script.append("read_verilog ").append(name).append(".gold.v\nrename ").append(name);
    script.append(" gold\nread_verilog ").append(name).append(".v\nrename ").append(name);
    return script.append(" gate\n").append(PROVE.replace("; ", "\n")).append('\n').toString();
  }
}
