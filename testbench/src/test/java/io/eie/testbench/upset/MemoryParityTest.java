// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.upset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.MemoryProtection;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.config.Preset;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.PointerLayout;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorLayout;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.BackdoorLoader;
import io.eie.sim.host.HostPortDriver;
import io.eie.sim.host.ModelLoader;
import io.eie.sim.host.ModelWords;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.InstalledTools;
import io.eie.sim.verilator.BackdoorMemory;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilogFile;
import io.eie.sim.verilator.XMode;
import io.eie.testbench.bench.CoverageFiles;
import io.eie.testbench.system.IntegerLayer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Memories with parity on the whole accelerator: a flipped bit that is used ends the run or the
 * host's read, one that is not used changes nothing. Everything that is not loaded is random.
 */
@SmokeShard(of = 3)
class MemoryParityTest {
  private static final int INPUTS = 22;
  private static final int OUTPUTS = 45;
  private static final long DONE = Register.STATUS.field("done").mask();
  private static final long ERROR = Register.STATUS.field("error").mask();
  private static final long LIMIT = 100_000;

  private Machine bench;
  private CompiledModel model;
  private ModelLoader loader;
  private final int[] input =
      IntStream.range(0, INPUTS).map(at -> at % 2 == 0 ? 3 : -1 - at % 3).toArray();

  static List<EieConfig> configs() {
    EieConfig tiny =
        Preset.TINY4.config().toBuilder().memoryProtection(MemoryProtection.PARITY).build();
    return List.of(
        tiny,
        tiny.toBuilder().hostBus(HostBus.AXI4_LITE_32).build(),
        tiny.toBuilder().hostBus(HostBus.AXI4_LITE_64).exchangeRows(2).build(),
        tiny.toBuilder()
            .hostBus(HostBus.AXI4)
            .busBits(128)
            .processingElements(8)
            .entriesPerCycle(4)
            .sparseBanks(2)
            .sparseRowBits(128)
            .exchangeRows(4)
            .build(),
        tiny.toBuilder()
            .processingElements(5)
            .entriesPerCycle(2)
            .sparseRowBits(256)
            .exchangeRows(4)
            .build(),
        // a block is two host words
        tiny.toBuilder().pointerFormat(PointerFormat.BLOCK).rowsPerElement(64).build());
  }

  /** An accelerator, reset, with random bits in everything else. */
  private record Machine(
      EieConfig config, AddressMap map, Simulation simulation, HostPortDriver host) {
    static Machine of(EieConfig config, GeneratedRtl rtl) {
      Assumptions.assumeTrue(
          InstalledTools.find().canSimulate(), "Verilator, g++ and make are not installed");
      Simulation simulation = rtl.design(config).open(5, XMode.RANDOM);
      HostPortDriver host = new HostPortDriver(simulation, config);
      host.reset();
      return new Machine(config, AddressMap.of(config), simulation, host);
    }

    void close() {
      if (simulation.design().request().coverage().counts()) {
        simulation.writeCoverage(CoverageFiles.next("Eie"));
      }
      simulation.close();
    }
  }

  /**
   * A word of a memory.
   *
   * @param scope instance of the memory below the top
   * @param address of the host word that has it
   * @param ofElement whether a refusal does not tell the address
   */
  private record Word(String scope, String array, int index, long address, boolean ofElement) {
    @Override
    public String toString() {
      return scope + "." + array + "[" + index + "]";
    }
  }

  private void open(EieConfig config) {
    open(config, new GeneratedRtl().forShortRuns().collecting(CoverageFiles.wantedOfSystems()));
  }

  private void open(EieConfig config, GeneratedRtl rtl) {
    bench = Machine.of(config, rtl);
    double[][] weights = new double[OUTPUTS][INPUTS];
    for (int row = 0; row < OUTPUTS; row++) {
      for (int column = 0; column < INPUTS; column++) {
        weights[row][column] = 1 + (row + 3 * column) % 5;
      }
    }
    double[] bias = IntStream.range(0, OUTPUTS).mapToDouble(row -> row - 20).toArray();
    model = IntegerLayer.of(weights).withBias(bias).compile(config);
    loader = new ModelLoader(model, bench.host());
    load();
    write(Register.INTERRUPT_ENABLE, 1);
  }

  private void load() {
    loader.load(model.segments().get(0));
    loader.placeVectors();
    loader.loadInput(input);
    write(Register.FIRST_DESCRIPTOR, model.segments().get(0).firstDescriptor());
    write(Register.LAST_DESCRIPTOR, model.segments().get(0).lastDescriptor());
  }

  @AfterEach
  void close() {
    if (bench != null) {
      bench.close();
    }
  }

  private void write(Register register, long value) {
    bench.host().write(bench.map().register(register), value);
  }

  private long read(Register register) {
    return bench.host().read(bench.map().register(register))[0];
  }

  private void runToEnd() {
    write(Register.CONTROL, Register.CONTROL.field("start").mask());
    for (int waited = 0; (read(Register.STATUS) & DONE) == 0; waited++) {
      assertThat(waited).as("reads of STATUS until the run has ended").isLessThan((int) LIMIT);
    }
  }

  private void runsRight() {
    runToEnd();
    assertThat(read(Register.STATUS)).isEqualTo(DONE);
    assertThat(loader.readOutput().values())
        .containsExactly(GoldenModel.of(model).run(input).output());
    write(Register.CONTROL, Register.CONTROL.field("clear").mask());
  }

  private static long error(long address) {
    return ERROR
        | (long) ErrorCause.MEMORY_PARITY.code() << Register.STATUS.field("cause").lsb()
        | address / 8 << Register.STATUS.field("address").lsb();
  }

  private static String element(int number) {
    return String.format(Locale.ROOT, "u_element_array.u_pe%d.", number);
  }

  private Word sparse(int element, int row, int lane) {
    EieConfig config = bench.config();
    int banks = config.sparseBanks();
    String bank = banks == 1 ? "u_lane" : row % 2 == 0 ? "u_even_lane" : "u_odd_lane";
    return new Word(
        element(element) + "u_sparse_matrix_read." + bank + lane,
        "cells",
        row / banks,
        bench.map().element(element, ElementMemory.SPARSE, row * config.sparseLanes() + lane),
        true);
  }

  private Word pointer(int element, boolean odd, int pair) {
    PointerLayout layout = PointerLayout.of(bench.config());
    if (layout.block()) {
      return new Word(
          element(element) + "u_pointer_read.u_bank",
          "cells",
          pair,
          bench.map().element(element, ElementMemory.POINTER, pair * layout.wordsPerPlace()),
          true);
    }
    return new Word(
        element(element) + "u_pointer_read.u_" + (odd ? "odd" : "even") + "_bank",
        "cells",
        pair,
        bench.map().element(element, ElementMemory.POINTER, pair),
        true);
  }

  private Word ofRow(int element, String name, ElementMemory memory, int row) {
    int rows = bench.config().exchangeRows();
    return new Word(
        element(element) + "u_activation_read_write.u_" + name,
        BackdoorLoader.array(rows, row % rows),
        row / rows,
        bench.map().element(element, memory, row),
        true);
  }

  private Word store(String name, int index, long address) {
    return new Word("u_central_control.u_" + name, "cells", index, address, false);
  }

  /** Words that every run of the model uses. */
  private List<Word> used() {
    EieConfig config = bench.config();
    int last = config.processingElements() - 1;
    List<Word> words = new ArrayList<>();
    words.add(sparse(0, 0, 0));
    words.add(sparse(last, 1, 0));
    words.add(sparse(last, 2, config.sparseLanes() - 1));
    words.add(pointer(0, false, 0));
    words.add(pointer(last, true, 1));
    words.add(ofRow(0, "bias_memory", ElementMemory.BIAS, 0));
    words.add(ofRow(last, "bias_memory", ElementMemory.BIAS, OUTPUTS / (last + 1) - 1));
    int row = model.inputVector().firstRow();
    words.add(ofRow(0, "activation_memory", ElementMemory.ACTIVATION, row));
    words.add(ofRow(1, "activation_memory", ElementMemory.ACTIVATION, row + 1));
    for (int word = 0; word < 3; word++) {
      words.add(store("program_memory", word, bench.map().program(0, word)));
    }
    words.add(store("codebook_memory", 0, bench.map().codebook(0, 0)));
    return words;
  }

  /** Words that the model does not use, in the last places of the memories. */
  private List<Word> unused() {
    EieConfig config = bench.config();
    return List.of(
        sparse(0, config.sparseRows() - 1, 0),
        pointer(0, true, PointerLayout.of(config).depth() - 1),
        ofRow(0, "bias_memory", ElementMemory.BIAS, config.biases() - 1),
        ofRow(1, "activation_memory", ElementMemory.ACTIVATION, config.activations() - 1),
        store(
            "program_memory",
            4 * config.programLength() - 2,
            bench.map().program(config.programLength() - 1, 2)));
  }

  private BackdoorMemory memory(Word word) {
    return bench.simulation().memory(word.scope(), word.array());
  }

  private void flip(Word word, int bit) {
    BackdoorMemory memory = memory(word);
    long[] parts = memory.get(word.index());
    parts[bit / Long.SIZE] ^= 1L << bit;
    memory.set(word.index(), parts);
  }

  /** The lowest bit, one between, the highest of the value, and the parity. */
  private int[] bits(Word word) {
    int width = memory(word).width();
    return IntStream.of(0, width / 2, width - 2, width - 1).distinct().toArray();
  }

  @ParameterizedTest
  @MethodSource("configs")
  void aUsedBitEndsTheRunAndTheNextOneAfterARewriteIsRight(EieConfig config) {
    open(config);
    runsRight();
    for (Word word : used()) {
      usedBitsEndTheRun(word);
    }
  }

  private void usedBitsEndTheRun(Word word) {
    for (int bit : bits(word)) {
      flip(word, bit);
      runToEnd();
      assertThat(read(Register.STATUS)).as("bit %d of %s", bit, word).isEqualTo(DONE | error(0));
      assertThat(bench.simulation().port("interrupt_o").get()).isEqualTo(1);
      assertThat(Register.COMPLETED.field("failed").get(read(Register.COMPLETED))).isEqualTo(1);
      write(Register.CONTROL, Register.CONTROL.field("clear").mask());
      load();
      runsRight();
      loader.loadInput(input);
    }
  }

  @ParameterizedTest
  @MethodSource("configs")
  void theHostsReadOfABrokenWordIsRefused(EieConfig config) {
    open(config);
    runsRight();
    List<Word> words = new ArrayList<>(used());
    words.add(store("trace_memory", 0, bench.map().trace(0, 0)));
    for (Word word : words) {
      for (int bit : bits(word)) {
        long right = bench.host().read(word.address())[0];
        flip(word, bit);
        ExchangeResult refused =
            bench.host().exchange(false, new long[] {word.address()}, new long[1]);
        assertThat(refused.value(0, 1)).as("bit %d of %s", bit, word).isEqualTo(1);
        assertThat(refused.value(0, 0)).as("bit %d of %s", bit, word).isZero();
        assertThat(read(Register.STATUS))
            .as("bit %d of %s", bit, word)
            .isEqualTo(error(word.ofElement() ? 0 : word.address()));
        write(Register.CONTROL, Register.CONTROL.field("clear").mask());
        flip(word, bit);
        assertThat(bench.host().read(word.address())[0]).isEqualTo(right);
      }
    }
    assertThat(read(Register.STATUS)).isZero();
  }

  /** A word of a vector is refused for the positions of the vector, not for those after it. */
  @ParameterizedTest
  @MethodSource("configs")
  void aWordOfAVectorIsRefusedForEachOfItsPositions(EieConfig config) {
    open(config);
    runsRight();
    long[] addresses = new ModelWords(model).outputAddresses(0);
    int elements = config.processingElements();
    int perWord = VectorLayout.of(config).positionsPerWord();
    int end = (OUTPUTS + elements - 1) / elements * elements;
    for (int position = 0; position < end; position++) {
      Word word =
          ofRow(
              position % elements,
              "activation_memory",
              ElementMemory.ACTIVATION,
              model.outputBase() + position / elements);
      flip(word, 7);
      ExchangeResult read = bench.host().exchange(false, addresses, new long[addresses.length]);
      for (int at = 0; at < addresses.length; at++) {
        boolean broken = position < OUTPUTS && position / perWord == at;
        assertThat(read.value(at, 1))
            .as("error of word %d, position %d", at, position)
            .isEqualTo(broken ? 1 : 0);
      }
      flip(word, 7);
      write(Register.CONTROL, Register.CONTROL.field("clear").mask());
    }
    assertThat(loader.readOutput().values())
        .containsExactly(GoldenModel.of(model).run(input).output());
  }

  @ParameterizedTest
  @MethodSource("configs")
  void anUnusedBitChangesNothing(EieConfig config) {
    open(config);
    for (Word word : unused()) {
      flip(word, 0);
      runsRight();
      loader.loadInput(input);
    }
  }

  @ParameterizedTest
  @MethodSource("configs")
  void aResetRecovers(EieConfig config) {
    open(config);
    flip(sparse(0, 0, 0), 2);
    runToEnd();
    bench.host().reset();
    assertThat(read(Register.STATUS)).isZero();
    load();
    runsRight();
  }

  /** A run that waits starts after the failed one, and is right when the word is not used. */
  @Test
  void theRunThatWaitedIsNotToldTheErrorOfTheOneBefore() {
    open(configs().get(0));
    Word word = ofRow(0, "activation_memory", ElementMemory.ACTIVATION, 0);
    flip(word, 1);
    long start = Register.RUN.field("tag").put(0, 1);
    write(Register.RUN, start);
    write(Register.RUN, Register.RUN.field("tag").put(0, 2));
    // the first run fails within its first cycles; the second one fails by the same word
    for (int tag = 1; tag <= 2; tag++) {
      for (int waited = 0; (read(Register.STATUS) & DONE) == 0; waited++) {
        assertThat(waited).isLessThan((int) LIMIT);
      }
      long completed = read(Register.COMPLETED);
      assertThat(Register.COMPLETED.field("tag").get(completed)).isEqualTo(tag);
      assertThat(Register.COMPLETED.field("failed").get(completed)).isEqualTo(1);
      write(Register.COMPLETED, tag);
    }
    write(Register.CONTROL, Register.CONTROL.field("clear").mask());
    loader.loadInput(input);
    write(Register.RUN, Register.RUN.field("tag").put(0, 3));
    for (int waited = 0; (read(Register.STATUS) & DONE) == 0; waited++) {
      assertThat(waited).isLessThan((int) LIMIT);
    }
    assertThat(read(Register.STATUS)).isEqualTo(DONE);
  }

  /** A reader that does not check: the run of a flipped bit in its memory ends without an error. */
  @ParameterizedTest
  @CsvSource({
    "SparseMatrixRead, row_fault_q, 0",
    "PointerRead, pair_fault_q, 3",
    "ActivationReadWrite, start_fault_q, 5",
    "ActivationScanner, scan_fault_q, 7",
    "CentralControl, memory_fault_q, 12"
  })
  void aReaderThatDoesNotCheckIsFound(String unit, String register, int word) {
    EieConfig config = configs().get(0);
    GeneratedRtl faulty = neverSet("Eie" + unit + ".v", register);
    open(config, faulty);

    assertThatThrownBy(() -> usedBitsEndTheRun(used().get(word)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("of " + used().get(word));
  }

  /** A register that is always 0. */
  private static GeneratedRtl neverSet(String module, String register) {
    return new GeneratedRtl(
            file -> {
              if (!file.name().equals(module)) {
                return file;
              }
              String text =
                  file.text().replaceAll(register + " <=\\s[^;]*;", register + " <= 1'b0;");
              assertThat(text).isNotEqualTo(file.text());
              return new VerilogFile(module, text);
            })
        .forShortRuns();
  }

  /** Loading by the back door makes the parity that loading by the host makes. */
  @ParameterizedTest
  @MethodSource("configs")
  void aModelLoadedByTheBackDoorRuns(EieConfig config) {
    open(config);
    for (Word word : used()) {
      int width = memory(word).width();
      long[] none = new long[memory(word).get(word.index()).length];
      Arrays.fill(none, 0);
      none[(width - 1) / Long.SIZE] |= 1L << (width - 1);
      if (!word.scope().endsWith("activation_memory")) {
        memory(word).set(word.index(), none);
      }
    }
    new BackdoorLoader(model, bench.simulation()).load(model.segments().get(0));
    runsRight();
  }
}
