// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SharedData;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.network.NetworkReader;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkFile;
import io.eie.compiler.read.NetworkSelection;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sparse network of the GraphChallenge: 30 layers in one list, Y W with the bias -0.3 and a
 * clip at 32; an image belongs to a category when an output of it is not zero.
 */
class GraphChallengeTest {
  private static final int SIDE = 1024;

  /** With 16 bits, this image keeps an output that exact arithmetic makes zero. */
  private static final int ROUNDED = 1180;

  @TempDir Path folder;

  private static Path data(String name) {
    return SharedData.file("graphchallenge").resolve(name);
  }

  private List<LayerSource> layers() throws IOException {
    String list =
        IntStream.rangeClosed(1, 30)
            .mapToObj(
                layer ->
                    "- {weights: "
                        + data("n1024-l" + layer + ".mtx")
                        + ", bias: -0.3, activation: relu, clip: 32}\n")
            .collect(Collectors.joining());
    return NetworkReader.read(
            Files.writeString(folder.resolve("n.yaml"), list), NetworkSelection.ALL)
        .layers();
  }

  private static double[][] images() {
    SparseMatrix pixels = NetworkFile.read(data("sparse-images-1024_subset.mtx")).get(0).weights();
    double[][] images = new double[pixels.rows()][SIDE];
    for (int column = 0; column < SIDE; column++) {
      for (int k = pixels.columnStart(column); k < pixels.columnStart(column + 1); k++) {
        images[pixels.row(k)][column] = pixels.value(k);
      }
    }
    return images;
  }

  /** Numbers of the images of the published categories, from 1. */
  private static TreeSet<Integer> published() {
    SparseMatrix categories =
        NetworkFile.read(data("neuron1024-l120-categories_subset.mtx")).get(0).weights();
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int k = 0; k < categories.nonZeros(); k++) {
      numbers.add(categories.row(k) + 1);
    }
    return numbers;
  }

  private TreeSet<Integer> found(int activationBits, List<Integer> numbers) throws IOException {
    double[][] images = images();
    EieConfig config = Preset.EIE64.config().toBuilder().activationBits(activationBits).build();
    InputVectors some = InputVectors.of(images[0], images[1], images[2], images[286]);
    CompiledModel model =
        Compiler.compile(
                layers(), config, CompileOptions.named("net").withTranspose(true).withInputs(some))
            .model();
    GoldenModel golden = GoldenModel.of(model);
    TreeSet<Integer> found = new TreeSet<>();
    for (int number : numbers) {
      int[] input =
          GoldenFixedPoint.fix(
                  images[number - 1], model.layers().get(0).inputFractionBits(), activationBits)
              .values();
      if (Arrays.stream(golden.run(input).output()).anyMatch(output -> output != 0)) {
        found.add(number);
      }
    }
    return found;
  }

  @Test
  void hasThePublishedCategoriesOfAllImages() throws IOException {
    assertThat(published()).hasSize(19);
    List<Integer> all = IntStream.rangeClosed(1, 1200).boxed().toList();
    assertThat(found(20, all)).isEqualTo(published());
    TreeSet<Integer> withSixteenBits = published();
    withSixteenBits.add(ROUNDED);
    assertThat(found(16, all)).isEqualTo(withSixteenBits);
  }
}
