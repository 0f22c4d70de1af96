// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.page;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.eie.common.TemporaryFiles;
import io.eie.common.ToolProcess;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The picture of the modules in docs/architecture.md: imports run one way (cli, then flow and
 * testbench, sim, compiler, generator, common), and not everything of each module is used.
 */
@AnalyzeClasses(
    packages = "io.eie",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportRulesTest.NoTestJar.class})
class ImportRulesTest {
  /** The tests of another module are a jar in a whole build, where the other option misses them. */
  static final class NoTestJar implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String[] MODULES = {
    "io.eie.common..",
    "io.eie.generator..",
    "io.eie.compiler..",
    "io.eie.sim..",
    "io.eie.testbench..",
    "io.eie.flow..",
    "io.eie.cli.."
  };

  @ArchTest static final ArchRule COMMON_STANDS_ALONE = uses(0);
  @ArchTest static final ArchRule GENERATOR_USES_COMMON = uses(1, 0);
  @ArchTest static final ArchRule COMPILER_USES_GENERATOR = uses(2, 0, 1);
  @ArchTest static final ArchRule SIM_USES_COMPILER = uses(3, 0, 1, 2);
  @ArchTest static final ArchRule TESTBENCH_USES_SIM = uses(4, 0, 1, 2, 3);
  @ArchTest static final ArchRule FLOW_USES_SIM = uses(5, 0, 1, 2, 3);

  @ArchTest
  static final ArchRule COMPILER_KNOWS_CONFIGURATION_AND_MAP =
      noClasses()
          .that()
          .resideInAPackage("io.eie.compiler..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.eie.generator.hdl..",
              "io.eie.generator.unit..",
              "io.eie.generator.emit..",
              "io.eie.generator.explain..",
              "io.eie.generator.kit..");

  @ArchTest
  static final ArchRule MODELS_AND_HARNESS_KNOW_MODEL_FILES_BUT_NO_HARDWARE =
      classes()
          .that()
          .resideInAnyPackage(
              "io.eie.sim.golden..",
              "io.eie.sim.cycle..",
              "io.eie.sim.report..",
              "io.eie.sim.verilator..",
              "io.eie.sim.host..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.eie.sim..",
              "io.eie.compiler.model..",
              "io.eie.generator.config..",
              "io.eie.generator.map..",
              "io.eie.common..",
              "com.fasterxml.jackson..",
              "com.sun.jna..",
              "java..");

  @ArchTest
  static final ArchRule SIM_KNOWS_NO_UNIT =
      noClasses()
          .that()
          .resideInAPackage("io.eie.sim..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.eie.generator.unit..", "io.eie.generator.kit..");

  @ArchTest
  static final ArchRule THE_HARNESS_KNOWS_VERILOG_ONLY =
      noClasses()
          .that()
          .resideInAPackage("io.eie.sim.verilator..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.eie.compiler..", "io.eie.generator.map..", "io.eie.sim.golden..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.eie.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..");

  @ArchTest
  static final ArchRule SCALA_STAYS_IN_THE_HARDWARE_LAYER =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.eie.generator.hdl..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("scala..", "spinal..");

  @ArchTest
  static final ArchRule NO_PACKAGES_DEPEND_ON_EACH_OTHER =
      slices().matching("io.eie.(*).(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_PARTS_OF_THE_HARDWARE_DEPEND_ON_EACH_OTHER =
      slices().matching("io.eie.generator.unit.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PROGRAMS_ARE_STARTED_FROM_ONE_PLACE =
      noClasses()
          .that()
          .doNotBelongToAnyOf(ToolProcess.class)
          .should()
          .callConstructor(ProcessBuilder.class, String[].class)
          .orShould()
          .callConstructor(ProcessBuilder.class, List.class)
          .orShould()
          .callMethodWhere(target(nameMatching("exec")).and(target(owner(type(Runtime.class)))))
          .because("what a program says must not depend on the language of whoever runs it");

  @ArchTest
  static final ArchRule TEMPORARY_FILES_ARE_MADE_IN_ONE_PLACE =
      noClasses()
          .that()
          .doNotBelongToAnyOf(TemporaryFiles.class)
          .should()
          .callMethodWhere(
              target(nameMatching("createTemp(File|Directory)"))
                  .and(target(owner(type(Files.class).or(type(File.class))))))
          .because("the message of its failure names the variable that helps");

  /** A module uses itself, what is not ours, and the modules named by their place in the list. */
  private static ArchRule uses(int module, int... others) {
    boolean[] allowed = new boolean[MODULES.length];
    allowed[module] = true;
    for (int other : others) {
      allowed[other] = true;
    }
    String[] forbidden =
        IntStream.range(0, MODULES.length)
            .filter(place -> !allowed[place])
            .mapToObj(place -> MODULES[place])
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(MODULES[module])
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden);
  }
}
