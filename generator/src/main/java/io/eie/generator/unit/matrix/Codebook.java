// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.s;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.memory.HostAccess;
import java.util.ArrayList;
import java.util.List;

/**
 * The shared weights of the layer being computed: {@code weight = table[code]}, in the same cycle,
 * for {@code entriesPerCycle} codes.
 *
 * <p>The weight of code 0 is always 0 and is not stored. The other weights are in flip-flops; a
 * write has one host word of several weights. The central control writes the codebook between
 * layers, while no weight is looked up.
 */
public final class Codebook extends HardwareModule {
  final CodebookWrite update;

  /** A code for each of the {@code entriesPerCycle} read ports. */
  final List<UInt> code = new ArrayList<>();

  /** The weight of each code. */
  final List<SInt> weight = new ArrayList<>();

  /** Weight of code 1, 2, and so on. */
  private final List<SInt> table = new ArrayList<>();

  public Codebook(EieConfig config) {
    super("Codebook");
    describe("The shared weights of a layer, " + config.codebookEntries() + " of them.");
    update = in(() -> new CodebookWrite(config));
    unusedBits(update.data, HostAccess.NARROW_DATA);
    int lanes = config.codebookLanes();
    int laneBits = HOST_WORD_BITS / lanes;
    stage("the weights, written a host word at a time");
    for (int entry = 1; entry < config.codebookEntries(); entry++) {
      int low = entry % lanes * laneBits;
      SInt held = reg(SInt.w(config.weightBits()));
      table.add(held);
      when(
          update.enable.and(update.word.eq(entry / lanes)),
          () -> held.set(update.data.slice(low + config.weightBits() - 1, low).asSInt()));
    }
    stage("a weight for every code");
    for (int port = 0; port < config.entriesPerCycle(); port++) {
      code.add(in(UInt.w(config.weightCodeBits())));
      weight.add(out(SInt.w(config.weightBits())));
      List<SInt> weights = new ArrayList<>(table);
      weights.add(0, s(0, config.weightBits()));
      weight.get(port).set(select(code.get(port), weights));
    }
  }
}
