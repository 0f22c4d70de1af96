// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.common.Quoted;
import io.eie.common.UserException;
import io.eie.sim.regress.plan.RegressionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a plan. The cases of a configuration stay together, because they share its model.
 *
 * @param index 1..count
 * @param count how many parts the plan has
 */
public record Shard(int index, int count) {
  /** The whole plan. */
  public static final Shard ALL = new Shard(1, 1);

  private static final int MOST = 100_000;
  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

  /**
   * The shard of a text such as {@code 2/4}.
   *
   * @throws UserException when it is none
   */
  public static Shard parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (matcher.matches()) {
      int index = Integer.parseInt(matcher.group(1));
      int count = Integer.parseInt(matcher.group(2));
      if (index <= count && count <= MOST) {
        return new Shard(index, count);
      }
    }
    throw new UserException(
        "--shard must be i/n with 1 <= i <= n <= " + MOST + ", was " + Quoted.of(text));
  }

  /** The names of the configurations that belong to the part, in the order of the plan. */
  public List<String> configurations(RegressionPlan plan) {
    List<String> names = new ArrayList<>();
    int place = 0;
    for (String name : plan.configurations().keySet()) {
      if (place++ % count == index - 1) {
        names.add(name);
      }
    }
    return names;
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
