// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimingReportTest {
  // OpenSTA 2.0.17 on Netlists.yosys; it calls some ends by the wrong cell.
  private static final String SAID =
      """
      Startpoint                           Endpoint                               Slack
      --------------------------------------------------------------------------------

      u_bank/read_data_o[1] (DFF_X1)       u_leaf1/c0_/D (DFF_X1)               -0.0250
      u_bank/read_data_o[0] (DFF_X1)       u_leaf0/c0_/D (DFF_X1)               -0.0125
      u_leaf0/c0_/Q (SramBank4x2)          u_bank/address_i[0] (SramBank4x2)     0.1000
      u_leaf0/c0_/Q (output)               sum_o[0] (output)                     0.3000
      u_leaf1/c0_/Q (output)               sum_o[2] (output)                     0.3100
      u_leaf1/c0_/Q (output)               sum_o[1] (output)                     0.3200
      data_i[3] (DFF_X1)                   u_leaf1/c0_/D (DFF_X1)                0.4000

      worst slack -0.0250
      Startpoint: u_bank (rising edge-triggered flip-flop clocked by clk)
      Endpoint: u_leaf1/c0_ (rising edge-triggered flip-flop clocked by clk)

         0.0000    0.0000 ^ u_bank/clk (SramBank4x2)
         0.5500    0.5500 v u_bank/read_data_o[1] (SramBank4x2)
         0.4500    1.0000 v u_leaf1/c0_/D (DFF_X1)
                   1.0000   data arrival time
        -0.0250    0.9750   library setup time
      ---------------------------------------------------------
                  -0.0250   slack (VIOLATED)


      Startpoint: u_bank (rising edge-triggered flip-flop clocked by clk)

         0.5500    0.5500 v u_bank/read_data_o[0] (SramBank4x2)
         0.4375    0.9875 v sum_o[0] (output)
                  -0.0020   slack (VIOLATED)
      """;

  @TempDir private Path folder;

  @Test
  void pathsGoByTheNamesInTheSource() {
    TimingReport report = TimingReport.read(SAID, Netlists.yosys(folder));

    assertThat(report.worstSlackNs()).isEqualTo(-0.025);
    assertThat(report.paths())
        .containsExactly(
            new TimingPath("u_bank.read_data_o", "u_leaf1.s1_data_q", -0.025, 1),
            new TimingPath("u_bank.read_data_o", "u_leaf0.s1_data_q", -0.0125, 1),
            new TimingPath("u_leaf0.s1_data_q", "u_bank.address_i", 0.1, 1),
            new TimingPath("u_leaf0.s1_data_q", "sum_o", 0.3, 1),
            new TimingPath("u_leaf1.s1_data_q", "sum_o", 0.31, 2),
            new TimingPath("data_i", "u_leaf1.s1_data_q", 0.4, 1));
  }

  @Test
  void theModulesOfTheLatestPathsAreTold() {
    MappedNetlist netlist = Netlists.yosys(folder);

    assertThat(TimingReport.read(SAID, netlist).lateModules())
        .containsExactlyInAnyOrder("Leaf", "Top");
    assertThat(
            TimingReport.read(SAID.replace("v u_leaf1/c0_/D", "v u_bank/address_i[0]"), netlist)
                .lateModules())
        .containsExactly("Top");
    assertThat(TimingReport.read(SAID.replace("VIOLATED", "MET"), netlist).lateModules()).isEmpty();
  }

  @Test
  void silenceIsNoResult() {
    assertThatThrownBy(() -> TimingReport.read("worst slack 0.1000\n", Netlists.yosys(folder)))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage("sta must report the worst slack and the paths, printed:\nworst slack 0.1000");
  }
}
