// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.Preset;
import io.eie.generator.kit.GeneratedFolder.Ended;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that repairs the fan-out of a mapped netlist, on small netlists. */
class FanOutTest {
  private static final String LIBRARY =
      """
      library (toy) {
        cell (BUF1) {
          pin (A) { direction : input; capacitance : 2.0; }
          pin (Y) { direction : output; function : "A"; max_capacitance : 10.0; }
        }
        cell (BUF4) {
          pin (A) { direction : input; capacitance : 4.0; }
          pin (Y) { direction : output; function : "(A)"; max_capacitance : 40.0; }
        }
        cell (INV1) {
          pin (A) { direction : input; capacitance : 2.0; }
          pin (Y) { direction : output; function : "!A"; max_capacitance : 10.0; }
        }
        cell (DFF1) {
          ff (IQ, IQN) { clocked_on : "C"; next_state : "D"; }
          pin (C) { direction : input; capacitance : 2.0; clock : true; }
          pin (D) { direction : input; capacitance : 2.0; }
          pin (Q) { direction : output; function : "IQ"; max_capacitance : 10.0; }
        }
        cell (DFF2) {
          ff (IQ, IQN) {
            clocked_on : "C";
            next_state : "D";
          }
          pin (C) { direction : input; capacitance : 2.0; clock : true; }
          pin (D) { direction : input; capacitance : 2.0; }
          pin (Q) { direction : output; function : "IQ"; max_capacitance : 20.0; }
        }
        cell (DFF4_unused) {
          ff (IQ, IQN) { clocked_on : "C"; next_state : "D"; }
          pin (C) { direction : input; capacitance : 2.0; clock : true; }
          pin (D) { direction : input; capacitance : 2.0; }
          pin (Q) { direction : output; function : "IQ"; max_capacitance : 40.0; }
        }
      }
      """;

  @TempDir private static Path place;
  private static GeneratedFolder folder;

  @BeforeAll
  static void generate() {
    folder = new GeneratedFolder(Preset.TINY4.config(), place.resolve("rtl"));
    folder.write("toy.lib", LIBRARY);
    folder.write(
        "repair.tcl",
        """
        source flows/liberty.tcl
        source flows/yosys/fan-out.tcl
        set in [open in.v]
        set cells [eie_liberty_text toy.lib]
        puts [eie_fan_out::repair [read $in] Top $cells {BUF1 BUF4 INV1 DFF1 DFF2} {}]
        """);
  }

  private static String repaired(String netlist) {
    folder.write("in.v", netlist);
    Ended ended = folder.run("tclsh", "repair.tcl");
    assertThat(ended.code()).as(ended.said()).isZero();
    return ended.said();
  }

  /** What an instance is, by its name: the cell and its pins as they are written. */
  private static Map<String, String> instances(String netlist) {
    Matcher matcher =
        Pattern.compile("^  (\\S+) (\\w+) \\(\n(.*?)\n  \\);", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(netlist);
    Map<String, String> instances = new TreeMap<>();
    while (matcher.find()) {
      String pins =
          Arrays.stream(matcher.group(3).split("\n"))
              .map(String::strip)
              .collect(Collectors.joining());
      instances.put(matcher.group(2), matcher.group(1) + " " + pins);
    }
    return instances;
  }

  private static String flipFlops(int count, String data, String output) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "  DFF1 f%d (\n    .C(clk),\n    .D(%s),\n    .Q(%s)\n  );\n"
                    .replaceFirst("%d", String.valueOf(i))
                    .replaceFirst("%s", Matcher.quoteReplacement(data))
                    .replaceFirst("%s", output + "[" + i + "]"))
        .collect(Collectors.joining());
  }

  /** Data that goes straight to 70 registers: three buffers share them; the clock has none. */
  @Test
  void aNetWithManyLoadsGetsBuffers() {
    String netlist =
        repaired(
            """
            module Top(clk, d, q);
              input clk;
              wire clk;
              input [1:0] d;
              wire [1:0] d;
              output [69:0] q;
              wire [69:0] q;
            """
                + flipFlops(70, "d[1]", "q")
                + "endmodule\n");

    Map<String, String> instances = instances(netlist);
    List<String> buffers =
        instances.entrySet().stream()
            .filter(each -> each.getValue().startsWith("BUF"))
            .map(Map.Entry::getValue)
            .toList();
    assertThat(buffers)
        .hasSize(3)
        .allMatch(each -> each.matches("BUF4 \\.A\\(d\\[1]\\),\\.Y\\(eie_fan_out_\\d\\)"));
    Map<String, Long> loads =
        instances.values().stream()
            .filter(each -> each.startsWith("DFF"))
            .collect(
                Collectors.groupingBy(
                    each -> each.replaceAll(".*D\\((\\w+).*", "$1"), Collectors.counting()));
    assertThat(loads).hasSize(3).doesNotContainKey("d");
    assertThat(loads.values()).allMatch(count -> count >= 20 && count <= 32);
    assertThat(instances.values())
        .filteredOn(each -> each.startsWith("DFF"))
        .hasSize(70)
        .allMatch(each -> each.contains(".C(clk)"));
    assertThat(netlist).contains("  wire eie_fan_out_1;");
  }

  /** A register drives, by another name and through an output, gates inside each of two modules. */
  private static String twoSinks(int gatesOfEach) {
    return """
           module Top(clk, d);
             input clk;
             wire clk;
             input d;
             wire d;
             wire \\source_q[0] ;
             Source u_source (
               .clk(clk),
               .d(d),
               .q({ 1'h0, \\source_q[0]  })
             );
             Sink u_sink0 (
               .a({ \\source_q[0] , 2'h2 })
             );
             Sink u_sink1 (
               .a({ \\source_q[0] , 2'h2 })
             );
           endmodule

           module Source(clk, d, q);
             input clk;
             wire clk;
             input d;
             wire d;
             output [1:0] q;
             wire [1:0] q;
             wire \\kept[0] ;
             DFF1 few (
               .C(clk),
               .D(d),
               .Q(q[1])
             );
             DFF1 many (
               .C(clk),
               .D(d),
               .Q(\\kept[0] )
             );
             assign q[0] = \\kept[0] ;
           endmodule

           module Sink(a);
             input [2:0] a;
             wire [2:0] a;
           """
        + IntStream.range(0, gatesOfEach)
            .mapToObj(i -> "  INV1 i" + i + " (\n    .A(a[2]),\n    .Y()\n  );\n")
            .collect(Collectors.joining())
        + "endmodule\n";
  }

  /** The strongest of its kind among the cells that may be used. */
  @Test
  void aDriverBecomesStrongerForLoadsInOtherModules() {
    Map<String, String> instances = instances(repaired(twoSinks(8)));

    assertThat(instances.get("few")).startsWith("DFF1 ");
    assertThat(instances.get("many")).startsWith("DFF2 ").endsWith(".Q(\\kept[0] )");
    assertThat(instances.get("u_sink0")).isEqualTo("Sink .a({ \\source_q[0] , 2'h2 })");
  }

  /** 40 loads are more than 32: a buffer for each module; constants stay what they were. */
  @Test
  void loadsInOtherModulesGetBuffers() {
    Map<String, String> instances = instances(repaired(twoSinks(20)));

    assertThat(instances.get("u_sink0")).isEqualTo("Sink .a({ eie_fan_out_1, 1'b1, 1'b0 })");
    assertThat(instances.get("u_sink1")).isEqualTo("Sink .a({ eie_fan_out_2, 1'b1, 1'b0 })");
    assertThat(instances.get("eie_fan_out_1_buffer"))
        .isEqualTo("BUF4 .A(\\source_q[0] ),.Y(eie_fan_out_1)");
    assertThat(instances.get("many")).startsWith("DFF1 ");
  }

  @Test
  void aNetlistThatIsNotUnderstoodIsRefused() {
    folder.write(
        "in.v", "module Top(a);\n  input a;\n  wire a;\n  always @(a) b = a;\nendmodule\n");

    Ended ended = folder.run("tclsh", "repair.tcl");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .startsWith("a line of the netlist must be known, was '  always @(a) b = a;'");
  }
}
