// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.Positions;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which memories and program can contradict the description, told word for word. */
class CorruptModelTest {
  private static final int ENTRY_BITS = 6;

  private final CompiledModel sound = model(1);
  private final Surgery damage = new Surgery(sound);

  @Test
  void theModelIsSoundWithoutDamage() {
    int[] expected = new int[31];
    expected[0] = 11;
    expected[24] = 22;
    expected[27] = 33;

    assertThat(GoldenModel.of(sound).run(new int[] {1, 0, 1, 0, 0, 0, 0}).output())
        .containsExactly(expected);
  }

  // entries: PE 0, column 0: run 0 code 1, padding, run 1 code 2; PE 3, column 2: padding, run 2
  // code 3

  @Test
  void anEntryBelowTheTile() {
    refused(
        damage.sparse(0, 0, word -> word | 3L << (2 * ENTRY_BITS + 4)),
        "layer 'fc', PE 0, column 0: row must be below 8, was 8");
  }

  @Test
  void anEntryOfNoOutput() {
    refused(
        damage.sparse(3, 0, word -> word | 3L << (ENTRY_BITS + 4)),
        "layer 'fc', PE 3, column 2: output position must be below 31, was 31");
  }

  @Test
  void paddingBeforeItIsNeeded() {
    refused(
        damage.sparse(0, 0, word -> word ^ 1L << (ENTRY_BITS + 4)),
        "layer 'fc', PE 0, column 0: zero run of padding must be 3 (the longest), was 2");
  }

  @Test
  void paddingAtTheEnd() {
    refused(
        damage.pointer(0, 0, pair -> 2L << 32),
        "layer 'fc', PE 0, column 0: last entry must not be padding, was at row 4");
  }

  @Test
  void pointersThatFall() {
    refused(
        damage.pointer(0, 0, pair -> pair | 4),
        "layer 'fc', PE 0, column 0: entries must ascend inside the 8 stored, were 4 up to 3");
  }

  @Test
  void pointersBehindTheEntries() {
    refused(
        damage.pointer(3, 1, pair -> pair | 9L << 32),
        "layer 'fc', PE 3, column 2: entries must ascend inside the 8 stored, were 0 up to 11");
  }

  @Test
  void tooFewPointers() {
    refused(
        damage.pointers(1, words -> HostWords.slice(words.toArray(), 0, 2)),
        "layer 'fc', PE 1: pointers must reach up to 8 (one per column and one more), ended at 4");
  }

  @Test
  void tooManyNonZeros() {
    LayerModel layer = sound.layers().get(0);
    refused(
        damage.layer(
            new LayerModel(
                layer.name(),
                layer.weightFractionBits(),
                layer.inputFractionBits(),
                layer.outputFractionBits(),
                layer.productShift(),
                layer.outputShift(),
                layer.relu(),
                layer.biasStored(),
                layer.nonZeros() + 1,
                layer.entries() + 1,
                layer.paddingEntries(),
                layer.codebook(),
                layer.inputPositions(),
                layer.outputPositions(),
                layer.clusteringError(),
                layer.warnings())),
        "layer 'fc': nonZeros must be the 3 stored, was 4");
  }

  @Test
  void aBiasWiderThanTheAccumulator() {
    refused(
        damage.bias(2, 5, bias -> 1L << 31),
        "layer 'fc', PE 2: bias of row 5 must fit into the accumulator's 32 bits, was 2147483648");
  }

  @Test
  void aBiasOfNoOutput() {
    refused(
        damage.bias(3, 7, bias -> 5),
        "layer 'fc', PE 3: bias of row 7 must be 0 (it belongs to no output), was 5");
  }

  @Test
  void tooFewBiases() {
    refused(
        damage.biases(1, words -> HostWords.slice(words.toArray(), 0, 7)),
        "layer 'fc', PE 1: biases must reach up to 8, ended at 7");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 16, inputRows, 2, 3",
    "1, 0, outputRows, 8, 9",
    "1, 33, first, true, false",
    "1, 35, last, true, false",
    "1, 16, productShift, 0, 1",
    "1, 34, biasStored, true, false",
    "1, 24, outputShift, 0, 1",
    "1, 32, relu, false, true",
    "2, 0, pointerBase modulo 2, 0, 1",
  })
  void aDescriptorThatSaysSomethingElse(
      int word, int bit, String field, String described, String found) {
    refused(
        damage.program(word, value -> value ^ 1L << bit),
        "layer 'fc': %s of descriptor 0 must be %s (as described), was %s"
            .formatted(field, described, found));
  }

  @Test
  void anotherWeightInTheCodebook() {
    refused(
        damage.codebooks(words -> Surgery.changed(words, 0, word -> word | 0xFFFFL << 32)),
        "layer 'fc': weight 2 of codebook 0 must be 22 (as described), was -1");
  }

  @Test
  void noCodebook() {
    refused(
        damage.codebooks(words -> HostWords.slice(words.toArray(), 0, 3)),
        "layer 'fc': codebook 0 must be stored (4 words from word 0), ended at 3");
  }

  @Test
  void aSourceElsewhere() {
    refused(
        damage.program(0, word -> word | 1),
        "layer 'fc': sourceBase of descriptor 0 must be 0, was 1");
  }

  @Test
  void anOutputElsewhere() {
    refused(damage.outputBase(3), "outputBase must be 56 (where the last layer writes), was 3");
  }

  @Test
  void anOutputOverTheInput() {
    refused(
        damage.program(0, word -> word ^ (56L ^ 1) << 32),
        "layer 'fc': output must lie beside the input in rows 0 up to 2, was 1 up to 9");
  }

  @Test
  void anOutputBehindTheMemory() {
    refused(
        damage.program(0, word -> word ^ (56L ^ 60) << 32),
        "layer 'fc': output must lie in the 64 activation rows, was 60 up to 68");
  }

  @Test
  void anOutputInTheMiddleOfAWord() {
    refused(
        new Surgery(model(4)).program(0, word -> word ^ (56L ^ 54) << 32),
        "layer 'fc': destinationBase of descriptor 0 must be a multiple of 4 (exchangeRows), was"
            + " 54");
  }

  @Test
  void biasesInTheMiddleOfAWord() {
    refused(
        new Surgery(model(4)).program(0, word -> word ^ 2L << 48),
        "layer 'fc': biasBase of descriptor 0 must be a multiple of 4 (exchangeRows), was 2");
  }

  private static void refused(CompiledModel model, String message) {
    assertThatThrownBy(() -> GoldenModel.of(model))
        .isInstanceOf(ModelFileException.class)
        .hasMessage(message);
  }

  /** Seven inputs, 31 outputs in 8 rows of 4 PEs, one tile; longest zero run 3. */
  private static CompiledModel model(int exchangeRows) {
    EieConfig config =
        Preset.TINY4.config().toBuilder().zeroRunBits(2).exchangeRows(exchangeRows).build();
    int[][] codes = new int[31][7];
    codes[0][0] = 1;
    codes[24][0] = 2;
    codes[27][2] = 3;
    int[] codebook = new int[16];
    codebook[1] = 11;
    codebook[2] = 22;
    codebook[3] = 33;
    CodedLayer layer =
        new CodedLayer(
            "fc",
            codes,
            codebook,
            new long[31],
            0,
            0,
            0,
            false,
            Positions.identity(7),
            Positions.identity(31));
    return new SmallEncoder(config).add(layer, 2, 4).build();
  }
}
