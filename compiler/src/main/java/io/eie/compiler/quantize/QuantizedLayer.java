package io.eie.compiler.quantize;

import java.util.List;

/**
 * A placed layer in integers.
 *
 * @param layer the layer
 * @param format its formats
 * @param codebook the C weights as integers of fw fraction bits
 * @param bias B(i) of each output position
 * @param saturations on the calibration inputs
 * @param warnings sentences for the user
 */
public record QuantizedLayer(
    MappedLayer layer,
    LayerFormat format,
    List<Integer> codebook,
    long[] bias,
    Saturations saturations,
    List<String> warnings) {
  /** Whether the layer needs the bias memory: some start value is not 0. */
  public boolean biasStored() {
    for (long value : bias) {
      if (value != 0) {
        return true;
      }
    }
    return false;
  }
}
