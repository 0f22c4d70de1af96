// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The golden model can only disagree with what it does not use. */
@AnalyzeClasses(
    packagesOf = GoldenModel.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class IndependenceTest {
  @ArchTest
  static final ArchRule sharesNoCodeWithEncoderRowMappingOrHardware =
      classes()
          .that()
          .resideInAPackage("io.eie.sim.golden")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "io.eie.sim.golden",
              "io.eie.compiler.model",
              "io.eie.common",
              "io.eie.generator.config",
              "io.eie.generator.map");
}
