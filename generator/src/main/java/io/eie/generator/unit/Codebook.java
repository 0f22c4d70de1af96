package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * The shared weights of the layer being computed: {@code weight = table[code]}, in the same cycle.
 *
 * <p>Flip-flops, written one host word of several weights at a time. The central control fills it
 * between layers, when no column is under way.
 */
public final class Codebook extends HardwareModule {
  final CodebookWrite update;
  final UInt code;
  final SInt weight;

  private final Memory cells;

  public Codebook(EieConfig config) {
    super("Codebook");
    describe("The shared weights of a layer, " + config.codebookEntries() + " of them.");
    int lanes = config.codebookLanes();
    int laneBits = 64 / lanes;
    int weightBits = config.weightBits();
    int laneDigits = Integer.numberOfTrailingZeros(lanes);
    update = in(() -> new CodebookWrite(config));
    code = in(UInt.w(config.encoding().weightCodeBits()));
    weight = out(SInt.w(weightBits));
    cells = memory(Math.max(2, config.codebookWords()), lanes * weightBits);

    Bits[] packed = new Bits[lanes];
    for (int l = 0; l < lanes; l++) {
      packed[lanes - 1 - l] = update.data.slice(l * laneBits + weightBits - 1, l * laneBits);
    }
    Bits updateWeights = (lanes == 1 ? packed[0] : cat(packed)).named("updateWeights");
    cells.write(update.word, updateWeights, update.enable);

    boolean oneWord = config.codebookWords() == 1;
    UInt word =
        oneWord
            ? u(0, update.word.width())
            : code.shiftRight(laneDigits).resize(update.word.width());
    Bits found = cells.readAsync(word.named("word")).named("found");
    List<Bits> lane = new ArrayList<>();
    for (int l = 0; l < lanes; l++) {
      lane.add(found.slice((l + 1) * weightBits - 1, l * weightBits));
    }
    weight.set(
        (lanes == 1
                ? found
                : select(oneWord ? code.resize(laneDigits) : code.slice(laneDigits - 1, 0), lane))
            .asSInt());
  }
}
