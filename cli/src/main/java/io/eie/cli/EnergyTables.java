package io.eie.cli;

import io.eie.generator.estimate.EnergyTable;
import java.nio.file.Path;

/** What {@code --energy} means, in every verb that has it. */
final class EnergyTables {
  static final String LABEL = "TABLE.yaml|paper";
  static final String DESCRIPTION =
      "Energies of single operations in pJ: a file with some of add32, multiply32, sramRead32, registerAccess32, elementCycle"
          + " (the paper's where it has none), or the word paper.";

  private static final String PAPER = "paper";

  private EnergyTables() {}

  /**
   * The table of a name.
   *
   * @throws io.eie.generator.config.UserException when the file holds none
   */
  static EnergyTable of(String name) {
    return name.equals(PAPER) ? EnergyTable.PAPER : EnergyTable.read(Path.of(name));
  }
}
