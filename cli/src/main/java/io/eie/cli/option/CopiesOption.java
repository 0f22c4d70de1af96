// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import io.eie.sim.groups.CopiesRequest;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How many vectors a run takes, of the verbs that run or compile vectors of any number. */
public final class CopiesOption {
  static final String NAME = "--copies";

  @Option(
      names = NAME,
      paramLabel = "N",
      description =
          "Vectors of a run, each in a column group that holds the whole network: a number of columnGroups, or auto for "
              + "the fewest cycles per vector (default: auto for 1 x 1 convolutions, else 1).")
  private String copies;

  /** Whether the user says anything. */
  public boolean given() {
    return copies != null;
  }

  /** What the user asks for; empty where he does not say. */
  Optional<CopiesRequest> request() {
    return Optional.ofNullable(copies).map(CopiesRequest::of);
  }
}
