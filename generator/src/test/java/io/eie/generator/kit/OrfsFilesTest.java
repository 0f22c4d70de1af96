// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.hdl.Emission;
import io.eie.generator.kit.GeneratedFolder.Ended;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The designs for OpenROAD-flow-scripts as make and tclsh read them: the flow itself is not needed.
 */
class OrfsFilesTest {
  private static final String FLAT = "flows/orfs/config.mk";
  private static final String AROUND = "flows/orfs/hierarchical/config.mk";
  private static final String ELEMENT = "flows/orfs/hierarchical/EieProcessingElement/config.mk";

  /** What the flow's Makefile looks for the period with, of ORFS 8c009b0b. */
  private static final String PERIOD =
      "sed -nE \"s/^set\\s+clk_period\\s+(\\S+).*|.*-period\\s+(\\S+).*/\\1\\2/p\" %s | head -1";

  @TempDir private static Path place;
  private static GeneratedFolder folder;

  @BeforeAll
  static void generate() {
    folder = new GeneratedFolder(Preset.TINY4.config(), place.resolve("é/rtl"));
  }

  /** The words of a variable of the makefile, paths relative to the folder. */
  private static List<String> words(String config, String variable) {
    folder.write(
        "show.mk",
        "PLATFORM_DIR = PLATFORM\ninclude "
            + config
            + "\nall: ; @for word in $("
            + variable
            + "); do echo $$word; done\n");
    Ended ended = folder.run("make", "-s", "-f", "show.mk");
    assertThat(ended.code()).as(ended.said()).isZero();
    String home = folder.path("").toAbsolutePath() + "/";
    return ended.said().lines().map(word -> word.replace(home, "")).toList();
  }

  private static List<String> modules(List<String> files) {
    return files.stream()
        .map(file -> Path.of(file).getFileName().toString().replaceFirst("\\.v$", ""))
        .toList();
  }

  private static Set<String> macrosIn(List<String> files) {
    return files.stream()
        .filter(file -> file.startsWith("memories/fakeram45/"))
        .flatMap(file -> folder.text(file).lines())
        .filter(line -> line.endsWith(" u_ram ("))
        .map(line -> line.strip().split(" ")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {FLAT, AROUND, ELEMENT})
  void everyFileAndMacroIsThere(String config) {
    List<String> files = words(config, "VERILOG_FILES");
    for (String file : files) {
      assertThat(folder.path(file)).isRegularFile();
    }
    for (String kind : List.of("lef", "lib")) {
      assertThat(words(config, "ADDITIONAL_" + kind.toUpperCase(Locale.ROOT) + "S"))
          .containsExactlyInAnyOrderElementsOf(
              macrosIn(files).stream()
                  .map(macro -> String.format(Locale.ROOT, "PLATFORM/%1$s/%2$s.%1$s", kind, macro))
                  .toList());
    }
    for (String variable : List.of("SDC_FILE", "IO_CONSTRAINTS", "MACRO_PLACEMENT_TCL")) {
      for (String file : words(config, variable)) {
        assertThat(folder.path(file)).isRegularFile();
      }
    }
  }

  /** The modules of the files hold each other, and nothing is missing but the block. */
  @Test
  void theFilesAreWholeDesigns() {
    Emission emission = folder.design().emission();
    assertThat(modules(words(FLAT, "VERILOG_FILES")))
        .containsExactlyInAnyOrderElementsOf(emission.copies().keySet());
    assertThat(modules(words(ELEMENT, "VERILOG_FILES")))
        .containsExactlyInAnyOrderElementsOf(emission.copies("EieProcessingElement").keySet());
    List<String> around = modules(words(AROUND, "VERILOG_FILES"));
    Set<String> needed = new HashSet<>();
    for (Emission.Module module : emission.modules()) {
      if (around.contains(module.name())) {
        module.instances().forEach(instance -> needed.add(instance.module()));
      }
    }
    needed.removeAll(around);
    assertThat(needed).containsExactly("EieProcessingElement");
    assertThat(around).contains("Eie", "EieElementArray", "EieCentralControl");
  }

  /** As the flow's Makefile makes the names of the block's results. */
  @Test
  void theBlockIsFoundByTheFlow() {
    String block = words(AROUND, "BLOCKS").get(0);
    assertThat(Path.of(AROUND).resolveSibling(block).resolve("config.mk"))
        .isEqualTo(Path.of(ELEMENT));
    assertThat(words(ELEMENT, "DESIGN_NICKNAME"))
        .containsExactly(words(AROUND, "DESIGN_NICKNAME").get(0) + "_" + block);
    assertThat(words(ELEMENT, "DESIGN_NAME")).containsExactly(block);
  }

  /** One way to make a floorplan each: the flow stops at two. */
  @Test
  void eachDesignSaysItsAreaInOneWay() {
    assertThat(words(FLAT, "DIE_AREA")).isEmpty();
    assertThat(Integer.parseInt(words(FLAT, "CORE_UTILIZATION").get(0))).isBetween(20, 70);
    for (String config : List.of(AROUND, ELEMENT)) {
      assertThat(words(config, "CORE_UTILIZATION")).isEmpty();
      List<Double> die = words(config, "DIE_AREA").stream().map(Double::valueOf).toList();
      List<Double> core = words(config, "CORE_AREA").stream().map(Double::valueOf).toList();
      assertThat(die).hasSize(4);
      assertThat(core).hasSize(4);
      assertThat(core.get(0)).isGreaterThan(die.get(0));
      assertThat(core.get(2)).isLessThan(die.get(2));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "flows/orfs/constraint.sdc, Eie",
    "flows/orfs/hierarchical/EieProcessingElement/constraint.sdc, EieProcessingElement"
  })
  void theFlowFindsThePeriodAndEveryPortIsConstrained(String sdc, String module) {
    Ended period = folder.run("sh", "-c", String.format(Locale.ROOT, PERIOD, sdc));
    assertThat(period).isEqualTo(new Ended(0, "1.0\n"));

    folder.write(
        "read.tcl",
        """
        proc get_ports {ports} { return $ports }
        proc get_clocks {clocks} { return $clocks }
        foreach name {current_design create_clock set_clock_latency set_clock_uncertainty
            set_input_delay set_output_delay set_false_path} {
          proc $name {args} "puts \\"$name \\$args\\""
        }
        source %s
        """
            .formatted(sdc));
    Ended ended = folder.run(Map.of("CLOCK_PERIOD", "2.5"), "tclsh", "read.tcl");
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said())
        .contains(
            "current_design " + module + "\n",
            "create_clock -name core_clock -period 2.5 clk\n",
            "create_clock -name io_clock -period 2.5\n");
    Set<String> constrained = new HashSet<>();
    ended
        .said()
        .lines()
        .filter(line -> line.matches("set_(in|out)put_delay .*"))
        .forEach(
            line ->
                constrained.addAll(
                    List.of(line.replaceAll(".*\\{|\\}.*", "").replace("[*]", "").split(" "))));
    assertThat(constrained)
        .containsExactlyInAnyOrderElementsOf(
            folder.design().emission().modules().stream()
                .filter(each -> each.name().equals(module))
                .flatMap(each -> each.ports().stream())
                .map(Emission.PortInfo::name)
                .filter(port -> !port.equals("clk"))
                .toList());
  }

  @Test
  void onlyTheTopHasTheFalsePathOfTheReset() {
    EieConfig config =
        Preset.TINY4.config().toBuilder()
            .resetKind(ResetKind.ASYNC_LOW)
            .build()
            .with("memoryPins", "rme:2");
    GeneratedFolder other = new GeneratedFolder(config, place.resolve("other"));

    assertThat(other.text("flows/orfs/constraint.sdc"))
        .contains(
            "set_false_path -from [get_ports resetn]\n",
            "set_false_path -from [get_ports {memory_rme_i[*]}]\n");
    assertThat(other.text("flows/orfs/hierarchical/EieProcessingElement/constraint.sdc"))
        .contains("set_false_path -from [get_ports {memory_rme_i[*]}]\n")
        .doesNotContain("resetn]\n");
  }

  /** The database of OpenROAD, as far as the script asks it. */
  private static String placing(String script, Map<String, Integer> instances) {
    List<String> lines = new ArrayList<>();
    lines.add("proc instance {kind name method} {");
    lines.add("  return [expr {$method eq \"getName\" ? $name : [list kind_of $kind]}]");
    lines.add("}");
    lines.add("proc kind_of {kind method} { return $kind }");
    lines.add("namespace eval ord { proc get_db_block {} { return block } }");
    lines.add("set all {}");
    instances.forEach(
        (kind, count) ->
            IntStream.range(0, count)
                .map(number -> count - 1 - number)
                .forEach(
                    number ->
                        lines.add(
                            String.format(
                                Locale.ROOT,
                                "lappend all [list instance %s u_%s%d]",
                                kind,
                                kind,
                                number))));
    lines.add("proc block {method} { return $::all }");
    // A handle of OpenROAD is a command; here it is a command with its first words.
    lines.add("proc unknown {command args} { uplevel 1 [concat $command $args] }");
    lines.add("proc place_macro {args} { puts $args }");
    lines.add("source " + script);
    return String.join("\n", lines) + "\n";
  }

  private static Ended place(String script, Map<String, Integer> instances) {
    folder.write("place.tcl", placing(script, instances));
    return folder.run(
        Map.of("EIE_FLOW", folder.path("flows/orfs").toString()), "tclsh", "place.tcl");
  }

  private static Map<String, Integer> macrosOfAnElement() {
    Map<String, Integer> macros = new HashMap<>();
    for (SramMacro memory : folder.memories()) {
      FakeRam ram = FakeRam.nangate45(memory);
      if (memory.perElement() > 0) {
        macros.merge(ram.macro(), memory.perElement() * ram.macros(), Integer::sum);
      }
    }
    return macros;
  }

  @Test
  void everyMacroOfAnElementGetsAPlaceOfItsKind() {
    Map<String, Integer> macros = new HashMap<>(macrosOfAnElement());
    int number = macros.values().stream().mapToInt(Integer::intValue).sum();
    macros.put("DFF_X1", 3);

    Ended ended = place("flows/orfs/hierarchical/EieProcessingElement/macro_placement.tcl", macros);

    assertThat(ended.code()).as(ended.said()).isZero();
    List<String> lines = ended.said().lines().toList();
    assertThat(lines).hasSize(number).doesNotHaveDuplicates();
    assertThat(lines.get(0))
        .matches(
            "-macro_name u_fakeram45_\\w+0 -location \\{\\d+\\.\\d\\d \\d+\\.\\d\\d\\} -orientation R0");
    assertThat(lines.stream().map(line -> line.replaceAll(".*\\{|\\}.*", "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyElementGetsAPlaceInTheOrderOfNumbers() {
    Ended ended =
        place(
            "flows/orfs/hierarchical/macro_placement.tcl",
            Map.of("EieProcessingElement", 4, "fakeram45_32x64", 2));

    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said().lines().map(line -> line.split(" ")[1]))
        .containsExactly(
            "u_EieProcessingElement0",
            "u_EieProcessingElement1",
            "u_EieProcessingElement2",
            "u_EieProcessingElement3");
  }

  @Test
  void anotherNumberOfMacrosIsAnError() {
    assertThat(
            place("flows/orfs/hierarchical/macro_placement.tcl", Map.of("EieProcessingElement", 3))
                .said())
        .contains(
            "the design must have 4 macros EieProcessingElement (flows/orfs has so many places), had 3");
  }

  @Test
  void theRulesAreThoseThatEveryCleanLayoutKeeps() throws Exception {
    JsonNode rules = new ObjectMapper().readTree(folder.text("flows/orfs/rules-base.json"));

    assertThat(rules).isNotEmpty();
    for (JsonNode rule : rules) {
      assertThat(rule.get("compare").asText()).isIn("==", "<=", ">=");
      assertThat(rule.get("value").isNumber()).isTrue();
    }
  }

  /** make has no way to name such a file in a list; the path names the blank at once. */
  @ParameterizedTest
  @ValueSource(strings = {FLAT, AROUND, ELEMENT})
  void makeRefusesAFolderWithBlanks(String config) {
    GeneratedFolder blank =
        new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace/rtl" + config.length()));
    blank.write("show.mk", "include " + config + "\nall: ; @echo no\n");

    for (Ended ended :
        List.of(
            blank.run("make", "-s", "-f", "show.mk"),
            blank.run("make", "-s", "-f", blank.path(config).toString()))) {
      assertThat(ended.code()).isEqualTo(2);
      assertThat(ended.said())
          .contains(
              "the folder of the design must have a path without blanks (make splits names at"
                  + " them), was read from",
              "sp ace/rtl")
          .doesNotContain("no\n");
    }
  }
}
