// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static io.eie.flow.synth.Netlists.cell;
import static io.eie.flow.synth.Netlists.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.eie.flow.synth.MappedModule.Instance;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingChoiceTest {
  private final MappingChoice choice = new MappingChoice(netlist("INV_X1"), netlist("INV_X4"));

  @Test
  void modulesAreSmallUntilTheyAreHastened() {
    assertThat(types()).containsExactly("INV_X1");
    assertThat(choice.hasten(Set.of("Top", "Gone"))).isTrue();
    assertThat(types()).containsExactly("INV_X4");
  }

  @Test
  void nothingIsHastenedTwice() {
    assertThat(choice.hasten(Set.of())).isFalse();
    assertThat(choice.hasten(Set.of("Top"))).isTrue();
    assertThat(choice.hasten(Set.of("Top"))).isFalse();
  }

  @Test
  void whatIsDoneToANetlistStaysInIt() {
    MappedModule module = choice.netlist().modules().get("Top");
    module.instances().get(0).pins().get("A")[0] = 77;
    module.instances().clear();

    assertThat(types()).containsExactly("INV_X1");
    assertThat(choice.netlist().modules().get("Top").instances().get(0).pins().get("A"))
        .containsExactly(2);
  }

  private List<String> types() {
    return choice.netlist().modules().get("Top").instances().stream().map(Instance::type).toList();
  }

  private static MappedNetlist netlist(String type) {
    return Netlists.of(List.of(input("data_i", 2)), cell("a", type, "A", 2, "Z", 3));
  }
}
