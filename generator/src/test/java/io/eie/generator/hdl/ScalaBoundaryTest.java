// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Scala and SpinalHDL stay inside this package, and out of what it shows. */
@AnalyzeClasses(packages = "io.eie", importOptions = ImportOption.DoNotIncludeTests.class)
class ScalaBoundaryTest {
  private static final DescribedPredicate<JavaClass> SCALA =
      JavaClass.Predicates.resideInAnyPackage("scala..", "spinal..");

  @ArchTest
  static final ArchRule OTHER_PACKAGES_DO_NOT_KNOW_SCALA =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.eie.generator.hdl")
          .should()
          .dependOnClassesThat(SCALA);

  @ArchTest
  static final ArchRule PUBLIC_METHODS_DO_NOT_SHOW_SCALA =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("io.eie.generator.hdl")
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .arePublic()
          .should()
          .haveRawReturnType(SCALA)
          .orShould()
          .haveRawParameterTypes(
              DescribedPredicate.describe("Scala types", types -> types.stream().anyMatch(SCALA)));
}
