// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.hdl.example.NamedThings;
import io.eie.generator.verilog.Keywords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
  @ParameterizedTest
  @CsvSource({
    "row, row",
    "entryRow, entry_row",
    "s1EntryRow, s1_entry_row",
    "row12, row12",
    "row12Next, row12_next",
    "HTTPPort, http_port",
    "lastX, last_x",
    "already_there, already_there"
  })
  void javaNamesBecomeSnakeCase(String java, String verilog) {
    assertThat(Naming.snakeCase(java)).isEqualTo(verilog);
  }

  @Test
  void keywordsOfAllThreeLanguagesAreKnownInAnyCase() {
    assertThat(List.of("reg", "always_ff", "process", "Signal", "BUFFER"))
        .allMatch(Keywords::contains);
    assertThat(List.of("row", "entry", "clk")).noneMatch(Keywords::contains);
  }

  @Test
  void fieldsListsArraysBundlesAndChannelsNameTheirSignals() {
    Emission emission = Emitter.emit(EmitOptions.defaults(), NamedThings::new);

    assertThat(emission.ports())
        .extracting(Emission.PortInfo::name)
        .containsExactly(
            "base_enable_i",
            "request_valid_i",
            "request_ready_o",
            "request_address_row_i",
            "request_address_parts0_i",
            "request_address_parts1_i",
            "request_write_i",
            "axi_awvalid",
            "lanes0_i",
            "lanes1_i",
            "table0_o",
            "table1_o",
            "grid0_1_o",
            "optional_one_o",
            "clk",
            "reset");
    assertThat(emission.top().text())
        .contains(
            "reg  [3:0]    held_row_q;",
            "reg  [3:0]    twice_delayed_q;",
            "reg  [3:0]    twice_q;",
            "wire [4:0]    local_sum;",
            "reg  [3:0]    local_state_q;",
            "NamedPart u_part (",
            "NamedPart u_parts0 (",
            "NamedPart u_parts1 (",
            "NamedPart u_by_hand (",
            "wire          table0_when;")
        .doesNotContain("zz");
  }
}
