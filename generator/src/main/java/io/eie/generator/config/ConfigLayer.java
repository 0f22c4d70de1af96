// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.Map;
import java.util.Optional;

/**
 * What one configuration file says.
 *
 * @param base the preset that it starts from, when it names one
 * @param settings the values that it gives
 */
record ConfigLayer(Optional<Preset> base, Map<Parameter, Setting> settings) {
  static final ConfigLayer EMPTY = new ConfigLayer(Optional.empty(), Map.of());
}
