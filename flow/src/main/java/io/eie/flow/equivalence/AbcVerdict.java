// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import io.eie.common.EnvironmentException;
import io.eie.flow.synth.SynthesisTools;
import io.eie.flow.synth.WorkFolder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What abc says about two networks of logic.
 *
 * @param equal whether they are proven equal
 * @param differences the first signals that differ for some values of inputs and registers
 */
record AbcVerdict(boolean equal, List<String> differences) {
  private static final String RTL = "cut-rtl.blif";
  private static final String GATES = "cut-gates.blif";

  // abc's own limits are 20 s and 10,000 conflicts; ours is the time after which it is ended.
  private static final String COMPARE = "cec -C 1000000000 -T 1000000 " + RTL + " " + GATES;

  private static final Pattern VERDICT =
      Pattern.compile("^Networks are (equivalent|NOT EQUIVALENT|UNDECIDED)", Pattern.MULTILINE);
  private static final Pattern FAILED =
      Pattern.compile("Verification failed for at least \\d+ outputs: (.*)");
  private static final String MORE = "...";

  /** Copies the list. */
  AbcVerdict {
    differences = List.copyOf(differences);
  }

  /**
   * Asks abc.
   *
   * @param limitSeconds after which it is ended
   * @return nothing when that was not enough
   * @throws EnvironmentException when abc fails
   */
  static Optional<AbcVerdict> of(
      CutComparison cut, WorkFolder folder, SynthesisTools tools, int limitSeconds) {
    if (cut.signals().isEmpty()) {
      return Optional.of(new AbcVerdict(false, List.of("there is nothing to compare")));
    }
    folder.write(RTL, cut.rtlBlif());
    folder.write(GATES, cut.gateBlif());
    return tools.abcWithin(folder.path(), COMPARE, limitSeconds).map(said -> read(said, cut));
  }

  /** Reads what abc's {@code cec} said. */
  static AbcVerdict read(String said, CutComparison cut) {
    Matcher verdict = VERDICT.matcher(said);
    if (!verdict.find()) {
      throw new EnvironmentException(
          "abc must report whether two networks are equal, printed: " + said.strip());
    }
    return switch (verdict.group(1)) {
      case "equivalent" -> new AbcVerdict(true, List.of());
      case "UNDECIDED" ->
          new AbcVerdict(false, List.of("abc found neither a proof nor a difference"));
      default -> new AbcVerdict(false, differences(said, cut));
    };
  }

  private static List<String> differences(String said, CutComparison cut) {
    return FAILED
        .matcher(said)
        .results()
        .flatMap(found -> Stream.of(found.group(1).trim().split(" ")))
        .map(output -> output.equals(MORE) ? MORE : cut.signal(output))
        .toList();
  }
}
