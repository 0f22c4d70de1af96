// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import io.eie.common.UserException;
import io.eie.compiler.read.InputVectors;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns a chain of placed layers into integers. Each layer is calibrated on the integers that the
 * layers before it yield, so the choice is well defined: it is made on exactly what the hardware
 * will compute for these inputs. A layer that has to take a bit from its inputs takes it from the
 * outputs of the layer before.
 */
public final class Quantizer {
  /** Fraction bits of activations that nothing is known about (specification, section 2). */
  private static final int DEFAULT_FRACTION = 15;

  private Quantizer() {}

  /**
   * Chooses the formats.
   *
   * @param layers the chain
   * @param calibration input vectors in the user's order, of the first layer's length
   * @param overrides what the user sets, by layer name
   * @throws UserException when formats set by the user are out of range or contradict each other
   */
  public static List<QuantizedLayer> quantize(
      List<MappedLayer> layers,
      EieConfig config,
      Optional<InputVectors> calibration,
      Map<String, FormatOverride> overrides) {
    // With fewer bits than 16, 15 fraction bits would leave no room for numbers near 1.
    int blind = Math.min(DEFAULT_FRACTION, config.activationBits() - 1);
    List<FormatOverride> settings = settings(layers, overrides);
    ValueSource input =
        new NetworkInput(
            calibration,
            layers.get(0).inputPositions(),
            config.activationBits(),
            blind,
            settings.get(0).inputs());
    List<LayerCalibration> chain = new ArrayList<>();
    for (int index = 0; index < layers.size(); index++) {
      LayerCalibration layer =
          new LayerCalibration(layers.get(index), config, settings.get(index), input, blind);
      chain.add(layer);
      input = layer;
    }
    return chain.stream().map(LayerCalibration::result).toList();
  }

  /** The settings of each layer; the inputs set for a layer are outputs of the one before. */
  private static List<FormatOverride> settings(
      List<MappedLayer> layers, Map<String, FormatOverride> overrides) {
    for (String name : overrides.keySet()) {
      if (layers.stream().noneMatch(layer -> layer.name().equals(name))) {
        throw new UserException(
            "formats must be set for layers of the network ("
                + String.join(", ", layers.stream().map(MappedLayer::name).toList())
                + "), was '"
                + name
                + "'");
      }
    }
    List<FormatOverride> settings = new ArrayList<>();
    for (int index = 0; index < layers.size(); index++) {
      FormatOverride own = overrides.getOrDefault(layers.get(index).name(), FormatOverride.NONE);
      OptionalInt next =
          index + 1 == layers.size()
              ? OptionalInt.empty()
              : overrides.getOrDefault(layers.get(index + 1).name(), FormatOverride.NONE).inputs();
      if (own.outputs().isPresent() && next.isPresent() && !own.outputs().equals(next)) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "input fraction bits of layer '%s' must be the output fraction bits %d of layer '%s', was %d",
                layers.get(index + 1).name(),
                own.outputs().getAsInt(),
                layers.get(index).name(),
                next.getAsInt()));
      }
      OptionalInt outputs = own.outputs().isPresent() ? own.outputs() : next;
      settings.add(new FormatOverride(own.weights(), own.inputs(), outputs));
    }
    return settings;
  }
}
