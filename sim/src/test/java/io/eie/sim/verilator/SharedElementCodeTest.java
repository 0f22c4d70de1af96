// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.common.TemporaryFiles;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.verilator.cache.BuildCache;
import io.eie.sim.verilator.cache.UnfinishedBuilds;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All elements of a model share their code; otherwise build time grows with their number, and a
 * cycle takes longer because the code of several kinds of element does not fit in a cache.
 */
class SharedElementCodeTest {
  /** A function that Verilator wrote for one element, and that the others call too. */
  private static final Pattern FUNCTION =
      Pattern.compile("^(?:VL_INLINE_OPT )?void \\w+___nba_\\w+__DOT__(u_pe\\d+)__\\d+\\(");

  /** With 16 elements each of the four children of a node exists. */
  @SmokeShard(of = 3)
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void elementsOfEveryPlaceInTheTreesShareTheirCode(int entriesPerCycle) throws IOException {
    HandWrittenDesigns.requireTools();
    EieConfig config =
        Preset.TINY4.config().toBuilder()
            .processingElements(16)
            .entriesPerCycle(entriesPerCycle)
            .sparseRowBits(64)
            .sparseBanks(entriesPerCycle == 1 ? 1 : 2)
            .build();
    VerilatorRequest request = new GeneratedRtl().forShortRuns().design(config).request();
    Path folder = TemporaryFiles.folder("eie-shared-code");
    try {
      new ModelBuild(BuildCache.standard(), Toolchain.onPath())
          .compile(request, folder, folder.resolve("failure.log"));
      assertThat(elementsWithCode(folder.resolve(ModelBuild.MODEL))).hasSize(1);
    } finally {
      UnfinishedBuilds.deleteTree(folder);
    }
  }

  private static Set<String> elementsWithCode(Path model) throws IOException {
    Set<String> elements = new TreeSet<>();
    try (DirectoryStream<Path> sources = Files.newDirectoryStream(model, "*.cpp")) {
      for (Path source : sources) {
        for (String line : Files.readAllLines(source)) {
          Matcher function = FUNCTION.matcher(line);
          if (function.find()) {
            elements.add(function.group(1));
          }
        }
      }
    }
    return elements;
  }
}
