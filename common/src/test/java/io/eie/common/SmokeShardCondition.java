// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.lang.reflect.Method;
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

  /** A test without cases. */
  private static final Pattern SINGLE = Pattern.compile("/\\[method:([^/]*)\\]$");

  private static final ConditionEvaluationResult RUNS =
      ConditionEvaluationResult.enabled("its shard runs");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Method method = context.getTestMethod().orElse(null);
    if (method == null) {
      return RUNS;
    }
    SmokeShard ofMethod = method.getAnnotation(SmokeShard.class);
    String id = context.getUniqueId();
    if (ofMethod == null && SINGLE.matcher(id).find()) {
      return RUNS;
    }
    SmokeShard ofClass = context.getRequiredTestClass().getAnnotation(SmokeShard.class);
    int shards = (ofMethod == null ? ofClass : ofMethod).of();
    long day = LocalDate.now(ZoneOffset.UTC).toEpochDay();
    return runs(id, shards, System.getProperty(PROPERTY, "today"), day)
        ? RUNS
        : ConditionEvaluationResult.disabled(
            String.format(
                Locale.ROOT,
                "in another of %d shards; scripts/nightly, or -D%s=all, runs all",
                shards,
                PROPERTY));
  }

  /**
   * Whether a case or a test without cases runs; the method that holds cases always does.
   *
   * @param id its unique identifier, which ends with the number of the case, from 1, or with the
   *     name of the test, which decides its shard
   * @param shard value of the property
   */
  static boolean runs(String id, int shards, String shard, long day) {
    if (shard.equals("all")) {
      return true;
    }
    Matcher number = CASE.matcher(id);
    Matcher single = SINGLE.matcher(id);
    long place;
    if (number.find()) {
      place = Long.parseLong(number.group(1)) - 1;
    } else if (single.find()) {
      place = Math.floorMod(single.group(1).hashCode(), shards);
    } else {
      return true;
    }
    long right = shard.equals("today") ? day : number(shard);
    return place % shards == Math.floorMod(right, shards);
  }

  private static long number(String shard) {
    if (!shard.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException(
          PROPERTY + " must be all, today or the number of a shard, was '" + shard + "'");
    }
    return Long.parseLong(shard);
  }
}
