// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The compiler knows the hardware by its configuration and its maps, and its parts one way. */
@AnalyzeClasses(packages = "io.eie.compiler", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportsTest {
  @ArchTest
  static final ArchRule knowsOfTheGeneratorOnlyConfigurationMapAndFiles =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.fasterxml.jackson..",
              "com.google.protobuf..",
              "ai.onnx.proto..",
              "io.eie.compiler..",
              "io.eie.generator.config",
              "io.eie.common",
              "io.eie.common.quote",
              "io.eie.generator.map");

  @ArchTest
  static final ArchRule onlyOneReaderKnowsTheSchemaOfOnnx =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.eie.compiler.onnx")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.google.protobuf..", "ai.onnx.proto..");

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching("io.eie.(compiler..)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rowMappingSeesStructureAlone =
      noClasses()
          .that()
          .resideInAPackage("io.eie.compiler.rowmapping")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.eie.compiler.quantize", "io.eie.compiler.read", "io.eie.compiler.numpy");
}
