// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Descriptor;
import io.eie.testbench.bench.UnitBench;
import java.util.Random;

/**
 * A host that reads and writes activations at random while passes run, and knows which accesses
 * must be carried out: those that find the memory free in their cycle or in the next, unless
 * another access of the element comes before.
 */
final class HostTraffic {
  private final UnitBench bench;
  private final VectorModel model;
  private final EieConfig config;
  private final Random random;
  private int percent;
  private boolean quiet;
  private Descriptor current;
  private Descriptor previous;

  /** An access, and the cycle in which it came. */
  private record Access(long cycle, boolean write, int word, long data) {}

  private Access open;
  private final Long[] due = new Long[4];
  private int carriedOut;
  private int failed;

  HostTraffic(UnitBench bench, VectorModel model, long seed) {
    this.bench = bench;
    this.model = model;
    config = bench.config();
    random = new Random(~seed);
    bench.drive(this::offer);
    bench.observe(this::follow);
  }

  /** Accesses come in so many of a hundred cycles; returns when those before are done. */
  void offer(int percent) {
    settle();
    this.percent = percent;
    bench.set("activation_host_enable_i", false);
  }

  /**
   * From now on accesses leave what this pass and the one before read and write alone; returns when
   * none is under way.
   */
  void avoid(Descriptor descriptor) {
    previous = current;
    current = descriptor;
    settle();
  }

  private void settle() {
    quiet = true;
    bench.step(due.length);
    quiet = false;
  }

  private void offer() {
    if (percent > 0) {
      int word = random.nextInt(config.activations());
      boolean mine =
          !quiet && random.nextInt(100) < percent && !used(word, current) && !used(word, previous);
      boolean write = random.nextBoolean();
      int bits = config.activationBits();
      bench.set("activation_host_enable_i", mine);
      if (mine) {
        bench.set("activation_host_write_i", write);
        bench.set("activation_host_word_i", word);
        bench.set("activation_host_data_i", random.nextLong() >> (Long.SIZE - bits));
      }
      boolean other = random.nextInt(3) == 0;
      if (other && !mine) {
        // an access to another memory, whose fields are at the same ports
        bench.set("activation_host_write_i", random.nextBoolean());
        bench.set("activation_host_word_i", random.nextInt(config.activations()));
        bench.set("activation_host_data_i", random.nextLong() >> (Long.SIZE - bits));
      }
      bench.set("host_replaced_i", mine || other);
    } else {
      bench.set("host_replaced_i", bench.high("activation_host_enable_i"));
    }
  }

  private boolean used(int word, Descriptor pass) {
    int group = config.exchangeRows();
    int outputs = (pass == null ? 0 : pass.outputRows() + group - 1) / group * group;
    return pass != null
        && (within(word, pass.sourceBase(), pass.inputRows())
            || within(word, pass.destinationBase(), outputs));
  }

  private static boolean within(int word, int base, int rows) {
    return word >= base && word < base + rows;
  }

  private void follow() {
    if (percent == 0) {
      return;
    }
    long cycle = bench.cycle();
    int slot = (int) (cycle % due.length);
    if (due[slot] != null) {
      bench.check("activation_host_data_o", due[slot]);
      due[slot] = null;
    }
    boolean fails = bench.high("host_fails_o");
    assertThat(fails && open == null).as("an access that never was fails").isFalse();
    if (open != null && fails) {
      failed++;
    } else if (open != null) {
      carriedOut++;
      if (open.write) {
        model.activations[open.word] = open.data;
      } else {
        due[(int) ((open.cycle + 3) % due.length)] = model.activations[open.word];
      }
    }
    open = null;
    if (bench.high("activation_host_enable_i")) {
      open =
          new Access(
              cycle,
              bench.high("activation_host_write_i"),
              (int) bench.get("activation_host_word_i"),
              bench.getSigned("activation_host_data_i"));
    }
  }

  /** Both outcomes have been seen, where there was traffic. */
  void checkSeen(int percent) {
    assertThat(carriedOut > 0).isEqualTo(percent > 0);
    if (percent > 50) {
      assertThat(failed).isPositive();
      assertThat(carriedOut).isGreaterThan(failed);
    }
  }
}
