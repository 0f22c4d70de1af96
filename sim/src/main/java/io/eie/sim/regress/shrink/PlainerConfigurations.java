// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.shrink;

import io.eie.generator.config.ConfigException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Parameter;
import io.eie.generator.config.Preset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Configurations that are nearer to {@code tiny4} than another, the largest steps first: fewer
 * elements, or more parameters as in {@code tiny4} and no more elements. Steps never lead back.
 */
final class PlainerConfigurations {
  private static final EieConfig PLAIN = Preset.TINY4.config();

  private PlainerConfigurations() {}

  /** The steps from one configuration; each is another one. */
  static List<EieConfig> of(EieConfig config) {
    Set<EieConfig> steps = new LinkedHashSet<>();
    int elements = config.processingElements();
    int few = Math.min(elements, PLAIN.processingElements());
    if (config.processingElements() > few
        || toPlain(config, List.of(Parameter.values())).isPresent()) {
      add(steps, PLAIN, Parameter.PROCESSING_ELEMENTS, Integer.toString(few));
    }
    for (int fewer : List.of(1, 2, 4, elements / 2, elements - 1)) {
      if (fewer >= 1 && fewer < elements) {
        add(steps, config, Parameter.PROCESSING_ELEMENTS, Integer.toString(fewer));
      }
    }
    Parameter[] all = Parameter.values();
    for (int size = all.length / 2; size > 0; size /= 2) {
      for (int begin = 0; begin < all.length; begin += size) {
        toPlain(config, List.of(all).subList(begin, Math.min(all.length, begin + size)))
            .ifPresent(steps::add);
      }
    }
    steps.remove(config);
    return new ArrayList<>(steps);
  }

  /** Some parameters as in the plain configuration, apart from the number of elements. */
  private static Optional<EieConfig> toPlain(EieConfig config, List<Parameter> parameters) {
    EieConfig next = config;
    boolean changed = false;
    for (Parameter parameter : parameters) {
      if (parameter != Parameter.PROCESSING_ELEMENTS
          && !parameter.of(config).equals(parameter.of(PLAIN))) {
        try {
          next = next.with(parameter.leafName(), parameter.text(PLAIN));
          changed = true;
        } catch (ConfigException together) {
          // a rule ties it to another parameter: a larger group may have both
        }
      }
    }
    return changed ? Optional.of(next) : Optional.empty();
  }

  private static void add(
      Set<EieConfig> steps, EieConfig config, Parameter parameter, String text) {
    try {
      steps.add(config.with(parameter.leafName(), text));
    } catch (ConfigException illegal) {
      // no step
    }
  }
}
