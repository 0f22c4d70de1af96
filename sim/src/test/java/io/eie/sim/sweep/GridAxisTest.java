// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridAxisTest {
  @Test
  void valuesAreSeparatedByCommas() {
    GridAxis axis = GridAxis.assignment("element.queueDepth = 2, 8");

    assertThat(axis).isEqualTo(new GridAxis("--set queueDepth", "queueDepth", List.of("2", "8")));
    assertThat(axis.varies()).isTrue();
    assertThat(GridAxis.assignment("queueDepth=2").varies()).isFalse();
  }

  @Test
  void valuesThatAreListsAreSeparatedByBars() {
    assertThat(GridAxis.assignment("columnGroups=1,4").values()).containsExactly("1,4");
    assertThat(GridAxis.assignment("columnGroups=1|1,4").values()).containsExactly("1", "1,4");
  }

  @Test
  void mistakesAreToldByTheirPlace() {
    assertThatThrownBy(() -> GridAxis.assignment("queueDepth"))
        .isInstanceOf(UserException.class)
        .hasMessage("--set must be key=value or key=value,value, was 'queueDepth' (without '=')");
    assertThatThrownBy(() -> GridAxis.assignment("queDepth=2"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("--set 'queDepth=2': ")
        .hasMessageContaining("queueDepth");
    assertThatThrownBy(() -> GridAxis.of("--pes", "processingElements", "4,,16"))
        .isInstanceOf(UserException.class)
        .hasMessage("--pes must be values separated by commas, had one that is empty");
    assertThatThrownBy(() -> GridAxis.of("--pes", "processingElements", "4,4"))
        .isInstanceOf(UserException.class)
        .hasMessage("--pes must name each value once (each is a design), had [4, 4]");
  }
}
