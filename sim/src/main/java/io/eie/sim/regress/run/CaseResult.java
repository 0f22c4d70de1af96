// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.eie.sim.run.compare.Difference;

/**
 * What came out of a case.
 *
 * @param id the case
 * @param configuration name of its configuration in the plan
 * @param outcome whether RTL and models agree
 * @param bucket what cases of the same kind of failure share; null for a case that passes
 * @param message the failure in a sentence; null for a case that passes
 * @param difference the first difference; null where there is none, or none that has a place
 * @param origin the transfer that the first difference comes from; null where none is known
 * @param vectors input vectors that ran
 * @param values values that were compared
 * @param counts counts that were compared
 * @param cycles of the runs on the RTL; null where it did not get to the end
 * @param seconds CPU time of the case, without the build of its model
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseResult(
    String id,
    String configuration,
    Outcome outcome,
    String bucket,
    String message,
    Difference difference,
    Difference origin,
    int vectors,
    long values,
    long counts,
    Long cycles,
    double seconds) {
  /** Whether RTL and models agree. */
  public enum Outcome {
    /** In everything that was compared. */
    @JsonProperty("pass")
    PASS,
    /** Something differs. */
    @JsonProperty("fail")
    FAIL,
    /** It could not be compared: compiler, models or harness failed. */
    @JsonProperty("error")
    ERROR,
    /** Not run: the changed Verilog does not apply to this configuration. */
    @JsonProperty("skipped")
    SKIPPED
  }

  /** Whether it passed. */
  public boolean passes() {
    return outcome == Outcome.PASS;
  }

  /** Whether it is a finding. */
  public boolean failed() {
    return outcome == Outcome.FAIL || outcome == Outcome.ERROR;
  }

  /** Whether another run of the same case came to the same: all but the time. */
  public boolean agreesWith(CaseResult other) {
    return withoutTime().equals(other.withoutTime());
  }

  private CaseResult withoutTime() {
    return new CaseResult(
        id,
        configuration,
        outcome,
        bucket,
        message,
        difference,
        origin,
        vectors,
        values,
        counts,
        cycles,
        0);
  }
}
