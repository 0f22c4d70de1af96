// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network of the examples: that which the tool bundles, in ONNX. */
class LenetOnnxTest {
  private static final Path FILE = Path.of("..", "examples", "lenet-300-100.onnx");

  @TempDir Path folder;

  @Test
  void isTheBundledNetwork() {
    List<LayerSource> layers = OnnxReader.read(FILE, NetworkSelection.ALL).layers();
    List<LayerSource> bundled = BundledNetwork.lenet300100();
    assertThat(layers).hasSameSizeAs(bundled);
    for (int index = 0; index < layers.size(); index++) {
      assertThat(layers.get(index).weights()).isEqualTo(bundled.get(index).weights());
      assertThat(layers.get(index).relu()).isEqualTo(bundled.get(index).relu());
      assertThat(layers.get(index).bias()).isEqualTo(bundled.get(index).bias());
    }
  }

  @Test
  void yieldsWhatOnnxRuntimeYields() throws IOException, OrtException {
    List<LayerSource> layers = OnnxReader.read(FILE, NetworkSelection.ALL).layers();
    Random random = new Random(1);
    for (int image = 0; image < 10; image++) {
      double[] pixels =
          random.ints(784, 0, 256).mapToDouble(k -> k < 128 ? 0 : (float) (k / 255.0)).toArray();

      double[] expected = OrtReference.run(FILE, OnnxReader.result(FILE), pixels, folder);

      double[] found = FloatReference.run(layers, pixels);
      for (int index = 0; index < found.length; index++) {
        assertThat(found[index])
            .isCloseTo(expected[index], within(1e-5 * Math.max(1, Math.abs(expected[index]))));
      }
    }
  }
}
