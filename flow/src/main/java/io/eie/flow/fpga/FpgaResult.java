// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A design in an FPGA.
 *
 * @param configHash of the configuration
 * @param toolVersions of everything that took part
 * @param family of the FPGA
 * @param device that was placed and routed for; null where nothing was
 * @param cells what it takes by kind: luts, flipFlops, carries, multipliers, lutMemories, blockRams
 * @param memories the shapes of memory
 * @param utilisation used cells of the device by their name, and how many it has; null where
 *     nothing was placed
 * @param clockMHz the clock that placement and routing aimed at; null where nothing was placed
 * @param fmaxMHz after routing; null where nothing was placed
 * @param bitstreamBytes length of the bitstream; null where there is none
 */
public record FpgaResult(
    String configHash,
    Map<String, String> toolVersions,
    String family,
    String device,
    Map<String, Integer> cells,
    List<MemoryUse> memories,
    Map<String, Utilisation> utilisation,
    Double clockMHz,
    Double fmaxMHz,
    Long bitstreamBytes) {
  /**
   * Cells of one kind.
   *
   * @param used by the design
   * @param available in the device
   */
  public record Utilisation(int used, int available) {}

  /** What must not be: a memory outside block RAM, a clock that is not met. */
  @JsonProperty
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    memories.stream()
        .map(MemoryUse::problem)
        .filter(problem -> !problem.isEmpty())
        .forEach(problems::add);
    if (fmaxMHz != null && fmaxMHz < clockMHz) {
      problems.add(
          String.format(
              Locale.ROOT, "clock must reach %.1f MHz, reached %.1f MHz", clockMHz, fmaxMHz));
    }
    return problems;
  }
}
