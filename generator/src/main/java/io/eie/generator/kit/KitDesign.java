// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.LogicModel;
import io.eie.generator.estimate.MeasuredRuns;
import io.eie.generator.hdl.Emission;
import java.util.List;
import java.util.Map;

/**
 * A design as the hand-off sees it.
 *
 * @param config its configuration
 * @param emission its Verilog
 * @param memories its memory macros
 * @param logic estimate of the logic's area
 */
record KitDesign(EieConfig config, Emission emission, List<SramMacro> memories, LogicModel logic) {
  static KitDesign of(EieConfig config, Emission emission) {
    return new KitDesign(
        config, emission, SramMacro.of(emission), LogicModel.of(MeasuredRuns.kept()));
  }

  /** Name of the module of a processing element. */
  String element() {
    return SramMacro.element(emission);
  }

  /** Files of the modules that are no memories, each after those that it needs. */
  List<String> logicFiles() {
    List<String> macros = memories.stream().map(SramMacro::module).toList();
    return emission.files().stream()
        .filter(file -> !macros.contains(file.moduleName()))
        .map(Emission.SourceFile::fileName)
        .toList();
  }

  /** Those of a processing element, itself included. */
  List<String> elementFiles() {
    Map<String, Integer> inside = emission.copies(element());
    return logicFiles().stream().filter(file -> inside.containsKey(module(file))).toList();
  }

  /**
   * Those that are needed around the elements, where an element is a macro. A module that is in the
   * element and around it is among them.
   */
  List<String> filesAroundElements() {
    Map<String, Integer> all = emission.copies();
    Map<String, Integer> inside = emission.copies(element());
    int elements = all.get(element());
    return logicFiles().stream()
        .filter(file -> all.get(module(file)) > elements * inside.getOrDefault(module(file), 0))
        .toList();
  }

  private static String module(String file) {
    return file.substring(0, file.length() - ".v".length());
  }
}
