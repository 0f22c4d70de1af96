// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import io.eie.common.SmokeShard;
import io.eie.sim.verilator.cache.BuildCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelBuildTest {
  @TempDir private Path folder;

  private BuildCache own() {
    return new BuildCache(folder.resolve("cache"), 1L << 30);
  }

  private boolean empty(String part) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("cache").resolve(part))) {
      return all.findAny().isEmpty();
    }
  }

  private static Toolchain with(Toolchain tools, Path compiler) {
    return new Toolchain(
        tools.verilator(),
        tools.verilatorCoverage(),
        compiler,
        tools.make(),
        tools.verilatorVersion(),
        tools.compilerVersion(),
        tools.include());
  }

  private Path script(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("g++"), "#!/bin/sh\n" + text + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void refusedVerilogIsShownWithItsPlace() throws IOException {
    HandWrittenDesigns.requireTools();
    VerilatorRequest request =
        HandWrittenDesigns.request("bad", "module bad(input clk);\n  assign y = ;\nendmodule\n")
            .build();
    assertThatThrownBy(() -> VerilatedDesign.build(request, own()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith(
            "Verilating bad must succeed, verilator ended with code 1 (log: "
                + folder.resolve("cache").resolve("logs"))
        .hasMessageContaining("\n%Error: rtl/bad.v:2:14: syntax error");
    assertThat(empty("building")).isTrue();
    assertThat(empty("logs")).isFalse();
  }

  @Test
  void warningsThatMeanTroubleEndTheBuildUnlessWaived() {
    HandWrittenDesigns.requireTools();
    VerilatorRequest.Builder request =
        HandWrittenDesigns.request("ending", HandWrittenDesigns.ENDING);
    assertThatThrownBy(() -> VerilatedDesign.build(request.build(), own()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("\n%Warning-UNOPTFLAT: rtl/ending.v:3:");
  }

  @Test
  void aTopThatIsNotThereIsReported() {
    HandWrittenDesigns.requireTools();
    VerilatorRequest request =
        VerilatorRequest.builder()
            .top("absent")
            .addFile("counter.v", HandWrittenDesigns.COUNTER)
            .build();
    assertThatThrownBy(() -> VerilatedDesign.build(request, own()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("absent")
        .hasMessageContaining("%Error");
  }

  @Test
  void bidirectionalPortsAreRefused() {
    HandWrittenDesigns.requireTools();
    VerilatorRequest request =
        HandWrittenDesigns.request(
                "pad", "module pad(input clk, inout p); assign p = clk; endmodule")
            .build();
    assertThatThrownBy(() -> VerilatedDesign.build(request, own()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "ports of pad must be inputs and outputs of one packed dimension, was"
                + " VL_INOUT8(&p,0,0);");
  }

  @Test
  void aCompilerThatFailsIsQuotedAndLeavesNothing() throws IOException {
    HandWrittenDesigns.requireTools();
    Toolchain broken =
        with(Toolchain.onPath(), script("echo 'x.cpp:3:1: error: out of luck'; exit 4"));
    ModelBuild build = new ModelBuild(own(), broken);
    VerilatorRequest request =
        HandWrittenDesigns.request("counter", HandWrittenDesigns.COUNTER).build();
    assertThatThrownBy(() -> build.design(request))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith(
            "compiling Verilator's verilated must succeed, g++ ended with code 4 (log: ")
        .hasMessageEndingWith("):\nx.cpp:3:1: error: out of luck");
    assertThat(empty("building")).isTrue();
    assertThat(empty("entries")).isTrue();
  }

  @Test
  void anInterruptedBuildStopsAndLeavesNothing() throws IOException {
    HandWrittenDesigns.requireTools();
    Toolchain endless = with(Toolchain.onPath(), script("exec tail -f /dev/null"));
    ModelBuild build = new ModelBuild(own(), endless);
    VerilatorRequest request =
        HandWrittenDesigns.request("counter", HandWrittenDesigns.COUNTER).build();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> build.design(request))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageEndingWith("must not be interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(empty("building")).isTrue();
    assertThat(empty("entries")).isTrue();
  }

  @Test
  void theKeyFollowsWhateverDecidesTheResult() {
    HandWrittenDesigns.requireTools();
    ModelBuild build = new ModelBuild(own(), Toolchain.onPath());
    VerilatorRequest request =
        HandWrittenDesigns.request("counter", HandWrittenDesigns.COUNTER).build();
    assertThat(
            Stream.of(
                request,
                request.toBuilder().addFile("more.v", "").build(),
                request.toBuilder().addControlLine("no_inline -module \"counter\"").build(),
                request.toBuilder().waves(WaveFormat.FST).build(),
                request.toBuilder().coverage(Coverage.LINE).build(),
                request.toBuilder().assertions(false).build(),
                request.toBuilder().optimisation(1).build(),
                request.toBuilder().clock("enable").build(),
                request.toBuilder().addWaivedWarning("UNOPTFLAT").build()))
        .extracting(build::key)
        .doesNotHaveDuplicates();
    assertThat(build.key(request.toBuilder().build())).isEqualTo(build.key(request));
  }

  @Test
  void oneBuildIsLoadedOnce() {
    VerilatedDesign design = HandWrittenDesigns.design("counter", HandWrittenDesigns.COUNTER);
    assertThat(HandWrittenDesigns.design("counter", HandWrittenDesigns.COUNTER)).isSameAs(design);
  }

  @Test
  void headersAreCompiledOnceForModelsWithoutOptimisation() throws IOException {
    HandWrittenDesigns.requireTools();
    ModelBuild build = new ModelBuild(HandWrittenDesigns.cache(), Toolchain.onPath());
    VerilatorRequest request =
        HandWrittenDesigns.request("counter", HandWrittenDesigns.COUNTER).build();
    Path fast = build.design(request);
    Path soon = build.design(request.toBuilder().optimisation(0).build());
    assertThat(fast.resolve("build.log")).content().contains(" -include eie_print.h ");
    assertThat(soon.resolve("build.log")).content().contains(" -include headers/eie_headers.h ");
    try (Stream<Path> entries = Files.list(soon.getParent())) {
      assertThat(entries.filter(entry -> entry.getFileName().toString().startsWith("headers-")))
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(entry.resolve("eie_headers.h.gch")).isNotEmptyFile());
    }
  }

  @SmokeShard(of = 4)
  @Test
  void largeModelsAreCompiledInParts() throws IOException {
    int length = 5000;
    StringBuilder text =
        new StringBuilder("module chain(input clk, input [31:0] a, output [31:0] y);\n");
    StringBuilder steps = new StringBuilder("  always @(posedge clk) begin\n    r0 <= a;\n");
    int expected = 5;
    for (int i = 0; i < length; i++) {
      text.append("  reg [31:0] r").append(i).append(";\n");
      if (i > 0) {
        steps.append(String.format("    r%d <= (r%d + %d) ^ (r%d << 3);%n", i, i - 1, i, i - 1));
        expected = (expected + i) ^ (expected << 3);
      }
    }
    text.append(steps).append("  end\n  assign y = r").append(length - 1).append(";\nendmodule\n");
    VerilatorRequest request =
        HandWrittenDesigns.request("chain", text.toString()).optimisation(0).build();
    Path entry = new ModelBuild(HandWrittenDesigns.cache(), Toolchain.onPath()).design(request);
    assertThat(entry.resolve("build.log")).content().contains("libmodel.so shim.o Vmodel.o ");
    try (Simulation sim =
        VerilatedDesign.build(request, HandWrittenDesigns.cache()).open(1, XMode.RANDOM)) {
      sim.port("a").set(5);
      sim.tick(length);
      assertThat(sim.port("y").get()).isEqualTo(Integer.toUnsignedLong(expected));
    }
  }
}
