// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import io.eie.common.Progress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Jobs that do not know of each other, side by side on all processors; the results are in the order
 * of the jobs.
 *
 * @param stage what is being done
 * @param jobs what it is done to
 * @param sideBySide whether several run at a time
 */
public record Workers<J, R>(String stage, List<J> jobs, boolean sideBySide) {
  /** Does all jobs. */
  public List<R> map(Progress progress, Function<J, R> work) {
    AtomicInteger done = new AtomicInteger();
    progress.at(stage, 0, jobs.size());
    Stream<J> stream = sideBySide ? jobs.parallelStream() : jobs.stream();
    return stream
        .map(
            job -> {
              R result = work.apply(job);
              progress.at(stage, done.incrementAndGet(), jobs.size());
              return result;
            })
        .toList();
  }
}
