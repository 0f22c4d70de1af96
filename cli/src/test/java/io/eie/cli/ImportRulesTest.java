package io.eie.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports run one way: cli, testbench, sim, compiler, generator; and not everything of each. */
@AnalyzeClasses(packages = "io.eie", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportRulesTest {
  @ArchTest
  static final ArchRule GENERATOR_STANDS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("io.eie.generator..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.eie.compiler..", "io.eie.sim..", "io.eie.testbench..", "io.eie.cli..");

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
              "io.eie.generator.kit..",
              "io.eie.sim..",
              "io.eie.testbench..",
              "io.eie.cli..");

  @ArchTest
  static final ArchRule SIM_KNOWS_MODEL_FILES_BUT_NO_HARDWARE =
      classes()
          .that()
          .resideInAPackage("io.eie.sim..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.eie.sim..",
              "io.eie.compiler.model..",
              "io.eie.generator.config..",
              "io.eie.generator.file..",
              "io.eie.generator.map..",
              "com.fasterxml.jackson..",
              "com.sun.jna..",
              "java..");

  @ArchTest
  static final ArchRule THE_HARNESS_KNOWS_VERILOG_ONLY =
      noClasses()
          .that()
          .resideInAPackage("io.eie.sim.verilator..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.eie.compiler..", "io.eie.generator.map..", "io.eie.sim.golden..");

  @ArchTest
  static final ArchRule TESTBENCH_DOES_NOT_KNOW_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideInAPackage("io.eie.testbench..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.eie.cli..", "picocli..");

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
}
