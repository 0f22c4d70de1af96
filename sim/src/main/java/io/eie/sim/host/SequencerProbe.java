// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.sim.verilator.BackdoorMemory;
import io.eie.sim.verilator.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the sequencer and the elements are doing, by signals inside the design. */
public final class SequencerProbe {
  /** Unit and signals that a simulation must have opened; see {@link #SIGNALS}. */
  private static final String SEQUENCER = "Sequencer";

  private static final String READ_WRITE = "ActivationReadWrite";
  private static final String STATE = "state_q";
  private static final String DESCRIPTOR = "current_descriptor_q";

  /** 0 until the first descriptor of a run begins. */
  private static final String ANY_BEGUN = "any_ended_q";

  private static final String PIPELINE_EMPTY = "pipeline_empty_i";

  /** The signals to be opened, by their unit. */
  public static final Map<String, List<String>> SIGNALS =
      Map.of(SEQUENCER, List.of(STATE, DESCRIPTOR, ANY_BEGUN), READ_WRITE, List.of(PIPELINE_EMPTY));

  /** The states by their code, as the Verilog of the sequencer names them. */
  static final List<String> STATES =
      List.of("IDLE", "PREPARE", "AWAIT", "CODEBOOK", "SCAN", "FLUSH", "CLOSE", "AWAIT_CLOSED");

  /** The states in which the next descriptor is not the one under way yet. */
  private static final Set<String> BEFORE_NEXT = Set.of("IDLE", "PREPARE", "AWAIT");

  private static final int ELEMENTS_SHOWN = 16;

  private final Simulation simulation;
  private final EieConfig config;

  public SequencerProbe(Simulation simulation, EieConfig config) {
    this.simulation = simulation;
    this.config = config;
  }

  /** The descriptor under way; a mark leaves it at the one before. Empty in a changed design. */
  public Optional<BackdoorMemory> descriptor() {
    return simulation.find(BackdoorLoader.CONTROL + "u_sequencer", DESCRIPTOR);
  }

  /** State of the sequencer and the elements that still work, for a sentence about a hang. */
  public String describe() {
    List<String> parts = new ArrayList<>();
    simulation
        .find(BackdoorLoader.CONTROL + "u_sequencer", STATE)
        .ifPresent(
            state -> {
              int code = (int) state.get(0)[0];
              String name = code < STATES.size() ? STATES.get(code) : "state " + code;
              parts.add("the sequencer is in " + name + place(name));
            });
    List<Integer> working = working();
    if (working != null) {
      parts.add(
          String.format(
              Locale.ROOT,
              "%d of %d elements still work%s",
              working.size(),
              config.processingElements(),
              working.isEmpty() ? "" : " (" + numbers(working) + ")"));
    }
    return parts.isEmpty() ? "" : "; " + String.join(", ", parts);
  }

  /** Where in the program a state is: the descriptor's register means nothing before the first. */
  private String place(String state) {
    Optional<BackdoorMemory> begun =
        simulation.find(BackdoorLoader.CONTROL + "u_sequencer", ANY_BEGUN);
    if (begun.isPresent() && begun.get().get(0)[0] == 0) {
      return " before the first descriptor";
    }
    String relation = BEFORE_NEXT.contains(state) ? " after descriptor " : " of descriptor ";
    return descriptor().map(one -> relation + one.get(0)[0]).orElse("");
  }

  private static String numbers(List<Integer> elements) {
    String shown =
        elements.stream()
            .limit(ELEMENTS_SHOWN)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return elements.size() > ELEMENTS_SHOWN ? shown + ", …" : shown;
  }

  /** Elements whose columns are not all added; null in a changed design. */
  private List<Integer> working() {
    List<Integer> working = new ArrayList<>();
    for (int element = 0; element < config.processingElements(); element++) {
      String path =
          String.format(Locale.ROOT, BackdoorLoader.ELEMENT, element) + "u_activation_read_write";
      Optional<BackdoorMemory> empty = simulation.find(path, PIPELINE_EMPTY);
      if (empty.isEmpty()) {
        return null;
      }
      if (empty.get().get(0)[0] == 0) {
        working.add(element);
      }
    }
    return working;
  }
}
