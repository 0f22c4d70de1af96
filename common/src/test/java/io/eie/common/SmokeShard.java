// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of many long cases: {@code scripts/test} runs one case of {@link #of}, another one every
 * day, and skips the others; {@code scripts/nightly} runs all. {@code -Deie.shard=all} runs all, a
 * number the cases of that shard.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SmokeShardCondition.class)
public @interface SmokeShard {
  /** Number of shards, at least 2. */
  int of();
}
