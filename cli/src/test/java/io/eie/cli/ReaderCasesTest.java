// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.cli.output.ExitCode;
import io.eie.compiler.numpy.NpyWriter;
import io.eie.compiler.read.InputVectors;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that other programs write, each of which was refused or misread once: outputs, messages.
 */
class ReaderCasesTest {
  private static final float[] INPUT = {1, -2, 0, 3, 1, 2};

  @TempDir private Path folder;

  private static String resource(String name) throws URISyntaxException {
    return Path.of(ReaderCasesTest.class.getResource("/cases/" + name).toURI()).toString();
  }

  private CommandRun estimate(String network, float[] input, String... options) {
    Path inputs = folder.resolve("x.npy");
    NpyWriter.write(inputs, input, input.length);
    return CommandRun.eie(
        Stream.concat(
                Stream.of(
                    "estimate",
                    network,
                    "--preset",
                    "tiny4",
                    "--input",
                    inputs.toString(),
                    "--output",
                    folder.resolve("y.npy").toString()),
                Arrays.stream(options))
            .toArray(String[]::new));
  }

  private CommandRun estimateCompiled(String model, float[] input) {
    Path inputs = folder.resolve("x.npy");
    NpyWriter.write(inputs, input, input.length);
    return CommandRun.eie("estimate", model, "--input", inputs.toString());
  }

  private void assertOutputs(CommandRun run, double... values) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
    InputVectors read = InputVectors.read(folder.resolve("y.npy"), OptionalDouble.empty());
    assertThat(read.vector(0)).containsExactly(values);
  }

  private void assertRefused(CommandRun run, String... messages) {
    assertThat(run.exitCode()).isEqualTo(ExitCode.USER);
    assertThat(run.err()).contains(messages);
    assertThat(folder.resolve("y.npy")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mtx-gz/w.mtx.gz",
        "mtx-fortran-d/w.mtx",
        "mtx-bom/w.mtx",
        "npy-python2-long/w.npy",
        "npz-bsr-dia-message/bsr.npz",
      })
  void theMatrixOfOtherProgramsIsRead(String name) throws URISyntaxException {
    assertOutputs(estimate(resource(name), INPUT), 0, 9, 8, 11, 1);
  }

  @Test
  void unsignedIntegersAreRead() throws URISyntaxException {
    assertOutputs(estimate(resource("mtx-unsigned-integer/w.mtx"), INPUT), 3, 2);
  }

  @Test
  void zerosOnASkewDiagonalAreHarmless() throws URISyntaxException {
    assertOutputs(estimate(resource("mtx-skew-diagonal/array.mtx"), new float[] {3, 5}), 5, -3);
    assertOutputs(estimate(resource("mtx-skew-diagonal/coord.mtx"), INPUT), 2, 1, 0, 0, 0, 0);
  }

  @Test
  void numbersThatOnlyJavaTakesAreRefused() throws URISyntaxException {
    assertRefused(
        estimate(resource("mtx-java-numbers/w.mtx"), INPUT),
        "w.mtx:3: expected value (a finite number), found '1.0f'");
  }

  @ParameterizedTest
  @CsvSource({"pytorch", "ddp", "sequential", "keras", "positional"})
  void namesOfFrameworksAreRead(String name) throws URISyntaxException {
    assertOutputs(
        estimate(resource("npz-framework-names/" + name + ".npz"), INPUT), 10, 29, 38, 51, 51);
  }

  @Test
  void aMemberThatNoLayerUsesIsRefused() throws URISyntaxException {
    assertRefused(
        estimate(resource("npz-bias-name/biases.npz"), INPUT),
        "[fc1.biases.npy], which no layer uses");
  }

  /**
   * It took six minutes; that it is said before anything of the size is made is counted elsewhere.
   */
  @Test
  void whatCannotFitIsRefused() throws URISyntaxException {
    assertRefused(
        estimate(resource("does-not-fit-slowly/w.mtx"), new float[] {1, 0, 0, 0}),
        "model 'w' does not fit: activations must be at least 250001");
    assertRefused(
        estimate(resource("does-not-fit-slowly/w.mtx"), new float[] {1, 0, 0, 0}, "--fit"),
        "activations must lie in 2..32768");
  }

  @Test
  void whatTheCompilerWarnsOfIsToldByEveryVerbThatCompiles() {
    Path network = folder.resolve("w.npy");
    NpyWriter.write(network, new float[] {1000, .001f}, 1, 2);
    CommandRun compiled =
        CommandRun.eie(
            "compile",
            network.toString(),
            "--preset",
            "tiny4",
            "--out",
            folder.resolve("w.eie").toString());
    CommandRun estimated = estimate(network.toString(), new float[] {1, 1});

    assertThat(compiled.err()).startsWith("warning: weight 0.001").contains("rounds to 0");
    assertThat(estimated.err()).startsWith("warning: weight 0.001").contains("rounds to 0");
    CommandRun stored = estimateCompiled(folder.resolve("w.eie").toString(), new float[] {1, 1});
    assertThat(stored.err()).startsWith(compiled.err());
    assertThat(stored.exitCode()).isEqualTo(ExitCode.SUCCESS);
    assertThat(estimated.exitCode()).isEqualTo(ExitCode.SUCCESS);
  }

  /** Bytes, not seconds: what is refused by its sides alone allocates next to nothing. */
  @Test
  void whatCannotFitIsRefusedBeforeAnythingOfItsSizeIsMade() throws URISyntaxException {
    String network = resource("does-not-fit-slowly/w.mtx");
    estimate(network, new float[] {1, 0, 0, 0});
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

    estimate(network, new float[] {1, 0, 0, 0});

    assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before)
        .isLessThan(32L << 20);
  }
}
