// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import io.eie.common.NearestName;
import io.eie.common.Quoted;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The named configurations. {@link #EIE64} is the default. */
public enum Preset {
  TINY4("tiny4", "4 PEs and small memories, for tests and first looks", tiny4()),
  SMALL16(
      "small16",
      "16 PEs, 2 entries per cycle, room for small networks such as LeNet-300-100",
      small16()),
  EIE64(
      "eie64",
      "64 PEs, our best design: 8 entries per cycle, 32-bit wide accumulation, queue 16",
      eie64()),
  EIE128(
      "eie128",
      "128 PEs with half of eie64's memories each, column groups and blocks of pointers",
      eie128()),
  PAPER64(
      "paper64",
      "64 PEs, the paper's choices: one entry per cycle, 16-bit narrow accumulation, queue 8,"
          + " interleaved rows",
      paper64()),
  EIE256(
      "eie256",
      "256 PEs, 2 entries per cycle, a quarter of eie64's sparse-matrix memory in each",
      eie256());

  private final String presetName;
  private final String description;
  private final EieConfig config;

  Preset(String presetName, String description, EieConfig config) {
    this.presetName = presetName;
    this.description = description;
    this.config = config;
  }

  private static EieConfig eie64() {
    return new ConfigBuilder()
        .processingElements(64)
        .columnGroups(1)
        .weightBits(16)
        .activationBits(16)
        .accumulatorBits(32)
        .accumulation(Accumulation.WIDE)
        .weightCodeBits(4)
        .zeroRunBits(4)
        .sparseRowBits(64)
        .queueDepth(16)
        .rangeDepth(4)
        .entriesPerCycle(8)
        .sparseBanks(2)
        .accumulatorStructure(AccumulatorStructure.PORTED)
        .multiplierStructure(MultiplierStructure.BOOTH)
        .multiplierStages(2)
        .rowsPerElement(64)
        .exchangeRows(4)
        .performanceCounters(true)
        .sparseRows(16384)
        .pointers(16384)
        .biases(256)
        .activations(1024)
        .programLength(16)
        .codebooks(8)
        .resetKind(ResetKind.SYNC_HIGH)
        .hostBus(HostBus.NATIVE)
        .busBits(64)
        .axiIdBits(4)
        .pointerFormat(PointerFormat.ABSOLUTE)
        .memoryPins(MemoryPins.NONE)
        .memoryProtection(MemoryProtection.NONE)
        .streams(false)
        .testMode(false)
        .build();
  }

  private static EieConfig eie128() {
    return eie64().toBuilder()
        .processingElements(128)
        .columnGroups(1, 2, 8)
        .sparseRows(8192)
        .pointers(8192)
        .pointerFormat(PointerFormat.BLOCK)
        .biases(128)
        .activations(512)
        .build();
  }

  private static EieConfig paper64() {
    return eie64().toBuilder()
        .accumulatorBits(16)
        .accumulation(Accumulation.NARROW)
        .queueDepth(8)
        .rangeDepth(2)
        .paperElement()
        .build();
  }

  private static EieConfig eie256() {
    return eie64().toBuilder().processingElements(256).entriesPerCycle(2).sparseRows(4096).build();
  }

  private static EieConfig small16() {
    return eie64().toBuilder()
        .processingElements(16)
        .queueDepth(8)
        .rangeDepth(2)
        .entriesPerCycle(2)
        .sparseRows(2048)
        .pointers(2048)
        .biases(128)
        .activations(256)
        .build();
  }

  private static EieConfig tiny4() {
    return eie64().toBuilder()
        .processingElements(4)
        .queueDepth(4)
        .rangeDepth(2)
        .paperElement()
        .rowsPerElement(16)
        .sparseRows(256)
        .pointers(512)
        .biases(64)
        .activations(64)
        .programLength(4)
        .codebooks(4)
        .build();
  }

  /** Name at the command line and in YAML. */
  public String presetName() {
    return presetName;
  }

  /** One line without a full stop. */
  public String description() {
    return description;
  }

  public EieConfig config() {
    return config;
  }

  /** How networks are placed where the user does not say: the paper's design the paper's way. */
  public RowMapping rowMapping() {
    return this == PAPER64 ? RowMapping.INTERLEAVED : RowMapping.BALANCED;
  }

  /**
   * The preset of a name.
   *
   * @throws ConfigException for an unknown name, with all known ones
   */
  public static Preset named(String name) {
    return Arrays.stream(values())
        .filter(preset -> preset.presetName.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigException(
                    String.format(
                        Locale.ROOT,
                        "preset must be one of %s (nearest: %s), was %s",
                        String.join(", ", names()),
                        NearestName.of(name, names()),
                        Quoted.of(name))));
  }

  private static List<String> names() {
    return Arrays.stream(values()).map(Preset::presetName).toList();
  }

  /**
   * The options of the command line for a configuration: this preset, and everything in which the
   * configuration differs from it.
   */
  public String options(EieConfig wanted) {
    StringBuilder options = new StringBuilder("--preset " + presetName());
    for (Parameter parameter : Parameter.values()) {
      String value = parameter.text(wanted);
      if (!value.equals(parameter.text(config()))) {
        options.append(" --set ").append(parameter.leafName()).append('=').append(value);
      }
    }
    return options.toString();
  }
}
