// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import io.eie.generator.config.ParameterKind.Choice;
import io.eie.generator.config.ParameterKind.Flag;
import io.eie.generator.config.ParameterKind.Groups;
import io.eie.generator.config.ParameterKind.Pins;
import io.eie.generator.config.ParameterKind.Power;
import io.eie.generator.config.ParameterKind.Whole;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Draws legal configurations over every parameter, small enough to be simulated many times.
 *
 * <p>A parameter without an entry in the table of limits is drawn from its whole domain, so that a
 * parameter that is added is drawn as well. Both ends of a domain come more often than a value in
 * between, and small numbers more often than large ones. In one of twelve configurations one memory
 * is drawn from its whole domain, and there are at most two elements.
 */
public final class RandomConfigurations {
  private static final int MOST_TRIES = 10_000;
  private static final int ONE_IN_LARGE = 12;
  private static final int MOST_ELEMENTS_OF_LARGE = 2;
  private static final double AT_LEAST = 0.15;
  private static final double AT_MOST = 0.1;

  /** Beyond this, the time to fill a memory with random bits is longer than a run. */
  private static final int LARGEST_MEMORY = 1 << 18;

  /** Largest value that is drawn; others are drawn up to the limit of their domain. */
  private static final Map<Parameter, Integer> LIMITS =
      new EnumMap<>(
          Map.of(
              Parameter.QUEUE_DEPTH, 20,
              Parameter.ROWS_PER_ELEMENT, 48,
              Parameter.SPARSE_ROWS, 600,
              Parameter.POINTERS, 400,
              Parameter.BIASES, 160,
              Parameter.ACTIVATIONS, 160,
              Parameter.PROGRAM_LENGTH, 40,
              Parameter.CODEBOOKS, 12));

  private static final List<Parameter> MEMORIES =
      List.of(Parameter.SPARSE_ROWS, Parameter.POINTERS, Parameter.BIASES, Parameter.ACTIVATIONS);

  private final int mostElements;

  /**
   * @param mostElements most processing elements, 1..1024
   */
  public RandomConfigurations(int mostElements) {
    if (!Parameter.PROCESSING_ELEMENTS.admits(mostElements)) {
      throw new ConfigException(
          "most elements must "
              + Parameter.PROCESSING_ELEMENTS.limits()
              + " (processing elements), was "
              + mostElements);
    }
    this.mostElements = mostElements;
  }

  /** The next configuration that a source of random numbers gives. */
  public EieConfig draw(Random random) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      try {
        Map<Parameter, Object> values = values(random);
        return withGroups(legal(values), random);
      } catch (ConfigException broken) {
        // what the rules of single parameters do not say: the next try keeps it or not
      }
    }
    throw new IllegalStateException(
        String.format(Locale.ROOT, "one of %d configurations must be legal, none was", MOST_TRIES));
  }

  private Map<Parameter, Object> values(Random random) {
    Map<Parameter, Object> values = new EnumMap<>(Parameter.class);
    boolean large = random.nextInt(ONE_IN_LARGE) == 0;
    Parameter memory = large ? MEMORIES.get(random.nextInt(MEMORIES.size())) : null;
    for (Parameter parameter : Parameter.values()) {
      int most = LIMITS.getOrDefault(parameter, Integer.MAX_VALUE);
      if (parameter == Parameter.PROCESSING_ELEMENTS) {
        most = large ? Math.min(mostElements, MOST_ELEMENTS_OF_LARGE) : mostElements;
      } else if (parameter == memory) {
        most = LARGEST_MEMORY;
      }
      if (parameter != Parameter.TEST_MODE) {
        values.put(parameter, value(parameter, most, random));
      }
    }
    // From what is drawn, not from the source: seeds keep the configurations that they had before.
    values.put(Parameter.TEST_MODE, (Integer) values.get(Parameter.PROGRAM_LENGTH) % 2 == 1);
    return values;
  }

  private static Object value(Parameter parameter, int most, Random random) {
    ParameterKind kind = parameter.kind();
    if (kind instanceof Whole whole) {
      int steps = (Math.min(whole.max(), most) - whole.min()) / whole.step();
      return whole.min() + whole.step() * number(steps, random);
    }
    if (kind instanceof Power power) {
      int most2 = Integer.highestOneBit(Math.min(power.max(), most));
      int powers = Integer.numberOfTrailingZeros(most2 / power.min());
      return power.min() << random.nextInt(powers + 1);
    }
    if (kind instanceof Choice choice) {
      return choice.constants().get(random.nextInt(choice.constants().size()));
    }
    if (kind instanceof Groups) {
      // which of the possible ones there are is drawn when the elements are known
      return ColumnGroups.ONE;
    }
    if (kind instanceof Flag) {
      return random.nextBoolean();
    }
    if (kind instanceof Pins) {
      // where a design has none and where it has some: their names and widths are passed on only
      return random.nextBoolean()
          ? MemoryPins.NONE
          : MemoryPins.parse("rme:" + (1 + random.nextInt(MemoryPins.MOST)) + ",test:1")
              .orElseThrow();
    }
    throw new IllegalStateException("every kind of parameter can be drawn, not " + kind);
  }

  /** 0..most: often an end, else of every magnitude. */
  private static int number(int most, Random random) {
    double chance = random.nextDouble();
    if (chance < AT_LEAST || most == 0) {
      return 0;
    }
    if (chance < AT_LEAST + AT_MOST) {
      return most;
    }
    return random.nextBoolean()
        ? random.nextInt(most + 1)
        : (int) Math.min(most, Math.exp(random.nextDouble() * Math.log(most + 1.0)));
  }

  /**
   * The nearest values that keep the rules across parameters.
   *
   * @throws ConfigException when a rule is broken all the same
   */
  private static EieConfig legal(Map<Parameter, Object> values) {
    int exchange = (Integer) values.get(Parameter.EXCHANGE_ROWS);
    for (Parameter parameter :
        List.of(Parameter.ROWS_PER_ELEMENT, Parameter.BIASES, Parameter.ACTIVATIONS)) {
      values.computeIfPresent(parameter, (key, value) -> multiple((Integer) value, exchange));
    }
    boolean narrow = values.get(Parameter.ACCUMULATION) == Accumulation.NARROW;
    values.computeIfPresent(
        Parameter.ACCUMULATOR_BITS,
        (key, value) -> narrow ? Math.min((Integer) value, 24) : Math.max((Integer) value, 24));
    int entryBits =
        (Integer) values.get(Parameter.WEIGHT_CODE_BITS)
            + (Integer) values.get(Parameter.ZERO_RUN_BITS);
    int perRow =
        Math.max(
            1, Integer.highestOneBit((Integer) values.get(Parameter.SPARSE_ROW_BITS) / entryBits));
    values.computeIfPresent(
        Parameter.ENTRIES_PER_CYCLE, (key, value) -> Math.min((Integer) value, perRow));
    if (values.get(Parameter.ENTRIES_PER_CYCLE).equals(1)) {
      values.put(Parameter.SPARSE_BANKS, 1);
    }
    int enough = (Integer) values.get(Parameter.ROWS_PER_ELEMENT) / perRow + 1;
    boolean pairs = values.get(Parameter.SPARSE_BANKS).equals(2);
    values.computeIfPresent(
        Parameter.SPARSE_ROWS,
        (key, value) -> {
          int rows = Math.max((Integer) value, enough);
          return pairs ? Math.max(4, rows + rows % 2) : rows;
        });
    if (values.get(Parameter.POINTER_FORMAT) == PointerFormat.BLOCK) {
      values.computeIfPresent(
          Parameter.POINTERS,
          (key, value) ->
              Math.max(
                  PointerFormat.LEAST_BLOCKS * PointerFormat.COLUMNS_PER_BLOCK,
                  multiple((Integer) value, PointerFormat.COLUMNS_PER_BLOCK)));
    }
    boolean beats =
        values.get(Parameter.HOST_BUS) == HostBus.AXI4
            || values.get(Parameter.STREAMS).equals(true);
    if (!beats) {
      values.put(Parameter.BUS_BITS, EieConfig.HOST_WORD_BITS);
    }
    return new EieConfig(values);
  }

  /** Each possible number of column groups is offered or not. */
  private static EieConfig withGroups(EieConfig config, Random random) {
    ColumnGroups possible =
        ColumnGroups.possible(
            config.processingElements(), config.rowsPerElement(), config.exchangeRows());
    List<Integer> offered =
        possible.counts().stream().filter(count -> count == 1 || random.nextBoolean()).toList();
    return config.toBuilder().set(Parameter.COLUMN_GROUPS, new ColumnGroups(offered)).build();
  }

  private static int multiple(int value, int of) {
    return Math.max(of, value - value % of);
  }
}
