package io.eie.testbench.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.EnvironmentException;
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

      eie: end of paths
      worst slack -0.0250
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
  void silenceIsNoResult() {
    assertThatThrownBy(() -> TimingReport.read("worst slack 0.1000\n", Netlists.yosys(folder)))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "timing must tell the worst slack and the paths, sta said neither:\nworst slack 0.1000");
  }
}
