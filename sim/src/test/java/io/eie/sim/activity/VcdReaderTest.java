// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Value changes of which each count is known. */
class VcdReaderTest {
  private static final String HEADER =
      """
      $timescale 1ns $end
       $scope module TOP $end
        $var wire  1 # clk $end
        $scope module Top $end
         $var wire  1 # clk $end
         $var wire  3 $ sum_q [6:4] $end
         $scope module u_inner $end
          $var wire  1 % done_o $end
          $var wire  3 $ same_i [2:0] $end
         $upscope $end
        $upscope $end
       $upscope $end
      $enddefinitions $end

      """;

  @TempDir private Path folder;

  private RecordedActivity read(String changes) throws IOException {
    Path file = folder.resolve("a.vcd");
    Files.writeString(file, HEADER + changes);
    return VcdReader.read(file, 10);
  }

  private static NetActivity net(InstanceActivity instance, String name) {
    return instance.nets().stream()
        .filter(net -> net.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void timesAndTransitionsOfEveryBitAreCounted() throws IOException {
    RecordedActivity activity =
        read("#100\n1#\nb000 $\n0%\n#105\n0#\nb101 $\n#110\n1#\nb1 $\n1%\n#115\n0#\n#120\n");

    InstanceActivity top = activity.instances().get(0);
    InstanceActivity inner = top.instances().get(0);
    assertThat(activity.duration()).isEqualTo(20);
    assertThat(top.name()).isEqualTo("Top");
    assertThat(net(top, "clk")).isEqualTo(new NetActivity("clk", 10, 0, 3));
    assertThat(net(top, "sum_q[4]")).isEqualTo(new NetActivity("sum_q[4]", 15, 0, 1));
    assertThat(net(top, "sum_q[5]")).isEqualTo(new NetActivity("sum_q[5]", 0, 0, 0));
    assertThat(net(top, "sum_q[6]")).isEqualTo(new NetActivity("sum_q[6]", 5, 0, 2));
    assertThat(net(inner, "done_o")).isEqualTo(new NetActivity("done_o", 10, 0, 1));
    assertThat(net(inner, "same_i[2]").changes()).isEqualTo(2);
  }

  @Test
  void whatIsUnknownCountsApart() throws IOException {
    InstanceActivity top = read("#0\nbx1 $\n#5\nb0 $\n#10\n").instances().get(0);

    assertThat(net(top, "sum_q[4]")).isEqualTo(new NetActivity("sum_q[4]", 5, 0, 1));
    assertThat(net(top, "sum_q[5]")).isEqualTo(new NetActivity("sum_q[5]", 0, 5, 1));
    assertThat(net(top, "sum_q[6]")).isEqualTo(new NetActivity("sum_q[6]", 0, 5, 1));
  }

  @Test
  void aPauseIsNoTimeAndWhatChangedInItNoTransition() throws IOException {
    RecordedActivity activity =
        read("#0\n1#\n0%\n#5\n0#\n#10\n1#\n#500\n0#\n1%\n#505\n1#\n#510\n0%\n");

    assertThat(activity.duration()).isEqualTo(20);
    InstanceActivity top = activity.instances().get(0);
    assertThat(net(top, "clk")).isEqualTo(new NetActivity("clk", 10, 0, 3));
    assertThat(net(top.instances().get(0), "done_o"))
        .isEqualTo(new NetActivity("done_o", 10, 0, 1));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> VcdReader.read(folder.resolve("none.vcd"), 10))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("none.vcd must be readable, failed: ");
  }
}
