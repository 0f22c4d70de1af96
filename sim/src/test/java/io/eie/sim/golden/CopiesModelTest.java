// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.encode.MemoryFit;
import io.eie.compiler.image.DriverImage;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.ModelFile;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.DescriptorField;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.SegmentCycles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of several copies: what is stored, what they compute, and what is refused. */
class CopiesModelTest {
  private static final EieConfig CONFIG =
      Preset.SMALL16.config().toBuilder().columnGroups(1, 4).build();

  @TempDir Path folder;

  private static LayerSource layer(String name, int rows, int columns) {
    Random random = new Random(rows);
    double[][] weights = new double[rows][columns];
    for (double[] row : weights) {
      Arrays.setAll(row, j -> random.nextInt(3) == 0 ? 1 + random.nextInt(7) : 0);
    }
    double[] bias = random.doubles(rows, -9, 9).toArray();
    return new LayerSource(name, SparseMatrix.ofDense(weights), Optional.of(Bias.of(bias)), true);
  }

  private static Compilation compiled(EieConfig config, int copies) {
    return Compiler.compile(
        List.of(layer("one", 30, 21), layer("two", 9, 30)),
        config,
        CompileOptions.named("net").withCopies(copies));
  }

  private static int[] input(int seed) {
    return new Random(seed).ints(21, -3, 4).toArray();
  }

  @Test
  void everyCopyHoldsTheDesignOfItsElements() {
    CompiledModel model = compiled(CONFIG, 4).model();
    EieConfig one = CONFIG.toBuilder().processingElements(4).columnGroups(1).build();
    CompiledModel alone = compiled(one, 1).model();

    for (int copy = 0; copy < 4; copy++) {
      SegmentModel own = model.ofOneCopy(copy).segments().get(0);
      assertThat(own).isEqualTo(alone.segments().get(0));
    }
    assertThat(model.inputVector().copies()).isEqualTo(1);
    assertThat(model.inputVector().bufferRows()).isEqualTo(alone.inputVector().bufferRows());
    long[] program = model.segments().get(0).program().toArray();
    for (int word = 1; word < program.length; word += DescriptorField.WORDS) {
      assertThat(DescriptorField.GROUP_LEVEL.field().get(program[word])).isEqualTo(1);
      assertThat(DescriptorField.COPIES.field().get(program[word])).isEqualTo(1);
    }
  }

  @Test
  void aVectorHasTheOutputsOfADesignOfItsElements() {
    EieConfig one = CONFIG.toBuilder().processingElements(4).columnGroups(1).build();
    GoldenModel alone = GoldenModel.of(compiled(one, 1).model());
    GoldenModel copies = GoldenModel.of(compiled(CONFIG, 4).model());

    for (int seed = 0; seed < 5; seed++) {
      assertThat(copies.run(input(seed)).output()).isEqualTo(alone.run(input(seed)).output());
    }
  }

  /** One vector among zeros costs what it costs alone, but for the tree above the groups. */
  @Test
  void aRunTakesAsLongAsItsSlowestVector() {
    CompiledModel model = compiled(CONFIG, 4).model();
    GoldenModel golden = GoldenModel.of(model);
    CycleModel timing = CycleModel.of(model);
    List<Long> alone = new ArrayList<>();
    List<int[]> inputs = List.of(input(1), new int[21], input(2), input(3));
    List<GoldenResult> results = inputs.stream().map(golden::run).toList();
    for (int vector = 0; vector < 4; vector++) {
      alone.add(cycles(timing.run(inputs.get(vector), results.get(vector))));
    }
    VectorRun run = VectorRun.of(model, golden, inputs, results).get(0);

    assertThat(cycles(timing.run(run)))
        .isBetween(alone.stream().mapToLong(each -> each).max().orElseThrow(), alone.get(0) + 40);
    assertThat(run.count()).isEqualTo(4);
  }

  private static long cycles(List<SegmentCycles> segments) {
    return segments.stream().mapToLong(SegmentCycles::cycles).sum();
  }

  @Test
  void missingVectorsOfARunAreZero() {
    CompiledModel model = compiled(CONFIG, 4).model();
    GoldenModel golden = GoldenModel.of(model);
    List<int[]> inputs = List.of(input(1), input(2), input(3), input(4), input(5));
    List<VectorRun> runs =
        VectorRun.of(model, golden, inputs, inputs.stream().map(golden::run).toList());

    assertThat(runs).hasSize(2);
    assertThat(runs.get(1).count()).isEqualTo(1);
    assertThat(runs.get(1).inputs()).hasSize(4);
    assertThat(runs.get(1).inputs().get(3)).containsOnly(0);
    LayerCounts counts = VectorRun.counts(model, runs).get(0);
    long columns = inputs.stream().mapToLong(CopiesModelTest::nonZeros).sum();
    assertThat(counts.nonZeroInputs()).isEqualTo(columns);
    assertThat(counts.lowerBound())
        .isGreaterThanOrEqualTo(
            inputs.subList(0, 4).stream().mapToLong(CopiesModelTest::nonZeros).max().orElseThrow()
                + nonZeros(inputs.get(4)));
  }

  private static long nonZeros(int[] vector) {
    return Arrays.stream(vector).filter(value -> value != 0).count();
  }

  @Test
  void aModelFileKeepsItsCopies() {
    CompiledModel model = compiled(CONFIG, 4).model();
    Path file = folder.resolve("net.eie");
    ModelFile.write(model, file);
    assertThat(ModelFile.read(file)).isEqualTo(model);
  }

  @Test
  void memoriesGrowForOneCopy() {
    EncodeOptions fit =
        new EncodeOptions(OptionalInt.empty(), false, MemoryFit.SMALLEST).withCopies(4);
    Compilation made =
        Compiler.compile(
            List.of(layer("one", 30, 21)), CONFIG, CompileOptions.named("n").withEncoding(fit));
    assertThat(made.model().config().pointers()).isLessThan(CONFIG.pointers());
    assertThat(made.model().config().columnGroups()).isEqualTo(CONFIG.columnGroups());
    GoldenModel.of(made.model());
  }

  /** The golden model looks at every copy. */
  @Test
  void aCopyWithAnotherWordIsFound() {
    CompiledModel model = compiled(CONFIG, 4).model();
    SegmentModel segment = model.segments().get(0);
    List<HostWords> sparse = new ArrayList<>(segment.sparse());
    long[] words = sparse.get(13).toArray();
    words[0] ^= 1;
    sparse.set(13, HostWords.of(words));

    assertThatThrownBy(() -> GoldenModel.of(with(model, sparse, segment.program())))
        .isInstanceOf(ModelFileException.class)
        .hasMessage(
            "sparse memory of PE 13 in segment 0 must be that of PE 1 (4 copies), was another");
  }

  @Test
  void aProgramWithoutCopiesIsFound() {
    CompiledModel model = compiled(CONFIG, 4).model();
    SegmentModel segment = model.segments().get(0);
    long[] program = segment.program().toArray();
    program[5] = DescriptorField.COPIES.field().put(program[5], 0);

    assertThatThrownBy(() -> GoldenModel.of(with(model, segment.sparse(), HostWords.of(program))))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining(
            "copies and groupLevel of descriptor 1 must be those of 4 copies of 4 elements,"
                + " were 0, 1");
  }

  private static CompiledModel with(
      CompiledModel model, List<HostWords> sparse, HostWords program) {
    SegmentModel segment = model.segments().get(0);
    return new CompiledModel(
        model.name(),
        model.config(),
        model.inputBase(),
        model.outputBase(),
        model.layers(),
        model.tiles(),
        List.of(
            new SegmentModel(
                segment.firstDescriptor(),
                segment.lastDescriptor(),
                sparse,
                segment.pointer(),
                segment.bias(),
                program,
                segment.codebooks())),
        model.vectorBuffers(),
        model.copies());
  }

  @Test
  void copiesThatADesignDoesNotHaveAreRefused() {
    assertThatThrownBy(() -> compiled(CONFIG, 2))
        .isInstanceOf(UserException.class)
        .hasMessage("copies must be one of 1, 4 (columnGroups of the design is 1,4), was 2");
    assertThatThrownBy(() -> compiled(CONFIG.with("streams", "true"), 4))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "copies must be one of 1 (streams and beats of more than 64 bits could lie in two"
                + " vectors), was 4");
    assertThatThrownBy(() -> EncodeOptions.DEFAULT.withCopies(4).withGroups(Map.of("one", 4)))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "copies must be 1 (layers have column groups, of which each copy is one), was 4");
    assertThatThrownBy(() -> DriverImage.of(compiled(CONFIG, 4).model()))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "copies of an exported model must be 1 (the driver writes and reads one vector of a"
                + " run), was 4");
  }
}
