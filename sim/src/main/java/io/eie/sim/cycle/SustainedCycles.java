// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.compiler.model.CompiledModel;
import java.util.Collections;
import java.util.List;

/**
 * Cycles of vectors back to back through the bus of the design, with the host's traffic of {@link
 * io.eie.sim.host.OverlappedBatch}: from the first word of the first input to the last word of the
 * last output.
 *
 * <p>Exact where the transfers of a vector take no longer than a run, since a run's own cycles do
 * not depend on traffic. Where they take longer it is a lower bound: a word that finds an element
 * busy is moved again, which is not modelled. Such words count: of 1,465 random cases one had
 * transfers of 65 cycles in a quiet design that took 300 beside runs of 290 cycles ({@code
 * queueDepth} 1, 8 elements).
 */
public final class SustainedCycles {
  /** Vectors whose inputs are written before the first run ends. */
  private static final int AHEAD = 2;

  /** Cycles of the read or write of a register, from its request to its response. */
  private static final int REGISTER = 3;

  /** Rising edges from the request of a run to the one that accepts it. */
  private static final int ACCEPTED = 3;

  /** Rising edges from the end of a run to the one that accepts the run that waited. */
  private static final int TAKEN = 1;

  /** Cycles from done to the interrupt. */
  private static final int INTERRUPT = 1;

  /** Runs after which every further one adds the same. */
  private static final int SETTLED = 3;

  private SustainedCycles() {}

  /**
   * Cycles that each further vector adds to a long batch of vectors whose runs are alike.
   *
   * @param model a model that fits at once, with two buffers
   * @param runCycles cycles of a run
   */
  public static long perVector(CompiledModel model, long runCycles) {
    return of(model, Collections.nCopies(SETTLED + 1, runCycles))
        - of(model, Collections.nCopies(SETTLED, runCycles));
  }

  /**
   * The cycles of a batch.
   *
   * @param model a model that fits at once, with two buffers
   * @param runCycles cycles of each vector's run
   */
  public static long of(CompiledModel model, List<Long> runCycles) {
    HostTransfer transfer = HostTransfer.of(model);
    BusTiming bus = BusTiming.of(model.config());
    int register = bus.accessesPerWord() + REGISTER + bus.latency();
    int requested = bus.more() + bus.toRequest() + ACCEPTED;
    // a run waits until the elements have its input
    int acceptedAfter = Math.max(requested, HostTransfer.settling(model.config()));
    int started = register + acceptedAfter - requested;
    int vectors = runCycles.size();
    long host = 0;
    long[] accepted = new long[vectors];
    for (int i = 0; i < Math.min(AHEAD, vectors); i++) {
      host += transfer.input();
      accepted[i] = host + acceptedAfter;
      host += started;
    }
    long done = 0;
    for (int i = 0; i < vectors; i++) {
      long begins = i == 0 ? accepted[0] : Math.max(accepted[i], done + TAKEN);
      done = begins + runCycles.get(i);
      // the completion is read and acknowledged
      host = Math.max(host, done + INTERRUPT) + 2 * register + transfer.output();
      if (i + AHEAD < vectors) {
        host += transfer.input();
        accepted[i + AHEAD] = host + acceptedAfter;
        host += started;
      }
    }
    return host;
  }
}
