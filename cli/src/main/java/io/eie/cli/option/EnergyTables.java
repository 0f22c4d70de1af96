// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import io.eie.generator.estimate.EnergyTable;
import java.nio.file.Path;

/** What {@code --energy} means, in every verb that has it. */
public final class EnergyTables {
  public static final String LABEL = "TABLE.yaml|paper|gates";
  public static final String DESCRIPTION =
      "Energies of single operations in pJ: 'paper', or a file with any of add32, multiply32, "
          + "sramRead32, registerAccess32, elementCycle; the paper's for those not in the file. "
          + "'gates' (default of explain, report and sweep): of the logic as fitted to gates and their activity, of the memories the paper's.";

  /** What a verb takes that is not told. */
  public static final String DEFAULT = "gates";

  private static final String PAPER = "paper";
  private static final String GATES = "gates";

  private EnergyTables() {}

  /**
   * The table of a name.
   *
   * @throws io.eie.common.UserException when the file holds none
   */
  public static EnergyTable of(String name) {
    return switch (name) {
      case PAPER -> EnergyTable.PAPER;
      case GATES -> EnergyTable.GATES;
      default -> EnergyTable.read(Path.of(name));
    };
  }
}
