// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SharedData;
import io.eie.common.SmokeShard;
import io.eie.common.ToolProcess;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.image.DriverImage;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.InputVectors;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.ModulePrefix;
import io.eie.generator.emit.RtlFolder;
import io.eie.sim.demo.DrawnDigit;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.HostPortDriver;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.InstalledTools;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.XMode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The driver in C on the RTL: {@code driver/test/remote.c} loads LeNet-300-100 with errors planted,
 * aborts runs, and runs digits; every output is the golden model's.
 */
class DriverRtlTest {
  private static final long LIMIT = 1_000_000;
  private static final int DIGITS = 10;

  @TempDir private Path folder;

  /**
   * Four elements with memories for the whole network, or with small ones, which take it in
   * segments.
   *
   * @param rows activation rows: they decide how many buffers there are
   */
  private static EieConfig config(HostBus bus, boolean whole, int rows) {
    EieConfig tiny =
        Preset.TINY4.config().toBuilder()
            .hostBus(bus)
            .activations(rows)
            .programLength(64)
            .rowsPerElement(32)
            .sparseRows(512)
            .pointers(1024)
            .build();
    return whole
        ? tiny.toBuilder().rowsPerElement(128).sparseRows(2048).pointers(4096).biases(256).build()
        : tiny;
  }

  @SmokeShard(of = 6)
  @ParameterizedTest
  @CsvSource({
    "AXI4, true, 512, 2",
    "AXI4, false, 512, 2",
    "AXI4_LITE_32, true, 512, 2",
    "AXI4_LITE_32, false, 272, 0",
    "AXI4_LITE_64, true, 300, 1",
    "NATIVE, false, 300, 1"
  })
  void lenetRunsThroughTheDriver(HostBus bus, boolean whole, int rows, int buffers)
      throws Exception {
    double[][] digits =
        IntStream.range(0, DIGITS).mapToObj(DrawnDigit::pixels).toArray(double[][]::new);
    CompiledModel model = compile(config(bus, whole, rows), InputVectors.of(digits));
    assertThat(model.vectorBuffers()).isEqualTo(buffers);
    assertThat(model.segments().size() == 1).isEqualTo(whole);

    check(model, InputVectors.of(digits));
  }

  @Tag("nightly")
  @ParameterizedTest
  @CsvSource({"AXI4", "AXI4_LITE_32"})
  void twoHundredImagesRunThroughTheDriver(HostBus bus) throws Exception {
    InputVectors images =
        InputVectors.read(
                SharedData.file("mnist/t10k-images-idx3-ubyte.gz"), OptionalDouble.empty())
            .first(200);
    check(compile(config(bus, true, 512), images), images);
  }

  private static CompiledModel compile(EieConfig config, InputVectors images) {
    DriverBuild.assume("gcc");
    Assumptions.assumeTrue(
        InstalledTools.find().canSimulate(), "Verilator, g++ and make are not installed");
    CompileOptions options = CompileOptions.named("lenet").withCalibration(images);
    return Compiler.compile(BundledNetwork.lenet300100(), config, options).model();
  }

  /** One C++ program of driver and design, as somebody builds it who has only the Verilog. */
  @SmokeShard(of = 3)
  @Test
  void theDriverIsLinkedWithAVerilatedDesign() throws Exception {
    InputVectors images = InputVectors.of(DrawnDigit.pixels(3), DrawnDigit.pixels(8));
    CompiledModel model = compile(config(HostBus.NATIVE, true, 512), images);
    Path rtl = folder.resolve("rtl");
    RtlFolder.write(model.config(), new ModulePrefix("Eie"), "", rtl);
    DriverBuild.compile(
        folder,
        "gcc",
        List.of("-c", "-O1"),
        "eie.o",
        List.of(DriverBuild.sources().resolve("eie.c")));
    DriverBuild.run(
        rtl,
        List.of(
            "verilator",
            "--cc",
            "--exe",
            "--build",
            "-O3",
            "-fno-table",
            "--prefix",
            "VEie",
            "--Mdir",
            "../obj",
            "-o",
            "../simulate",
            "-CFLAGS",
            "-I" + DriverBuild.sources(),
            "-MAKEFLAGS",
            "OPT_FAST=-O0 OPT_SLOW=-O0 OPT_GLOBAL=-O0",
            "--top-module",
            "Eie",
            "eie.vlt",
            "-f",
            "eie.f",
            DriverBuild.test("simulate.cpp").toString(),
            folder.resolve("eie.o").toString()));

    check(
        model,
        images,
        () ->
            assertThat(
                    DriverBuild.run(
                        folder, List.of("./simulate", "model.bin", "inputs.bin", "outputs.bin")))
                .startsWith("2 vectors, "));
  }

  /** What turns {@code inputs.bin} into {@code outputs.bin}. */
  private interface Step {
    void run() throws Exception;
  }

  private void check(CompiledModel model, InputVectors images) throws Exception {
    check(model, images, () -> run(model));
  }

  private void check(CompiledModel model, InputVectors images, Step step) throws Exception {
    int fraction = model.layers().get(0).inputFractionBits();
    int[][] inputs =
        IntStream.range(0, images.count())
            .mapToObj(i -> GoldenFixedPoint.fix(images.vector(i), fraction, 16).values())
            .toArray(int[][]::new);
    Files.write(folder.resolve("model.bin"), DriverImage.of(model));
    Files.write(folder.resolve("inputs.bin"), bytes(inputs));

    step.run();

    GoldenModel golden = GoldenModel.of(model);
    ByteBuffer outputs =
        ByteBuffer.wrap(Files.readAllBytes(folder.resolve("outputs.bin")))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < inputs.length; i++) {
      int[] found = new int[model.outputs()];
      for (int output = 0; output < found.length; output++) {
        found[output] = outputs.getInt();
      }
      assertThat(found).as("image %d", i).containsExactly(golden.run(inputs[i]).output());
    }
    assertThat(outputs.remaining()).isZero();
  }

  private void run(CompiledModel model) throws Exception {
    DriverBuild.compile(
        folder,
        "gcc",
        DriverBuild.SANITIZED,
        "remote",
        List.of(
            DriverBuild.sources().resolve("eie.c"),
            DriverBuild.test("mock.c"),
            DriverBuild.test("remote.c")));
    Path said = folder.resolve("said.txt");
    try (Simulation simulation =
        new GeneratedRtl().forShortRuns().design(model.config()).open(1, XMode.RANDOM)) {
      HostPortDriver host = new HostPortDriver(simulation, model.config());
      host.reset();
      Process process =
          ToolProcess.of(List.of("./remote", "model.bin", "inputs.bin", "outputs.bin"), folder)
              .redirectError(said.toFile())
              .start();
      RemoteBus bus = new RemoteBus(simulation, host, LIMIT);
      try {
        bus.serve(process.getInputStream(), process.getOutputStream());
      } finally {
        process.getOutputStream().close();
      }
      assertThat(process.waitFor()).as(() -> read(said)).isZero();
      assertThat(bus.words())
          .isGreaterThan(model.segments().stream().mapToLong(one -> one.words()).sum());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static byte[] bytes(int[][] vectors) {
    int length = IntStream.range(0, vectors.length).map(i -> vectors[i].length).sum();
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * length).order(ByteOrder.LITTLE_ENDIAN);
    for (int[] vector : vectors) {
      for (int value : vector) {
        buffer.putInt(value);
      }
    }
    return buffer.array();
  }
}
