// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the cases of a {@link SmokeShard} that are in other shards than the one to run. */
final class SmokeShardCondition implements ExecutionCondition {
  /** {@code all}, {@code today} (also where it is absent) or the number of a shard. */
  static final String PROPERTY = "eie.shard";

  private static final Pattern CASE = Pattern.compile("#(\\d+)\\]$");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    int shards = context.getRequiredTestMethod().getAnnotation(SmokeShard.class).of();
    long day = LocalDate.now(ZoneOffset.UTC).toEpochDay();
    return runs(context.getUniqueId(), shards, System.getProperty(PROPERTY, "today"), day)
        ? ConditionEvaluationResult.enabled("its shard runs")
        : ConditionEvaluationResult.disabled(
            String.format(
                Locale.ROOT,
                "in another of %d shards; scripts/nightly, or -D%s=all, runs all",
                shards,
                PROPERTY));
  }

  /**
   * Whether a case runs; what is no case, the method that holds them, always does.
   *
   * @param id its unique identifier, which ends with the number of the case, from 1
   * @param shard value of the property
   */
  static boolean runs(String id, int shards, String shard, long day) {
    Matcher number = CASE.matcher(id);
    if (!number.find() || shard.equals("all")) {
      return true;
    }
    long right = shard.equals("today") ? day : Long.parseLong(shard);
    return (Long.parseLong(number.group(1)) - 1) % shards == Math.floorMod(right, shards);
  }
}
