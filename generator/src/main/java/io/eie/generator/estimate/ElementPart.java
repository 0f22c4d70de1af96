// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.PointerLayout;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of a processing element: the modules in it, and what its area is proportional to. A
 * feature is a number of bits that are registered, selected, added or multiplied; the area of one
 * such bit comes from the runs.
 */
public enum ElementPart {
  /** Queue places of a whole token, and the tree that reads them. */
  ACTIVATION_QUEUE("activationQueue", "columns that wait", "ActivationQueue") {
    @Override
    double[] features(EieConfig c) {
      double token = 1 + c.pointerAddressBits() + c.activationBits();
      return new double[] {c.queueDepth() * token, token};
    }
  },

  /** Places of the range queue, two pointers each; adders and comparators of pointers. */
  POINTER_READ(
      "pointerRead", "pointers to ranges", "PointerRead", "BlockPointerRead", "RangeQueue") {
    @Override
    double[] features(EieConfig c) {
      double range = 2.0 * c.pointerBits() + c.activationBits();
      PointerLayout pointers = PointerLayout.of(c);
      double block = pointers.block() ? pointers.width() : 0;
      return new double[] {
        c.rangeDepth() * range, c.pointerBits() + c.pointerAddressBits(), range, block
      };
    }
  },

  /** Row counters and what is kept of the last row's address. */
  MATRIX_READ("matrixRead", "ranges to rows", "SparseMatrixRead", "TwoBankMatrixRead") {
    @Override
    double[] features(EieConfig c) {
      return new double[] {c.sparseAddressBits(), (c.sparseBanks() - 1) * c.sparseAddressBits(), 1};
    }
  },

  /** The rows as read, the window cut out of them, the entries picked from it, their rows. */
  DECODER("decoder", "rows to entries", "WeightDecoder", "WideDecoder") {
    @Override
    double[] features(EieConfig c) {
      double lanes = c.entriesPerCycle();
      double entry = c.entryBits();
      boolean wide = lanes > 1;
      return new double[] {
        wide ? 0 : c.entriesPerRow() * entry,
        wide ? 0 : c.rowBits() * entry,
        wide ? 0 : c.weightBits() + c.activationBits(),
        wide ? c.windowPlaces() * entry : 0,
        wide ? c.windowPlaces() * lanes * entry : 0,
        wide ? lanes * c.rowBits() * entry : 0,
        wide ? lanes * c.weightBits() : 0
      };
    }
  },

  /** The weights in flip-flops; a selection of all of them for every lane. */
  CODEBOOK("codebook", "codes to weights", "Codebook") {
    @Override
    double[] features(EieConfig c) {
      double bits = (c.codebookEntries() - 1.0) * c.weightBits();
      return new double[] {
        bits, c.entriesPerCycle() * bits, c.entriesPerCycle() * (c.codebookEntries() - 1.0)
      };
    }
  },

  /** Multiples of the weight, one for every two bits of the value; registers of the stages. */
  MULTIPLIERS("multipliers", "the products", "Multiplier") {
    @Override
    double[] features(EieConfig c) {
      double lanes = c.entriesPerCycle();
      double product = c.weightBits() + c.activationBits();
      return new double[] {
        lanes * c.weightBits() * c.activationBits(),
        lanes * c.activationBits() * c.activationBits(),
        lanes * product,
        lanes * product * (c.multiplierStages() - 1)
      };
    }
  },

  /** The sums in flip-flops, ports or adders to them, forwarding. */
  ACCUMULATORS(
      "accumulators",
      "sums and adders",
      "Accumulators",
      "PortedAdders",
      "PerRowAdders",
      "ArithmeticUnit") {
    @Override
    double[] features(EieConfig c) {
      double lanes = c.entriesPerCycle();
      double width = c.accumulatorBits();
      double sums = c.rowsPerElement() * width;
      double product = c.weightBits() + c.activationBits();
      double beyond = Math.max(0, c.exchangeRows() - lanes) / c.exchangeRows();
      double rounding = c.narrow() ? lanes * (c.weightBits() + c.activationBits()) : 0;
      boolean ported = c.accumulatorStructure() == AccumulatorStructure.PORTED;
      return new double[] {
        ported ? sums : 0,
        ported ? lanes * sums : 0,
        ported ? beyond * sums : 0,
        ported ? lanes * width : 0,
        ported ? lanes * lanes * width : 0,
        ported ? 0 : sums,
        ported ? 0 : lanes * c.rowsPerElement() * Math.min(width, product),
        ported ? 0 : c.exchangeRows() * width,
        rounding
      };
    }
  },

  /** A stage that rounds for every sum written back in a cycle; the control of the exchange. */
  EXCHANGE(
      "exchange",
      "passes, scan, write-back",
      "PassControl",
      "ActivationReadWrite",
      "ActivationScanner",
      "ElasticBufferScan",
      "OutputStage") {
    @Override
    double[] features(EieConfig c) {
      double rows = c.exchangeRows();
      boolean narrow = c.narrow();
      return new double[] {
        narrow ? 0 : rows * c.accumulatorBits(),
        narrow ? rows * c.accumulatorBits() : 0,
        rows * c.activationBits(),
        c.pointerAddressBits() + c.biasAddressBits() + c.activationAddressBits() + c.rowBits(),
        c.activationBits()
      };
    }
  },

  /** An adder and three registers for each sum that the ring takes in a cycle; steps by level. */
  RING("ring", "the sums of column groups", "SumRing", "RingShares", "RingControl") {
    @Override
    double[] features(EieConfig c) {
      double levels = c.groupLevels().size();
      double sums = (levels == 0 ? 0 : 1) * c.exchangeRows() * c.accumulatorBits();
      return new double[] {sums, levels};
    }
  },

  /** The way of the host's words to the memories and back. */
  ACCESS("access", "the host's words", "ProcessingElement") {
    @Override
    double[] features(EieConfig c) {
      return new double[] {
        EieConfig.HOST_WORD_BITS,
        Math.max(0, c.sparseRowBits() - EieConfig.HOST_WORD_BITS),
        (c.exchangeRows() - 1) * c.accumulatorBits(),
        (c.exchangeRows() > 1 ? 1 : 0) * EieConfig.HOST_WORD_BITS
      };
    }
  },

  /** Counters of a fixed width, and what adds a number of saturations to one of them. */
  COUNTERS("counters", "the performance counters", "ElementCounters") {
    @Override
    double[] features(EieConfig c) {
      double there = c.performanceCounters() ? 1 : 0;
      return new double[] {there, there * Math.max(c.entriesPerCycle(), c.exchangeRows())};
    }
  };

  private final String label;
  private final String meaning;
  private final Set<String> modules;

  ElementPart(String label, String meaning, String... modules) {
    this.label = label;
    this.meaning = meaning;
    this.modules = Set.of(modules);
  }

  /** Name in reports, lower camel case. */
  public String label() {
    return label;
  }

  /** What it holds or makes, without a full stop. */
  public String meaning() {
    return meaning;
  }

  /** What the area is a sum of, with one coefficient each. */
  abstract double[] features(EieConfig config);

  /**
   * The area of the part in a run.
   *
   * @param areas of all modules of an element, every instance counted
   */
  double area(Map<String, Double> areas) {
    return modules.stream().mapToDouble(module -> areas.getOrDefault(module, 0.0)).sum();
  }

  /** Names of the modules that no part holds: there must be none. */
  static List<String> unknown(Set<String> names) {
    return names.stream()
        .filter(name -> java.util.Arrays.stream(values()).noneMatch(p -> p.modules.contains(name)))
        .sorted()
        .toList();
  }
}
