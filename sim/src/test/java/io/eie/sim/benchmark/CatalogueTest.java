// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
  @TempDir private Path folder;

  @Test
  void namesAreKnownInAnyCase() {
    assertThat(Catalogue.select("nt-we, ALEXNET-FC8,NT-We"))
        .containsExactly("NT-We", "AlexNet-FC8");
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatThrownBy(() -> Catalogue.select("NT-We,Alex-9"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "layers must be among Alex-6, Alex-7, Alex-8, VGG-6, VGG-7, VGG-8, NT-We, NT-Wd, NT-LSTM,"
                + " AlexNet-FC8, LeNet-300-100 (separated by commas), had 'Alex-9'");
  }

  @Test
  void realDataThatIsNotThereIsLeftOut() {
    Catalogue catalogue = new Catalogue(folder);

    assertThat(catalogue.absence("AlexNet-FC8"))
        .contains(
            "AlexNet-FC8 is skipped: it needs the folder "
                + folder.resolve("alexnet-fc8")
                + " (--data)");
    assertThat(catalogue.absence("NT-We")).isEmpty();
  }

  @Test
  void everyNameThatNeedsNoDataIsThere() {
    assertThat(new Catalogue(folder).workload("LeNet-300-100").layers()).hasSize(3);
    assertThat(new Catalogue(folder).workload("NT-LSTM").input().length()).isEqualTo(1201);
  }
}
