// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.eie.common.SharedData;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkSelection;
import io.eie.compiler.real.RealNetwork;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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

  /** All images of MNIST's test set, in one batch. */
  @Test
  void everyTestImageYieldsWhatOnnxRuntimeYields() throws OrtException {
    InputVectors images =
        InputVectors.read(
            SharedData.file("mnist/t10k-images-idx3-ubyte.gz"), OptionalDouble.empty());
    RealNetwork network = new RealNetwork(OnnxReader.read(FILE, NetworkSelection.ALL).layers());
    FloatBuffer pixels = FloatBuffer.allocate(images.count() * images.length());
    for (int image = 0; image < images.count(); image++) {
      for (double pixel : images.vector(image)) {
        pixels.put((float) pixel);
      }
    }
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(FILE.toString());
        OnnxTensor input =
            OnnxTensor.createTensor(
                environment, pixels.flip(), new long[] {images.count(), images.length()});
        OrtSession.Result result = session.run(Map.of("input", input))) {
      FloatBuffer expected = ((OnnxTensor) result.get(0)).getFloatBuffer();

      for (int image = 0; image < images.count(); image++) {
        double[] found = network.run(images.vector(image));
        for (double value : found) {
          double right = expected.get();
          assertThat(value).isCloseTo(right, within(1e-5 * Math.max(1, Math.abs(right))));
        }
      }
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
