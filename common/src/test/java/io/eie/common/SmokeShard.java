// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of many long cases: {@code scripts/test} runs one case of {@link #of}, another one every
 * day, and skips the others. A long test without cases runs on one day of {@link #of}. On a class:
 * every method with cases. {@code scripts/test --only} and {@code scripts/nightly} run all, as
 * {@code -Deie.shard=all} does; a number runs the cases of that shard.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SmokeShardCondition.class)
public @interface SmokeShard {
  /** Number of shards, at least 2. */
  int of();
}
