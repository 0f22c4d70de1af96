// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveformTest {
  private static final int HEADER_BLOCK = 0;
  private static final long HEADER_BYTES = 329;

  @TempDir private Path folder;

  private static Simulation open() {
    VerilatorRequest request =
        HandWrittenDesigns.request("counter", HandWrittenDesigns.COUNTER)
            .waves(WaveFormat.FST)
            .build();
    Simulation sim =
        VerilatedDesign.build(request, HandWrittenDesigns.cache()).open(1, XMode.RANDOM);
    sim.port("reset").set(1);
    sim.tick();
    sim.port("reset").set(0);
    sim.port("enable").set(1);
    return sim;
  }

  /** First and last time of an FST file: the format's header block, all numbers big-endian. */
  private static long[] span(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      assertThat(in.readByte()).isEqualTo((byte) HEADER_BLOCK);
      assertThat(in.readLong()).isEqualTo(HEADER_BYTES);
      return new long[] {in.readLong(), in.readLong()};
    }
  }

  /** Two counters, one of them inside of another module; the top has three signals of its own. */
  private static final String NESTED =
      """
      module nested(input clk, input reset, input enable, output [7:0] one_o, output [7:0] two_o);
        counter u_one (.clk(clk), .reset(reset), .enable(enable), .count_o(one_o), .next_o());
        shell u_shell (.clk(clk), .reset(reset), .enable(enable), .two_o(two_o));
      endmodule
      module shell(input clk, input reset, input enable, output [7:0] two_o);
        wire next;
        counter u_two (.clk(clk), .reset(reset), .enable(enable), .count_o(two_o), .next_o(next));
        shut u_one (.next(next));
      endmodule
      module shut(input next);
      endmodule
      """;

  /** Variables of an FST file: the format's header block. */
  private static long variables(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(1 + 6 * Long.BYTES);
      return in.readLong();
    }
  }

  private Path recorded(Simulation sim, String instance) {
    Path file = folder.resolve("scope-" + instance + ".fst");
    sim.traceOpen(file, instance);
    sim.tick(3);
    sim.traceClose();
    return file;
  }

  @Test
  void oneInstanceIsRecorded() throws IOException {
    VerilatorRequest request =
        HandWrittenDesigns.request("nested", HandWrittenDesigns.COUNTER + NESTED)
            .addWaivedWarning("PINCONNECTEMPTY")
            .waves(WaveFormat.FST)
            .build();
    try (Simulation sim =
        VerilatedDesign.build(request, HandWrittenDesigns.cache()).open(1, XMode.RANDOM)) {
      int counter = 5;
      int shell = 5;

      assertThat(variables(recorded(sim, "u_two"))).isEqualTo(counter);
      assertThat(variables(recorded(sim, "u_shell.u_two"))).isEqualTo(counter);
      assertThat(variables(recorded(sim, "u_one"))).isEqualTo(counter);
      assertThat(variables(recorded(sim, "u_shell"))).isEqualTo(shell + counter + 1);
      assertThat(variables(recorded(sim, ""))).isGreaterThan(shell + 2 * counter + 1);
      assertThatThrownBy(() -> sim.traceOpen(folder.resolve("x.fst"), "u_tow"))
          .isInstanceOf(UserException.class)
          .hasMessage(
              "instance of a waveform must be the only one of its name in the design (nearest:"
                  + " u_two), was 'u_tow'");
      assertThat(folder.resolve("x.fst")).doesNotExist();
    }
  }

  @Test
  void anInstanceWhoseNameOthersHaveIsRefused() {
    VerilatorRequest request =
        HandWrittenDesigns.request("nested", HandWrittenDesigns.COUNTER + NESTED).build();

    assertThat(InstancePaths.of(request).named("u_one")).isEqualTo("u_one");
    assertThatThrownBy(
            () ->
                InstancePaths.of(
                        HandWrittenDesigns.request(
                                "twice",
                                HandWrittenDesigns.COUNTER
                                    + NESTED
                                    + """
                                    module twice(input clk);
                                      nested u_left (.clk(clk));
                                      nested u_right (.clk(clk));
                                    endmodule
                                    """)
                            .build())
                    .named("u_shell"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "instance of a waveform must be the only one of its name in the design (2 have this"
                + " name, the first u_left.u_shell and u_right.u_shell), was 'u_shell'");
  }

  @SmokeShard(of = 3)
  @Test
  void aWindowOfCyclesIsRecorded() throws IOException {
    Path file = folder.resolve("window.fst");
    try (Simulation sim = open()) {
      sim.tick(99);
      sim.traceOpen(file);
      sim.tick(20);
      sim.traceOff();
      sim.tick(1000);
      sim.traceClose();
      sim.tick(10);
      assertThat(sim.port("count_o").get()).isEqualTo((99 + 20 + 1000 + 10) % 256);
    }
    assertThat(span(file)).containsExactly(1000, 1200);
  }

  @Test
  void recordingGoesOnAfterAPause() throws IOException {
    Path paused = folder.resolve("paused.fst");
    Path shorter = folder.resolve("shorter.fst");
    try (Simulation sim = open()) {
      sim.traceOpen(shorter);
      sim.tick(5);
      sim.traceClose();
      sim.traceOpen(paused);
      sim.tick(5);
      sim.traceOff();
      sim.tick(5000);
      sim.traceOn();
      sim.tick(500);
    }
    assertThat(span(shorter)).containsExactly(10, 60);
    assertThat(span(paused)).containsExactly(60, 55_110);
    assertThat(Files.size(paused)).isGreaterThan(Files.size(shorter));
  }

  @Test
  void recordingChangesNoResult() {
    try (Simulation recorded = open();
        Simulation plain = open()) {
      recorded.traceOpen(folder.resolve("same.fst"));
      for (int i = 0; i < 50; i++) {
        recorded.port("enable").set(i % 3 == 0 ? 1 : 0);
        plain.port("enable").set(i % 3 == 0 ? 1 : 0);
        recorded.tick();
        plain.tick();
        assertThat(recorded.port("count_o").get()).isEqualTo(plain.port("count_o").get());
      }
    }
  }

  @SmokeShard(of = 4)
  @Test
  void aFailedSimulationLeavesItsWaveform() throws IOException {
    Path file = folder.resolve("failed.fst");
    VerilatorRequest request =
        HandWrittenDesigns.request("ending", HandWrittenDesigns.ENDING)
            .addWaivedWarning("UNOPTFLAT")
            .waves(WaveFormat.FST)
            .build();
    try (Simulation sim =
        VerilatedDesign.build(request, HandWrittenDesigns.cache()).open(1, XMode.ZEROS)) {
      sim.traceOpen(file);
      sim.tick(4);
      sim.port("how_i").set(2);
      assertThatThrownBy(sim::tick).isInstanceOf(SimulationException.class);
      sim.traceClose();
    }
    assertThat(span(file)).containsExactly(0, 45);
  }

  @SmokeShard(of = 3)
  @Test
  void aFileTheFormatCannotBeWrittenToIsRefused() throws IOException {
    // Fits the file system, but not with the suffix of the file beside it that the writer needs.
    Path file = folder.resolve("w".repeat(253));
    try (Simulation sim = open()) {
      assertThatThrownBy(() -> sim.traceOpen(file))
          .isInstanceOf(EnvironmentException.class)
          .hasMessage("waveform must be writable, was " + file);
      sim.tick(10);
      Path other = folder.resolve("other.fst");
      sim.traceOpen(other);
      sim.tick(10);
      sim.traceClose();
      assertThat(span(other)).containsExactly(110, 210);
    }
  }

  @Test
  void misuseIsRefused() {
    Path nowhere = folder.resolve("no").resolve("where.fst");
    try (Simulation sim = open();
        Simulation plain = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER)) {
      assertThatThrownBy(() -> plain.traceOpen(folder.resolve("x.fst")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("design must be built with waves to write a waveform");
      assertThatThrownBy(sim::traceOff)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("waveform must be open to be switched");
      assertThatThrownBy(() -> sim.traceOpen(nowhere))
          .isInstanceOf(EnvironmentException.class)
          .hasMessage(nowhere + " must be writable, failed: no such file or directory");
      sim.traceOpen(folder.resolve("a.fst"));
      assertThatThrownBy(() -> sim.traceOpen(folder.resolve("b.fst")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("waveform must be closed before another is opened");
    }
  }
}
