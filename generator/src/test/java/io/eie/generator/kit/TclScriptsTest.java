// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.kit.GeneratedFolder.Ended;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scripts for tools that are not here, run by Tcl with stand-ins: for the commands that the
 * vendor's tool has, and for no other, so that a misspelt one fails. Files that a command is given
 * must be there.
 */
class TclScriptsTest {
  private static final String STAND_INS =
      """
      set said {}
      proc note {name arguments} {
        global said
        lappend said [list $name {*}$arguments]
        set words {}
        foreach argument $arguments {
          lappend words {*}[expr {[file exists $argument] ? [list $argument] : $argument}]
        }
        foreach word $words {
          if {[regexp {^[^-].*\\.(v|sdc|xdc|lib|abc)$} $word] && ![string match *build/* $word]
              && ![file exists $word]} {
            error "$name must be given files that are there, was given $word"
          }
        }
      }
      foreach command $env(COMMANDS) {
        proc $command {args} "note $command \\$args; return 1"
      }
      proc get_ports {patterns} {
        global env
        set found {}
        foreach pattern $patterns {
          set name [regsub {\\[\\*\\]$} $pattern {}]
          set suffix [expr {$name eq $pattern ? "" : {[*]}}]
          if {"$name$suffix" ni $env(PORTS)} { error "there must be a port $pattern" }
          lappend found $name
        }
        return $found
      }
      proc get_clocks {name} {
        if {$name ne "clk"} { error "there must be a clock $name" }
        return $name
      }
      rename exit leave
      proc exit {{code 0}} { finish $code }
      proc finish {code} {
        global said
        foreach line $said { puts $line }
        leave $code
      }
      package provide ::quartus::project 1
      package provide ::quartus::flow 1
      source $env(SCRIPT)
      finish 0
      """;

  private static final String SDC =
      " set_units create_clock set_clock_uncertainty set_input_delay set_output_delay"
          + " set_false_path";
  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          Map.entry("fpga/ice40.tcl", "yosys"),
          Map.entry("fpga/ecp5.tcl", "yosys"),
          Map.entry("fpga/xilinx.tcl", "yosys"),
          Map.entry(
              "vivado/synth.tcl",
              "read_verilog read_xdc synth_design opt_design report_utilization"
                  + " report_timing_summary write_checkpoint"),
          Map.entry(
              "quartus/synth.tcl",
              "project_new set_global_assignment set_instance_assignment export_assignments"
                  + " execute_module project_close"),
          Map.entry(
              "dc/synth.tcl",
              "set_app_var define_design_lib analyze elaborate current_design link check_design"
                  + " set_clock_gating_style compile_ultra report_area report_timing write"
                  + " write_sdc saif_map read_saif report_power"
                  + SDC),
          Map.entry(
              "genus/synth.tcl",
              "read_libs set_db read_hdl elaborate check_design read_sdc syn_generic syn_map syn_opt"
                  + " report_area report_timing write_hdl write_sdc read_saif report_power"),
          Map.entry(
              "opensta/power.tcl",
              "read_liberty read_verilog link_design read_saif read_vcd report_power" + SDC),
          Map.entry("quartus/eie.sdc", SDC.replace(" set_units", "")),
          Map.entry("../constraints/eie.sdc", SDC),
          Map.entry("../constraints/eie.xdc", SDC.replace(" set_units", "")));

  @TempDir private Path place;

  private Ended run(EieConfig config, String script, Map<String, String> environment) {
    GeneratedFolder folder = new GeneratedFolder(config, place.resolve("sp ace é/rtl"));
    return run(folder, script, environment);
  }

  private static Ended run(GeneratedFolder folder, String script, Map<String, String> environment) {
    folder.write("stand-ins.tcl", STAND_INS);
    String ports =
        folder.design().emission().ports().stream()
            .map(port -> port.width() == 1 ? port.name() : "{" + port.name() + "[*]}")
            .collect(Collectors.joining(" "));
    Map<String, String> all =
        new HashMap<>(
            Map.of("SCRIPT", "flows/" + script, "COMMANDS", COMMANDS.get(script), "PORTS", ports));
    all.putAll(environment);
    return folder.run(all, "tclsh", "stand-ins.tcl");
  }

  private static String view(GeneratedFolder folder, String view, String prefix) {
    return folder.memories().stream()
            .map(memory -> prefix + "memories/" + view + "/" + memory.module() + ".v ")
            .collect(Collectors.joining())
        + folder.design().sources().stream()
            .map(source -> source.fileName())
            .filter(name -> !name.startsWith("EieSram"))
            .map(name -> prefix + name)
            .collect(Collectors.joining(" "));
  }

  @Test
  void vivadoSynthesizesOutOfContextWithBlockRam() {
    GeneratedFolder folder =
        new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace é/rtl"));

    assertThat(run(folder, "vivado/synth.tcl", Map.of("PART", "xcku5p")))
        .isEqualTo(
            new Ended(
                0,
                String.format(Locale.ROOT, "read_verilog {%s}\n", view(folder, "fpga", ""))
                    + "read_xdc -mode out_of_context constraints/eie.xdc\n"
                    + "synth_design -top Eie -part xcku5p -mode out_of_context\n"
                    + "opt_design\n"
                    + "report_utilization -hierarchical -file build/vivado/utilization.txt\n"
                    + "report_timing_summary -file build/vivado/timing.txt\n"
                    + "write_checkpoint -force build/vivado/eie.dcp\n"));
    assertThat(folder.path("build/vivado")).isDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "ice40, synth_ice40 -noflatten, t:SB_RAM40_4K*",
    "ecp5, synth_ecp5 -noflatten, t:DP16KD t:PDPW16KD %u",
    "xilinx, synth_xilinx -family xc7, t:RAMB18E1 t:RAMB36E1 %u"
  })
  void yosysMustMakeBlockRamOfEveryMemory(String family, String synthesis, String blocks) {
    GeneratedFolder folder =
        new GeneratedFolder(Preset.SMALL16.config(), place.resolve("sp ace é/rtl"));
    StringBuilder expected = new StringBuilder();
    for (String file : view(folder, "fpga", "").split(" ")) {
      expected.append("yosys read_verilog ").append(file).append('\n');
    }
    expected.append(
        String.format(Locale.ROOT, "yosys %s -top Eie\nyosys check -assert\n", synthesis));
    for (SramMacro memory : folder.memories()) {
      expected.append(
          String.format(
              Locale.ROOT,
              "yosys cd %s\nyosys select -assert-min %d %s\nyosys cd\n",
              memory.module(),
              memory.values(),
              blocks));
    }
    expected
        .append(
            String.format(Locale.ROOT, "yosys tee -o build/%s/cells.txt stat -top Eie\n", family))
        .append(String.format(Locale.ROOT, "yosys write_json build/%s/netlist.json\n", family))
        .append(
            String.format(Locale.ROOT, "yosys write_verilog -noattr build/%s/netlist.v\n", family));

    assertThat(run(folder, "fpga/" + family + ".tcl", Map.of()))
        .isEqualTo(new Ended(0, expected.toString()));
    assertThat(folder.path("build/" + family)).isDirectory();
  }

  @Test
  void quartusGetsAProjectOfFilesThatAreThere() {
    GeneratedFolder folder =
        new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace é/rtl"));
    Ended ended = run(folder, "quartus/synth.tcl", Map.of("BUILD", "results"));

    assertThat(ended.code()).as(ended.said()).isZero();
    List<String> files =
        ended
            .said()
            .lines()
            .filter(line -> line.startsWith("set_global_assignment -name VERILOG_FILE"))
            .map(line -> line.replaceAll(".* VERILOG_FILE \\{|\\}$", ""))
            .toList();
    assertThat(String.join(" ", files))
        .isEqualTo(view(folder, "fpga", folder.path("").toAbsolutePath() + "/"));
    assertThat(ended.said())
        .contains(
            "set_global_assignment -name TOP_LEVEL_ENTITY Eie\n",
            "set_global_assignment -name FAMILY {Cyclone V}\n",
            "set_instance_assignment -name VIRTUAL_PIN OFF -to clk\n",
            "execute_module -tool map\n");
    assertThat(folder.path("results/quartus")).isDirectory();
  }

  @Test
  void designCompilerGetsConstraintsAndBlackBoxes() {
    GeneratedFolder folder =
        new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace é/rtl"));
    Ended ended = run(folder, "dc/synth.tcl", Map.of("LIBERTY", "cells.db", "CLOCK_PERIOD", "2.5"));

    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(
            ended
                .said()
                .lines()
                .filter(line -> line.startsWith("analyze "))
                .map(line -> line.split(" ")[3])
                .collect(Collectors.joining(" ")))
        .isEqualTo(view(folder, "blackbox", ""));
    assertThat(ended.said())
        .contains(
            "set_app_var target_library cells.db\n",
            "set_app_var link_library {* cells.db}\n",
            "elaborate Eie\n",
            "create_clock -name clk -period 2.5 clk\n",
            "set_input_delay 0.5 -clock clk {",
            "compile_ultra -gate_clock -no_autoungroup\n");
  }

  @Test
  void aLibraryMayHaveABlankInItsPath() {
    GeneratedFolder folder =
        new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace é/rtl"));
    folder.write("my cells.db", "");
    assertThat(run(folder, "dc/synth.tcl", Map.of("LIBERTY", "my cells.db")).said())
        .contains(
            "set_app_var target_library {{my cells.db}}\n",
            "set_app_var link_library {* {my cells.db}}\n");
    folder.write("my cells.lib", "");
    assertThat(run(folder, "genus/synth.tcl", Map.of("LIBERTY", "my cells.lib")).said())
        .contains("read_libs {{my cells.lib} memories/eie_sram.lib}\n");
  }

  @Test
  void genusTakesTheBlackBoxesFromTheirLibrary() {
    GeneratedFolder folder =
        new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace é/rtl"));
    folder.write("cells.lib", "");
    Ended ended = run(folder, "genus/synth.tcl", Map.of("LIBERTY", "cells.lib"));

    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said())
        .startsWith("read_libs {cells.lib memories/eie_sram.lib}\n")
        .contains("\nread_sdc constraints/eie.sdc\n", "\nsyn_opt\n")
        .doesNotContain("Sram");
    assertThat(
            run(folder, "genus/synth.tcl", Map.of("LIBERTY", "cells.lib", "MEMORIES", "fakeram45"))
                .said())
        .contains("read_hdl -language v2001 {" + view(folder, "fakeram45", "") + "}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "dc/synth.tcl, read_saif -input run.saif -instance_name Eie",
    "genus/synth.tcl, read_saif -instance Eie run.saif"
  })
  void activityBecomesPower(String script, String reading) {
    GeneratedFolder folder =
        new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace é/rtl"));
    folder.write("cells.lib", "");
    Map<String, String> without = Map.of("LIBERTY", "cells.lib");
    Map<String, String> with = Map.of("LIBERTY", "cells.lib", "SAIF", "run.saif");

    Ended ended = run(folder, script, with);

    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said())
        .containsPattern("\n" + reading + "\nreport_power (-hierarchy )?> build/\\w+/power.txt\n");
    assertThat(run(folder, script, without).said()).doesNotContain("saif", "report_power");
  }

  @Test
  void openStaReadsTheActivityOfGates() {
    GeneratedFolder folder =
        new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace é/rtl"));
    folder.write("cells.lib", "");
    folder.write("gates/netlist.v", "");
    folder.write("run.saif", "");
    folder.write("run.vcd", "");
    String script = "opensta/power.tcl";
    Map<String, String> options =
        Map.of("LIBERTY", "cells.lib", "NETLIST", "gates/netlist.v", "ACTIVITY", "run.saif");
    Map<String, String> other = new HashMap<>(options);
    other.putAll(Map.of("ACTIVITY", "run.vcd", "SCOPE", "testbench/dut"));
    Map<String, String> none = new HashMap<>(options);
    none.put("ACTIVITY", "none.saif");

    assertThat(run(folder, script, options).said())
        .contains(
            "read_liberty memories/eie_sram.lib\nread_verilog gates/netlist.v\nlink_design Eie\n",
            "\nread_saif -scope Eie run.saif\nreport_power -digits 6 > build/opensta/power.txt\n");
    assertThat(run(folder, script, other).said())
        .contains("\nread_vcd -scope testbench/dut run.vcd\n");
    assertThat(run(folder, script, none).said())
        .startsWith("Error: none.saif must be there, was not\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dc/synth.tcl", "genus/synth.tcl"})
  void theCellsAreRequired(String script) {
    Ended ended = run(Preset.TINY4.config(), script, Map.of());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .matches(
            "Error: the environment must tell LIBERTY \\(the standard cells, a (compiled"
                + " library|Liberty file)\\), for example LIBERTY=path/to/file\n(?s).*");
  }

  @Test
  void aViewMustBeThere() {
    Ended ended =
        run(
            Preset.TINY4.config(),
            "dc/synth.tcl",
            Map.of("LIBERTY", "cells.db", "MEMORIES", "mine"));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .startsWith(
            "Error: the view of the memories must be a folder of memories/ that has"
                + " memories/mine/EieSramBank16x64.v, was 'mine'\n");
  }

  @Test
  void whatTheToolRefusesEndsTheScript() {
    GeneratedFolder folder =
        new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace é/rtl"));
    for (String command : List.of("analyze", "elaborate")) {
      folder.write(
          "refuse.tcl", "proc " + command + " {args} {return 0}\nsource flows/dc/synth.tcl\n");
      folder.write("refusing.tcl", STAND_INS.replace("source $env(SCRIPT)", "source refuse.tcl"));
      Ended ended =
          folder.run(
              Map.of(
                  "LIBERTY", "cells.db", "COMMANDS", COMMANDS.get("dc/synth.tcl"), "PORTS", "clk"),
              "tclsh",
              "refusing.tcl");
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.said())
          .startsWith(
              command.equals("analyze")
                  ? "Error: memories/blackbox/EieSramBank16x64.v must be analyzed without errors\n"
                  : "Error: Eie must be elaborated without errors\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "../constraints/eie.sdc, 1.0, 0.05, 0.2",
    "../constraints/eie.xdc, 10.0, 0.1, 2.0",
    "quartus/eie.sdc, 10.0, 0.1, 2.0"
  })
  void everyPortIsConstrainedAndTheClockGetsNoDelay(
      String script, String period, String uncertainty, String delay) {
    Ended ended = run(Preset.TINY4.config(), script, Map.of());

    // The constraints say that their times are in ns; Vivado and Quartus know no other.
    assertThat(ended.said().startsWith("set_units -time ns\n"))
        .isEqualTo(script.equals("../constraints/eie.sdc"));
    List<String> lines =
        ended
            .said()
            .lines()
            .filter(line -> !line.startsWith("set_units"))
            .map(line -> line.replace("-clock clk ", ""))
            .toList();
    String inputs =
        "{rsp_ready_i req_valid_i req_write_i req_address_i req_data_i req_strobe_i reset}";
    assertThat(lines)
        .containsExactly(
            String.format(Locale.ROOT, "create_clock -name clk -period %s clk", period),
            String.format(Locale.ROOT, "set_clock_uncertainty %s clk", uncertainty),
            String.format(Locale.ROOT, "set_input_delay %s %s", delay, inputs),
            String.format(
                Locale.ROOT,
                "set_output_delay %s {rsp_valid_o rsp_data_o rsp_error_o rsp_unmapped_o interrupt_o"
                    + " idle_o req_ready_o}",
                delay));
  }

  @ParameterizedTest
  @CsvSource({"ASYNC_LOW, resetn", "ASYNC_HIGH, reset"})
  void anAsynchronousResetIsNoPath(ResetKind kind, String port) {
    EieConfig config = Preset.TINY4.config().toBuilder().resetKind(kind).build();
    GeneratedFolder folder = new GeneratedFolder(config, place.resolve("sp ace é/rtl"));
    for (String script : List.of("../constraints/eie.sdc", "../constraints/eie.xdc")) {
      assertThat(run(folder, script, Map.of()).said())
          .endsWith("\nset_false_path -from " + port + "\n");
    }
  }

  @Test
  void theOptionsOfTheConstraintsAreHeard() {
    GeneratedFolder folder =
        new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace é/rtl"));
    String constraints = "../constraints/eie.sdc";
    assertThat(run(folder, constraints, Map.of("CLOCK_PERIOD", "4.0")).said())
        .contains("\ncreate_clock -name clk -period 4.0 clk\n")
        .contains("set_input_delay 0.8 ");
    folder.write(
        "flows/../constraints/eie.sdc",
        "set eie_clock_period 3\nset eie_clock_uncertainty 0.3\nset eie_input_delay 0.4\n"
            + "set eie_output_delay 0.6\n"
            + folder.text("constraints/eie.sdc"));
    assertThat(run(folder, constraints, Map.of("CLOCK_PERIOD", "4.0")).said())
        .contains("-period 3 ", "uncertainty 0.3 ", "input_delay 0.4 ", "output_delay 0.6 ");
  }
}
