// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.Progress;
import io.eie.common.SmokeShard;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.sim.verilator.VerilogFile;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bug in each unit of the generated Verilog, one at a time: a simulation finds every one. */
class PlantedBugTest {
  /** One node of each tree, memories that are just large enough, two layers in several tiles. */
  private static final EieConfig CONFIG =
      Preset.TINY4.config().toBuilder().rowsPerElement(4).sparseRows(64).pointers(128).build();

  /** The same with several entries per cycle from two banks, and an adder per accumulator. */
  private static final EieConfig WIDE =
      CONFIG.toBuilder()
          .entriesPerCycle(4)
          .sparseBanks(2)
          .accumulatorStructure(AccumulatorStructure.PER_ROW)
          .build();

  /** The same with trees of two levels. */
  private static final EieConfig DEEP = CONFIG.toBuilder().processingElements(8).build();

  /** The same with column groups of four elements, and pointers in blocks. */
  private static final EieConfig GROUPS =
      CONFIG.toBuilder()
          .processingElements(16)
          .columnGroups(1, 4)
          .pointerFormat(PointerFormat.BLOCK)
          .build();

  private static final EieConfig AXI4 = CONFIG.toBuilder().hostBus(HostBus.AXI4).build();
  private static final EieConfig LITE_32 = CONFIG.toBuilder().hostBus(HostBus.AXI4_LITE_32).build();
  private static final EieConfig LITE_64 = CONFIG.toBuilder().hostBus(HostBus.AXI4_LITE_64).build();

  /** Nothing of its own, and what only a gated clock depends on. */
  private static final Set<String> NO_LOGIC = Set.of("Eie", "IdleDetector");

  @SmokeShard(of = 3)
  @Test
  void theUnchangedHardwareIsFaultless() {
    for (EieConfig config : List.of(CONFIG, DEEP, WIDE, GROUPS, AXI4, LITE_32, LITE_64)) {
      RunOutcome outcome = run(config, "none", "", "");
      assertThat(outcome.fault()).isEmpty();
      assertThat(outcome.report().mismatches()).isZero();
    }
  }

  /** All bits of one signal are wrong. */
  @SmokeShard(of = 12)
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "AccessLeaf4, child2_request_data_o",
    "Accumulators, read_sum0_o",
    "ActivationQueue, downstream_value_o",
    "ActivationReadWrite, exchange_load_group_o",
    "ActivationScanner, address_o",
    "AddressDecoder, target_word_o",
    "ArithmeticUnit, sums0_o",
    "BroadcastNode4, child1_column_o",
    "CentralControl, broadcast_value_o",
    "Codebook, weight0_o",
    "CodebookLoader, write_word_o",
    "ControlRegisters, request_last_o",
    "DescriptorFetch, program_word_o",
    "DescriptorRules, refuses_o",
    "ElasticBufferBroadcast, downstream_value_o",
    "ElasticBufferRequest, downstream_address_o",
    "ElasticBufferResponse, downstream_data_o",
    "ElasticBufferScan, downstream_element_o",
    "ElementArray, scan_element_o",
    "ElementCounters, data_o",
    "ElementTransfers, response_data_o",
    "HostPort, data_o",
    "LnzdNode4, downstream_value_o",
    "Multiplier, product_o",
    "OutputStage, activation_o",
    "PassControl, drain_address_o",
    "PointerRead, range_first_o",
    "PortedAdders, sums0_o",
    "ProcessingElement, scan_value_o",
    "RangeQueue, downstream_last_o",
    "RunCounters, grown0",
    "RunQueue, last_descriptor_o",
    "Sequencer, broadcast_column_o",
    "SparseMatrixRead, slice_first_o",
    "SramBank64x16, read_data_o",
    "VectorPath, request_access_word_o",
    "VectorRegister, place_first_row_o",
    "WeightDecoder, operands_lanes0_row_o"
  })
  void aBugInAnyUnitIsFound(String module, String signal) {
    findBug(CONFIG, module, signal);
  }

  @SmokeShard(of = 3)
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "AccessNode2, child1_request_data_o",
    "BroadcastNode2, child1_column_o",
    "LnzdNode2, downstream_value_o"
  })
  void aBugInAnyNodeAboveAnotherIsFound(String module, String signal) {
    findBug(DEEP, module, signal);
  }

  @SmokeShard(of = 3)
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "PerRowAdders, sums0_o",
    "TwoBankMatrixRead, slice_first_o",
    "WideDecoder, operands_lanes0_row_o"
  })
  void aBugInAnyUnitOfSeveralEntriesPerCycleIsFound(String module, String signal) {
    findBug(WIDE, module, signal);
  }

  @SmokeShard(of = 7)
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "AccessNode4, child1_request_data_o",
    "BlockPointerRead, range_first_o",
    "GroupEventNode4, sum_broadcasts_o",
    "GroupRoot1, broadcast_below_value_o",
    "RingControl, group_o",
    "RingShares, read_group_o",
    "SumRing, after0_o"
  })
  void aBugInAnyUnitOfColumnGroupsIsFound(String module, String signal) {
    findBug(GROUPS, module, signal);
  }

  /** Only words of vectors that go to copies pass through it. */
  @SmokeShard(of = 4)
  @ParameterizedTest(name = "{0}")
  @CsvSource({"VectorDivision, divided_data_o"})
  void aBugInAnyUnitOfCopiesIsFound(String module, String signal) {
    findBug(GROUPS, EncodeOptions.DEFAULT.withCopies(4), module, signal);
  }

  @SmokeShard(of = 8)
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "AnswerQueueRead, downstream_data_o",
    "Axi4, r_data_o",
    "BurstBeats, beats_address_o",
    "BusQueueOrder, downstream_id_o",
    "BusQueueRead, downstream_data_o",
    "BusQueueWrite, downstream_response_o",
    "AnswerQueueWrite, downstream_response_o",
    "ElasticBufferBurst, downstream_address_o",
    "ElasticBufferRead, downstream_data_o",
    "ElasticBufferWrite, downstream_response_o",
    "ElasticBufferWriteData, downstream_data_o"
  })
  void aBugInAnyUnitOfAxi4IsFound(String module, String signal) {
    findBug(AXI4, module, signal);
  }

  @SmokeShard(of = 2)
  @ParameterizedTest(name = "{0}")
  @CsvSource({"AxiLite32, r_data_o", "ElasticBufferAddress, downstream_address_o"})
  void aBugInAnyUnitOfAxi4Lite32IsFound(String module, String signal) {
    findBug(LITE_32, module, signal);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"AxiLite64, r_data_o"})
  void aBugInAnyUnitOfAxi4Lite64IsFound(String module, String signal) {
    findBug(LITE_64, module, signal);
  }

  /** The limit follows from the prediction; what never ends is told, not waited for. */
  @Test
  void hardwareThatHangsIsFound() {
    String valid = "assign downstream_valid_o = ";
    RunOutcome outcome = run(CONFIG, "ActivationQueue", valid, valid + "1'b0 && ");

    assertThat(outcome.fault().orElseThrow())
        .matches(
            "vector 0: program must end within \\d+ cycles, still runs; the sequencer is in AWAIT"
                + " before the first descriptor, 0 of 4 elements still work");
    assertThat(outcome.report().mismatches()).isEqualTo(2 * 9);
    assertThat(outcome.report().cycles()).isNull();
    assertThat(outcome.agrees()).isFalse();
  }

  /** A queue that takes one column at a time: all values are right, at another time. */
  @Test
  void hardwareThatIsSlowerThanPredictedIsFound() {
    String ready = "assign upstream_ready_o = ";
    RunOutcome outcome = run(CONFIG, "ActivationQueue", ready, ready + "count_q == 0 && ");

    assertThat(outcome.firstMismatches()).isEmpty();
    assertThat(outcome.report().mismatches()).isPositive();
    assertThat(outcome.fault().orElseThrow())
        .startsWith("vector 0: descriptor 0 must count DescriptorCycles[cycles=49, ")
        .contains("(as the cycle model predicts), counted DescriptorCycles[cycles=51, ");
    assertThat(outcome.report().cycles()).isPositive();
    assertThat(outcome.agrees()).isFalse();
  }

  private static void findBug(EieConfig config, String module, String signal) {
    findBug(config, tiles(config), module, signal);
  }

  private static void findBug(
      EieConfig config, EncodeOptions encoding, String module, String signal) {
    assertThat(modules(config)).contains(module);
    String assignment = "assign " + signal + " =";
    RunOutcome outcome = run(config, encoding, module, assignment, assignment + "~");
    assertThat(outcome.report().mismatches()).isPositive();
    assertThat(outcome.agrees()).isFalse();
  }

  private static RunOutcome run(EieConfig config, String module, String right, String wrong) {
    return run(config, tiles(config), module, right, wrong);
  }

  private static RunOutcome run(
      EieConfig config, EncodeOptions encoding, String module, String right, String wrong) {
    Assumptions.assumeTrue(InstalledTools.find().canSimulate(), "Verilator is not installed");
    return new Simulator(
            new GeneratedRtl(file -> planted(file, module, right, wrong)).forShortRuns(),
            Map.of(),
            Progress.NONE)
        .run(new RunRequest(model(config, encoding), inputs(), Engine.RTL, Optional.empty()));
  }

  /** Several tiles, and as many column groups as the design has. */
  private static EncodeOptions tiles(EieConfig config) {
    int groups = Collections.max(config.columnGroups().counts());
    return new EncodeOptions(OptionalInt.of(3), false, false)
        .withGroups(Map.of("first", groups, "second", groups));
  }

  private static VerilogFile planted(VerilogFile file, String module, String right, String wrong) {
    if (!file.name().equals("Eie" + module + ".v")) {
      return file;
    }
    assertThat(file.text()).as("text of %s", module).contains(right);
    return new VerilogFile(file.name(), inverted(file.text(), right, wrong));
  }

  /** The whole value, which may be written over several lines, behind another start. */
  private static String inverted(String text, String right, String wrong) {
    int start = text.indexOf(right);
    int end = text.indexOf(';', start);
    String value = text.substring(start + right.length(), end);
    return text.substring(0, start) + wrong + "(" + value + ")" + text.substring(end);
  }

  private static CompiledModel model(EieConfig config, EncodeOptions encoding) {
    LayerSource first = layer("first", 30, 20, 1, true);
    LayerSource second = layer("second", 9, 30, 2, false);
    CompileOptions options =
        CompileOptions.named("planted").withCalibration(inputs()).withEncoding(encoding);
    return Compiler.compile(List.of(first, second), config, options).model();
  }

  private static LayerSource layer(String name, int rows, int columns, int seed, boolean relu) {
    Random random = new Random(seed);
    double[][] weights = new double[rows][columns];
    for (double[] row : weights) {
      for (int j = 0; j < columns; j++) {
        row[j] =
            random.nextInt(3) == 0 ? (1 + random.nextInt(7)) / 8.0 - 0.5 * random.nextInt(2) : 0;
      }
    }
    double[] bias = IntStream.range(0, rows).mapToDouble(i -> i / 16.0 - 0.5).toArray();
    return new LayerSource(name, SparseMatrix.ofDense(weights), Optional.of(Bias.of(bias)), relu);
  }

  private static InputVectors inputs() {
    Random random = new Random(3);
    double[][] vectors = new double[2][];
    for (int v = 0; v < vectors.length; v++) {
      vectors[v] =
          IntStream.range(0, 20)
              .mapToDouble(i -> random.nextInt(4) == 0 ? 0 : random.nextDouble())
              .toArray();
    }
    return InputVectors.of(vectors);
  }

  @Test
  void everyUnitHasItsBug() throws NoSuchMethodException {
    Set<String> bugs = new HashSet<>(planted("aBugInAnyUnitIsFound"));
    assertThat(units(CONFIG)).isSubsetOf(bugs);
    bugs.addAll(planted("aBugInAnyNodeAboveAnotherIsFound"));
    assertThat(units(DEEP)).isSubsetOf(bugs);
    bugs.addAll(planted("aBugInAnyUnitOfSeveralEntriesPerCycleIsFound"));
    assertThat(units(WIDE)).isSubsetOf(bugs);
    bugs.addAll(planted("aBugInAnyUnitOfColumnGroupsIsFound"));
    bugs.addAll(planted("aBugInAnyUnitOfCopiesIsFound"));
    assertThat(units(GROUPS)).isSubsetOf(bugs);
    bugs.addAll(planted("aBugInAnyUnitOfAxi4IsFound"));
    bugs.addAll(planted("aBugInAnyUnitOfAxi4Lite32IsFound"));
    bugs.addAll(planted("aBugInAnyUnitOfAxi4Lite64IsFound"));
    for (EieConfig config : List.of(AXI4, LITE_32, LITE_64)) {
      assertThat(units(config)).isSubsetOf(bugs);
    }
  }

  private static List<String> planted(String test) throws NoSuchMethodException {
    CsvSource bugs =
        PlantedBugTest.class
            .getDeclaredMethod(test, String.class, String.class)
            .getAnnotation(CsvSource.class);
    return Arrays.stream(bugs.value()).map(row -> row.split(",")[0]).toList();
  }

  private static List<String> modules(EieConfig config) {
    return RtlDesign.of(config).emission().modules().stream().map(module -> module.unit()).toList();
  }

  private static List<String> units(EieConfig config) {
    return modules(config).stream()
        .filter(name -> !name.startsWith("SramBank") && !NO_LOGIC.contains(name))
        .toList();
  }
}
