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
 * The shared weights of the layer being computed: {@code weight = table[code]}, in the same cycle,
 * for {@code entriesPerCycle} codes.
 *
 * <p>Flip-flops, written one host word of several weights at a time. The central control fills it
 * between layers, when no column is under way.
 */
public final class Codebook extends HardwareModule {
  final CodebookWrite update;

  /** A code for each of the {@code entriesPerCycle} read ports. */
  final List<UInt> code = new ArrayList<>();

  /** The weight of each code. */
  final List<SInt> weight = new ArrayList<>();

  private final Memory cells;

  public Codebook(EieConfig config) {
    super("Codebook");
    describe("The shared weights of a layer, " + config.codebookEntries() + " of them.");
    int lanes = config.codebookLanes();
    int laneBits = 64 / lanes;
    int weightBits = config.weightBits();
    int laneDigits = Integer.numberOfTrailingZeros(lanes);
    update = in(() -> new CodebookWrite(config));
    cells = memory(Math.max(2, config.codebookWords()), lanes * weightBits);

    Bits[] packed = new Bits[lanes];
    for (int l = 0; l < lanes; l++) {
      packed[lanes - 1 - l] = update.data.slice(l * laneBits + weightBits - 1, l * laneBits);
    }
    Bits updateWeights = (lanes == 1 ? packed[0] : cat(packed)).named("updateWeights");
    cells.write(update.word, updateWeights, update.enable);

    for (int port = 0; port < config.entriesPerCycle(); port++) {
      code.add(in(UInt.w(config.weightCodeBits())));
      weight.add(out(SInt.w(weightBits)));
      weight.get(port).set(find(config, code.get(port), port));
    }
  }

  private SInt find(EieConfig config, UInt wanted, int port) {
    int lanes = config.codebookLanes();
    int weightBits = config.weightBits();
    int laneDigits = Integer.numberOfTrailingZeros(lanes);
    boolean oneWord = config.codebookWords() == 1;
    UInt word =
        oneWord
            ? u(0, update.word.width())
            : wanted.shiftRight(laneDigits).resize(update.word.width());
    Bits found = cells.readAsync(word.named("word" + port)).named("found" + port);
    List<Bits> lane = new ArrayList<>();
    for (int l = 0; l < lanes; l++) {
      lane.add(found.slice((l + 1) * weightBits - 1, l * weightBits));
    }
    if (lanes == 1) {
      return found.asSInt();
    }
    UInt place = oneWord ? wanted.resize(laneDigits) : wanted.slice(laneDigits - 1, 0);
    return select(place, lane).asSInt();
  }
}
