// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import io.eie.common.NearestName;
import io.eie.common.Quoted;
import io.eie.generator.config.ParameterKind.Choice;
import io.eie.generator.config.ParameterKind.Flag;
import io.eie.generator.config.ParameterKind.Groups;
import io.eie.generator.config.ParameterKind.Pins;
import io.eie.generator.config.ParameterKind.Power;
import io.eie.generator.config.ParameterKind.Whole;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every parameter of {@link EieConfig} in the order of the canonical form: its name, group, limits
 * and what it means. YAML, {@code --set}, the canonical form, the rules and the documentation are
 * driven by this table.
 */
public enum Parameter {
  PROCESSING_ELEMENTS(
      "",
      "processingElements",
      range(1, 1024),
      "an element address has at most 10 bits",
      "processing elements (PEs)"),
  COLUMN_GROUPS(
      "",
      "columnGroups",
      new Groups(),
      "a pass broadcasts its columns to all elements, or to each group its own",
      "numbers of column groups that a layer may use; each group broadcasts its own columns",
      ColumnGroups.ONE),
  WEIGHT_BITS(
      "numbers",
      "weightBits",
      range(4, 24),
      "a product has at most 48 bits",
      "bits of a codebook weight"),
  ACTIVATION_BITS(
      "numbers",
      "activationBits",
      range(4, 24),
      "a product has at most 48 bits",
      "bits of an activation"),
  ACCUMULATOR_BITS(
      "numbers",
      "accumulatorBits",
      range(8, 48),
      "24..48 in wide accumulation, 8..24 in narrow",
      "bits of an accumulator"),
  ACCUMULATION(
      "numbers",
      "accumulation",
      Choice.of(Accumulation.values()),
      "products are added at full precision, or rounded first",
      "wide adds products at full precision, narrow rounds each one first (the paper's datapath)"),
  WEIGHT_CODE_BITS(
      "encoding",
      "weightCodeBits",
      range(2, 8),
      "a codebook has 4 to 256 weights",
      "bits of the codebook index in an entry"),
  ZERO_RUN_BITS(
      "encoding",
      "zeroRunBits",
      range(2, 8),
      "an entry skips at most 3 to 255 rows",
      "bits of the zero run in an entry"),
  SPARSE_ROW_BITS(
      "encoding",
      "sparseRowBits",
      new Power(16, 512),
      "a row holds at least one entry of any format and divides into host words",
      "bits of one row of the sparse-matrix memory"),
  QUEUE_DEPTH(
      "element",
      "queueDepth",
      range(1, 256),
      "usable entries of the activation queue",
      "usable entries of the activation queue"),
  RANGE_DEPTH(
      "element",
      "rangeDepth",
      range(1, 16),
      "column ranges kept before the sparse-matrix read",
      "column ranges kept between pointer read and sparse-matrix read"),
  ENTRIES_PER_CYCLE(
      "element",
      "entriesPerCycle",
      new Power(1, 8),
      "multipliers of one element",
      "entries of one column that one element multiplies in a cycle"),
  SPARSE_BANKS(
      "element",
      "sparseBanks",
      range(1, 2),
      "even and odd rows of the sparse-matrix memory share a bank or have one each",
      "banks of the sparse-matrix memory; two give any row's length of entries in one cycle"),
  ACCUMULATOR_STRUCTURE(
      "element",
      "accumulatorStructure",
      Choice.of(AccumulatorStructure.values()),
      "there is an adder per lane, or one per accumulator",
      "ported: an adder per lane and a register file with forwarding; per-row: an adder per accumulator"),
  MULTIPLIER_STRUCTURE(
      "element",
      "multiplierStructure",
      Choice.of(MultiplierStructure.values()),
      "the Verilog has the multiplier's adders, or * for the tool",
      "booth: encoders and adders in the Verilog (smaller in gates); operator: * for the tool (DSP blocks)"),
  MULTIPLIER_STAGES(
      "element",
      "multiplierStages",
      range(1, 3),
      "register stages of the multiplier",
      "register stages of the multiplier"),
  ROWS_PER_ELEMENT(
      "element",
      "rowsPerElement",
      range(1, 1024),
      "accumulators are registers",
      "accumulators of one element"),
  EXCHANGE_ROWS(
      "element",
      "exchangeRows",
      new Power(1, 8),
      "words of the activation and bias memories have exchangeRows values",
      "accumulators written back, and start values loaded, in one cycle"),
  PERFORMANCE_COUNTERS(
      "element",
      "performanceCounters",
      new Flag(),
      "every element has counters, or none has",
      "whether every element has its own counters"),
  SPARSE_ROWS(
      "memories",
      "sparseRows",
      range(2, 1 << 20),
      "rows of the sparse-matrix memory of one element",
      "rows of the sparse-matrix memory of one element"),
  POINTERS(
      "memories",
      "pointers",
      new Whole(4, 1 << 20, 2),
      "two banks of the same depth hold even and odd columns",
      "column pointers of one element, over both banks"),
  POINTER_FORMAT(
      "memories",
      "pointerFormat",
      Choice.of(PointerFormat.values()),
      "a word of the pointer memory is a pointer, or a block of eight columns",
      "absolute: a pointer for each column; block: a word for eight columns, its first entry and"
          + " eight counts",
      PointerFormat.ABSOLUTE),
  BIASES(
      "memories",
      "biases",
      range(1, 1 << 16),
      "a descriptor has 16 bits for the bias base",
      "accumulator start values of one element"),
  ACTIVATIONS(
      "memories",
      "activations",
      range(2, 1 << 15),
      "a descriptor has 15 bits for each base, and input and output need a row each",
      "activations of one element"),
  MEMORY_PINS(
      "memories",
      "memoryPins",
      new Pins(),
      "every memory has them, and the top module has each once",
      "inputs of the top module that lead to a pin of every memory macro: rme:4,test:1",
      MemoryPins.NONE),
  MEMORY_PROTECTION(
      "memories",
      "memoryProtection",
      Choice.of(MemoryProtection.values()),
      "every memory is protected, or none is",
      "none, or parity: a parity bit with every stored value; a flipped bit ends the run with an error",
      MemoryProtection.NONE),
  PROGRAM_LENGTH(
      "control",
      "programLength",
      range(1, 1024),
      "layer descriptors are held on the chip",
      "layer descriptors that the program memory holds"),
  CODEBOOKS(
      "control",
      "codebooks",
      range(1, 64),
      "every element holds all codebooks",
      "codebooks kept in the central control; an element holds the running layer's"),
  RESET_KIND(
      "control",
      "resetKind",
      Choice.of(ResetKind.values()),
      "the reset is synchronous or asynchronous, active at 1 or at 0",
      "whether the reset is synchronous or asynchronous, and active at 1 or at 0"),
  HOST_BUS(
      "host",
      "hostBus",
      Choice.of(HostBus.values()),
      "the bus that the host uses",
      "the bus that the host uses; every bus but native is a module in front of the native port",
      HostBus.NATIVE),
  BUS_BITS(
      "host",
      "busBits",
      new Power(64, 256),
      "a beat of axi4 or of a stream moves 1, 2 or 4 host words",
      "bits of a beat of axi4, and of the streams",
      64),
  AXI_ID_BITS(
      "host",
      "axiIdBits",
      range(1, 16),
      "an ID is stored with every beat under way",
      "bits of an ID of axi4",
      4),
  STREAMS(
      "host",
      "streams",
      new Flag(),
      "vectors come and leave through AXI4-Stream ports, or only through the host's bus",
      "whether there are AXI4-Stream ports for input and output vectors",
      false),
  TEST_MODE(
      "control",
      "testMode",
      new Flag(),
      "the top module has a port for scan tests, or has none",
      "whether there is an input test_mode_i: it bypasses the release of an asynchronous reset, and the flows lead it to the clock gates",
      false);

  private final String group;
  private final String leafName;
  private final ParameterKind kind;
  private final String reason;
  private final String description;
  private final Optional<Object> unlisted;

  Parameter(String group, String leafName, ParameterKind kind, String reason, String description) {
    this(group, leafName, kind, reason, description, null);
  }

  Parameter(
      String group,
      String leafName,
      ParameterKind kind,
      String reason,
      String description,
      Object unlisted) {
    this.unlisted = Optional.ofNullable(unlisted);
    this.group = group;
    this.leafName = leafName;
    this.kind = kind;
    this.reason = reason;
    this.description = description;
  }

  private static ParameterKind range(int min, int max) {
    return new Whole(min, max, 1);
  }

  /** Name of the group in YAML; empty at the top. */
  public String group() {
    return group;
  }

  /** Unique name, as {@code --set} takes it. */
  public String leafName() {
    return leafName;
  }

  /** Name with the group: {@code element.queueDepth}. */
  public String path() {
    return group.isEmpty() ? leafName : group + "." + leafName;
  }

  /** What the parameter is, without a full stop. */
  public String description() {
    return description;
  }

  /** The values that the parameter may take. */
  ParameterKind kind() {
    return kind;
  }

  /** What a value has to be, after "must": {@code lie in 1..256}. */
  public String limits() {
    return kind.limits();
  }

  /**
   * The value at which the canonical form leaves the parameter out; the default preset has it.
   * Empty for parameters that are always listed.
   */
  Optional<Object> unlisted() {
    return unlisted;
  }

  /**
   * The parameter's value in a configuration: an Integer, a Boolean, an enumeration's constant,
   * {@link ColumnGroups} or {@link MemoryPins}.
   */
  public Object of(EieConfig config) {
    return config.of(this);
  }

  /** The parameter's value in a configuration, as it is written in YAML. */
  public String text(EieConfig config) {
    return kind.format(of(config));
  }

  /** The type that a value has to have, as a sentence without its end: {@code x must be a …}. */
  String expectation() {
    return leafName + " must be " + kind.expectation() + " (" + description + ")";
  }

  /**
   * The value that a text stands for; its limits are not checked here.
   *
   * @throws ConfigException when the text is of another type
   */
  Object parse(String text) {
    return kind.parse(text)
        .orElseThrow(() -> new ConfigException(expectation() + ", was " + Quoted.of(text)));
  }

  /** Whether a value keeps the limits, whatever the other parameters are. */
  public boolean admits(Object value) {
    return kind.admits(value);
  }

  /** The broken limit of this parameter, or an empty list. */
  List<RuleBreach> breaches(EieConfig config) {
    return kind.admits(of(config))
        ? List.of()
        : List.of(
            new RuleBreach(
                this, leafName + " must " + limits() + " (" + reason + "), was " + text(config)));
  }

  /**
   * The parameter of a leaf name or path.
   *
   * @throws ConfigException for an unknown name, with the nearest known one
   */
  public static Parameter named(String name) {
    Map<String, Parameter> names = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(parameter -> names.put(parameter.leafName, parameter));
    Arrays.stream(values()).forEach(parameter -> names.put(parameter.path(), parameter));
    Parameter found = names.get(name);
    if (found == null) {
      throw new ConfigException(
          String.format(
              Locale.ROOT,
              "key must name a parameter (nearest: %s), was %s",
              NearestName.of(name, names.keySet()),
              Quoted.of(name)));
    }
    return found;
  }
}
