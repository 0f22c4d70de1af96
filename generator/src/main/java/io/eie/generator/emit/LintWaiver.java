// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Emission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A signal of which some bits are not used by the nature of a unit, not by mistake: a complaint of
 * Verilator's {@code -Wall} (rule UNUSEDSIGNAL) that is waived.
 *
 * @param module name of the module without the design's prefix, {@code *} for any characters
 * @param signal Verilog name of the signal, with {@code *} for any characters
 * @param when the configurations in which the bits are not used
 * @param reason why the unit is as it is
 */
record LintWaiver(String module, String signal, Predicate<EieConfig> when, String reason) {
  private static final String HOST_DATA = "a host word is wider than what this memory stores";
  private static final String HOST_WORD =
      "the windows of all memories have the size of the largest; the address decoder refuses addresses"
          + " after the last word of this one";
  private static final String NO_COUNTERS = "events that only the left-out counters use";
  private static final String ROWS = "rows are counted modulo the number of accumulators";
  private static final String ROUNDING = "the half that rounding adds is dropped with its carry";

  static final List<LintWaiver> ALL =
      List.of(
          always("PointerRead", "host_data_i", HOST_DATA),
          always("SparseMatrixRead", "host_data_i", HOST_DATA),
          always("TwoBankMatrixRead", "host_data_i", HOST_DATA),
          always("ActivationReadWrite", "bias_host_data_i", HOST_DATA),
          always("ActivationReadWrite", "activation_host_data_i", HOST_DATA),
          always("Codebook", "update_data_i", HOST_DATA),
          always("PointerRead", "host_word_i", HOST_WORD),
          always("SparseMatrixRead", "host_word_i", HOST_WORD),
          always("TwoBankMatrixRead", "host_word_i", HOST_WORD),
          always("ActivationReadWrite", "bias_host_word_i", HOST_WORD),
          always("ActivationReadWrite", "activation_host_word_i", HOST_WORD),
          always("CentralControl", "u_host_port_target_word_o", HOST_WORD),
          always(
              "CentralControl",
              "u_host_port_target_register_o",
              "the host port serves registers itself"),
          always(
              "ControlRegisters",
              "access_data_i",
              "no register that can be written is as wide as a host word"),
          always(
              "ControlRegisters",
              "access_strobe_i",
              "no register that can be written is as wide as a host word"),
          always(
              "LnzdNode*",
              "child*_element_i",
              "below this level an element's number has no digits; the node puts its own on top"),
          always(
              "ProcessingElement",
              "access_element_i",
              "the nodes above have used every digit of the element's number"),
          always(
              "ProcessingElement",
              "access_everyone_i",
              "only the nodes above ask whether a write is for every element"),
          always(
              "PassControl",
              "next_places_q",
              "descriptor fields are wide enough for the largest memories that can be generated"),
          always(
              "PassControl",
              "next_shape_q",
              "descriptor fields are wide enough for the largest memories; some bits are reserved"),
          always("WeightDecoder", "rows_passed", ROWS),
          always("WeightDecoder", "rows_trailing", ROWS),
          always("WideDecoder", "d1_zero_run*_q", ROWS),
          always(
              "PerRowAdders",
              "exchange_drain_i",
              "an adder per row shows the sums of a group at any time"),
          new LintWaiver("OutputStage", "sum_of_halves", wide(), ROUNDING),
          new LintWaiver("ArithmeticUnit", "sum_of_halves*", wide().negate(), ROUNDING),
          new LintWaiver(
              "ArithmeticUnit", "product_shift_i", wide(), "wide accumulation shifts no product"),
          new LintWaiver(
              "OutputStage",
              "output_shift_i",
              wide().negate(),
              "narrow accumulation shifts no output"),
          uncounted("u_activation_read_write_reads_o"),
          uncounted("u_activation_read_write_saturations_o"),
          uncounted("u_arithmetic_unit_saturations_o"),
          uncounted("u_sparse_matrix_read_reads_o"),
          uncounted("u_weight_decoder_busy_o"),
          single(
              "CentralControl",
              "u_descriptor_fetch_program_word_o",
              config -> config.programLength() == 1),
          single(
              "CentralControl",
              "u_run_counters_trace_word_o",
              config -> config.programLength() == 1),
          single(
              "Accumulators",
              "*_joined*",
              config -> config.rowsPerElement() == config.exchangeRows()),
          single("CodebookLoader", "store_word_joined", config -> config.codebooks() == 1));

  private static LintWaiver always(String module, String signal, String reason) {
    return new LintWaiver(module, signal, config -> true, reason);
  }

  private static LintWaiver uncounted(String signal) {
    return new LintWaiver(
        "ProcessingElement", signal, config -> !config.performanceCounters(), NO_COUNTERS);
  }

  /** The index of the only descriptor or codebook: hardware has no signal of width zero. */
  private static LintWaiver single(String module, String signal, Predicate<EieConfig> when) {
    return new LintWaiver(module, signal, when, "the index of a single thing is one bit, always 0");
  }

  private static Predicate<EieConfig> wide() {
    return config -> !config.narrow();
  }

  /** The lines of a Verilator control file for a design: each waiver below its reason. */
  static List<String> lines(EieConfig config, Emission emission) {
    List<String> lines = new ArrayList<>();
    for (LintWaiver waiver : ALL) {
      if (waiver.when.test(config) && waiver.concernsOneOf(emission)) {
        lines.add("// " + waiver.reason);
        lines.add(waiver.line(emission.topName()));
      }
    }
    return lines;
  }

  private boolean concernsOneOf(Emission emission) {
    String pattern = module.replace("*", ".*");
    return emission.modules().stream().anyMatch(each -> each.unit().matches(pattern));
  }

  /** The path in front of the file's name is the user's. */
  private String line(String prefix) {
    return String.format(
        Locale.ROOT,
        "lint_off -rule UNUSEDSIGNAL -file \"*%s%s.v\" -match \"*: '%s'*\"",
        prefix,
        module,
        signal);
  }
}
