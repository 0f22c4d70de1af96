// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.proof;

import io.eie.generator.config.ConfigBuilder;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Region;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.proof.ProofTask.Harness;
import io.eie.generator.proof.ProofTask.Start;
import io.eie.generator.unit.block.AnswerQueueProperties;
import io.eie.generator.unit.block.ElasticBuffer;
import io.eie.generator.unit.block.QueueProperties;
import io.eie.generator.unit.bus.Axi4;
import io.eie.generator.unit.bus.AxiLite32;
import io.eie.generator.unit.bus.AxiLite64;
import io.eie.generator.unit.bus.AxiReadWord;
import io.eie.generator.unit.control.SequencerProperties;
import io.eie.generator.unit.element.ActivationQueue;
import io.eie.generator.unit.element.PointerReadProperties;
import io.eie.generator.unit.element.RangeQueue;
import io.eie.generator.unit.matrix.DecoderProperties;
import io.eie.generator.unit.network.BroadcastToken;
import io.eie.generator.unit.network.BroadcastTreeProperties;
import io.eie.generator.unit.network.ScanTreeProperties;
import io.eie.generator.unit.ring.RingProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All proofs. Units are taken at sizes at which a proof ends in seconds: what is moved without
 * being looked at has few bits.
 */
public final class ProofTasks {
  /** A slice before the marked one, and the time in which that comes out, with stalls. */
  private static final int DECODER_DEPTH = 10;

  /** Accesses of a bus that are on their way. */
  private static final int PLACES = 2;

  private static final int BUS_DEPTH = 13;

  /** Accumulators of an element whose ring is watched. */
  private static final int RING_ROWS = 12;

  private ProofTasks() {}

  /** In the order in which they are listed. */
  public static List<ProofTask> all() {
    List<ProofTask> tasks = new ArrayList<>();
    queues(tasks);
    trees(tasks);
    element(tasks);
    decoders(tasks);
    control(tasks);
    buses(tasks);
    return tasks;
  }

  /** Two accesses on the way; more places differ in the length of the queues. */
  private static void buses(List<ProofTask> tasks) {
    EieConfig config = Preset.TINY4.config().toBuilder().axiIdBits(1).build();
    String lite = bits(config) + " -DBUS=AxiLite64";
    tasks.add(proven("AxiLite64", lite, () -> new AxiLite64(config, PLACES)));
    String halves = bits(config) + " -DBUS=AxiLite32 -DHALVES";
    tasks.add(proven("AxiLite32", halves, () -> new AxiLite32(config, PLACES)));
    tasks.add(searched(config));
    tasks.add(searched(config.toBuilder().hostBus(HostBus.AXI4).busBits(128).build()));
  }

  /** What a harness must know of the addresses and of the accesses on the way. */
  private static String bits(EieConfig config) {
    return "-DPLACES=" + PLACES + " -DTOP=" + (AddressMap.of(config).addressBits() - 1);
  }

  private static ProofTask proven(
      String unit, String defines, Supplier<? extends HardwareModule> make) {
    Harness harness = new Harness("lite.v", defines);
    return new ProofTask(unit, PLACES + " places", make, Start.ZERO, Map.of(), harness);
  }

  private static ProofTask searched(EieConfig config) {
    VectorLayout layout = VectorLayout.of(config);
    int words = layout.wordsPerHostBeat();
    String defines =
        bits(config)
            + " -DWORDS="
            + words
            + " -DSIZE="
            + (AddressMap.WORD_LSB + Integer.numberOfTrailingZeros(words))
            + " -DVECTORS="
            + AddressMap.of(config).block(Region.VECTOR).base()
            + (layout.wideHostBeats() ? " -DWIDE" : "");
    return new ProofTask(
        "Axi4",
        PLACES + " places, beats of " + layout.hostBeatBits() + " bits",
        () -> new Axi4(config, PLACES),
        Start.ANY,
        Map.of("", BUS_DEPTH),
        new Harness("axi4.v", defines));
  }

  private static ConfigBuilder small() {
    return Preset.TINY4.config().toBuilder()
        .weightBits(4)
        .activationBits(4)
        .weightCodeBits(2)
        .zeroRunBits(2)
        .sparseRowBits(16)
        .rowsPerElement(8)
        .sparseRows(4)
        .pointers(8)
        .biases(8)
        .activations(8)
        .programLength(2)
        .codebooks(2);
  }

  private static void queues(List<ProofTask> tasks) {
    for (int depth : new int[] {1, 2, 3, 5}) {
      EieConfig config = small().queueDepth(depth).build();
      tasks.add(
          ProofTask.of(
              "ActivationQueue",
              depth + (depth == 1 ? " place" : " places"),
              () ->
                  QueueProperties.of("ActivationQueue", depth, () -> new ActivationQueue(config))));
    }
    for (int depth : new int[] {8, 16}) {
      EieConfig config = small().queueDepth(depth).build();
      tasks.add(
          ProofTask.of(
                  "ActivationQueue",
                  depth + " places",
                  () ->
                      QueueProperties.of(
                          "ActivationQueue", depth, () -> new ActivationQueue(config)))
              .searched("inOrder", depth + 4));
    }
    for (int depth : new int[] {2, 4}) {
      EieConfig config = small().rangeDepth(depth).build();
      tasks.add(
          ProofTask.of(
              "RangeQueue",
              depth + " places",
              () -> QueueProperties.of("RangeQueue", depth, () -> new RangeQueue(config))));
    }
    EieConfig config = small().build();
    tasks.add(
        ProofTask.of(
            "ElasticBuffer",
            "2 places",
            () ->
                QueueProperties.ofElasticBuffer(
                    "ElasticBuffer",
                    () -> new ElasticBuffer<>("Broadcast", () -> new BroadcastToken(config)))));
    for (int places : new int[] {1, 2}) {
      tasks.add(
          ProofTask.of(
              "AnswerQueue",
              places + (places == 1 ? " place" : " places"),
              () -> new AnswerQueueProperties<>("Read", places, () -> new AxiReadWord(4))));
    }
  }

  private static void trees(List<ProofTask> tasks) {
    EieConfig four = small().processingElements(4).build();
    EieConfig sixteen = small().processingElements(16).build();
    for (int children : new int[] {1, 2, 3, 4}) {
      String size = children + (children == 1 ? " child" : " children");
      tasks.add(ProofTask.of("LnzdNode", size, () -> new ScanTreeProperties(four, children)));
    }
    tasks.add(
        ProofTask.of("LNZD tree", "2 x 2", () -> new ScanTreeProperties(sixteen, 2, 2))
            .searched("unchangedInItsRow", 8)
            .searched("noneLost", 8));
    for (int children : new int[] {1, 2, 4}) {
      String size = children + (children == 1 ? " child" : " children");
      tasks.add(
          ProofTask.of("BroadcastNode", size, () -> new BroadcastTreeProperties(four, children)));
    }
    tasks.add(
        ProofTask.of("broadcast tree", "2 x 2", () -> new BroadcastTreeProperties(sixteen, 2, 2)));
  }

  private static void element(List<ProofTask> tasks) {
    EieConfig config = small().build();
    tasks.add(
        ProofTask.of("PointerRead", "8 pointers", () -> new PointerReadProperties(config))
            .searched("inOrder", 20));
  }

  private static void decoders(List<ProofTask> tasks) {
    for (int runBits = 2; runBits <= 8; runBits++) {
      for (int lanes = 1; lanes <= 8; lanes *= 2) {
        decoder(tasks, lanes, 1, runBits);
        if (lanes > 1) {
          decoder(tasks, lanes, 2, runBits);
        }
      }
    }
  }

  private static void decoder(List<ProofTask> tasks, int lanes, int banks, int runBits) {
    int entryBits = 2 + runBits;
    int places = Math.max(lanes, 4);
    EieConfig config =
        small()
            .zeroRunBits(runBits)
            .sparseRowBits(Math.max(16, Integer.highestOneBit(2 * places * entryBits - 1)))
            .entriesPerCycle(lanes)
            .sparseBanks(banks)
            .build();
    String size =
        String.format(
            Locale.ROOT,
            "%d of %d entries, zero run of %d bits%s",
            lanes,
            config.entriesPerRow(),
            runBits,
            banks == 2 ? ", two banks" : "");
    tasks.add(
        ProofTask.of(
                lanes == 1 ? "WeightDecoder" : "WideDecoder",
                size,
                () -> new DecoderProperties(config))
            .searched(DECODER_DEPTH));
  }

  private static void control(List<ProofTask> tasks) {
    EieConfig config = small().build();
    tasks.add(ProofTask.of("Sequencer", "2 descriptors", () -> new SequencerProperties(config)));
    EieConfig ring = small().rowsPerElement(RING_ROWS).exchangeRows(2).sparseRows(8).build();
    tasks.add(
        ProofTask.of(
            "RingControl", RING_ROWS + " rows, 2 at a time", () -> new RingProperties(ring)));
  }
}
