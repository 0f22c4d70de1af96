// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.ScanPass;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The sequencer between a descriptor fetch, a codebook loader and an array of elements, all of them
 * models that take their time.
 */
final class SequencerBench implements AutoCloseable {
  private static final long LIMIT = 20_000;

  /** The field that breaks its rule in a descriptor that is not valid. */
  static final int INVALID_FIELD = 9;

  private final UnitBench bench;
  private final Driver scan;
  private final Random random;
  private int stalls;

  // fetch
  private List<ScanPass> program = List.of();
  private int first;
  private int invalid = -1;
  private boolean invalidEarly;
  private long fetchReadyAt = Long.MAX_VALUE;
  private long fetched;
  private boolean fetchedEnd;

  // codebook loader; a short copy never keeps columns back
  private final boolean shortCopies;
  private long held = -1;
  private long heldFrom;
  private long servesFrom;
  private final List<Long> loaded = new ArrayList<>();

  // array
  private final List<ScanPass.Broadcast> broadcasts = new ArrayList<>();
  private int marks;
  private int rowsLeft;
  private boolean awaitsToken;
  private boolean awaitsCodebook;
  private ScanPass.Broadcast refused;

  // what was counted in the run at hand
  private final List<Long> boundaries = new ArrayList<>();
  private long running;
  private long finishes;
  private long failures;
  private long failedDescriptor;
  private long flushCycles;
  private long scanCycles;
  private long columns;
  private long stallsQueueFull;
  private long stallsNoInput;

  SequencerBench(UnitDesign design, long seed) {
    this(design, seed, new Random(seed).nextBoolean());
  }

  /**
   * @param shortCopies whether columns never wait for the copy of a codebook
   */
  SequencerBench(UnitDesign design, long seed, boolean shortCopies) {
    bench = design.open(seed);
    random = new Random(seed);
    this.shortCopies = shortCopies;
    scan = bench.driver("scan");
    bench.drive(() -> bench.set("broadcast_ready_i", random.nextInt(100) >= stalls));
    bench.drive(this::fetch);
    bench.answer(this::hold);
    bench.observe(this::look);
  }

  /** From now on, everything around the sequencer stalls at random. */
  void stall(int percent) {
    stalls = percent;
    scan.stalling(percent);
  }

  private long delay() {
    return 1 + (stalls == 0 ? 0 : random.nextInt(12));
  }

  private void fetch() {
    boolean ready = bench.cycle() >= fetchReadyAt;
    bench.set("fetch_ready_i", ready);
    if (ready) {
      ScanPass pass = program.get(fetchedEnd ? 0 : (int) fetched - first);
      boolean late = bench.cycle() > fetchReadyAt;
      bench.set("next_descriptor_i", fetched);
      bench.set("next_rows_i", pass.rows().size());
      bench.set("next_pointer_base_i", late ? pass.pointerBase() : 0);
      bench.set("next_codebook_i", late ? pass.codebook() : 0);
      boolean broken = !fetchedEnd && fetched - first == invalid;
      bench.set("next_end_i", fetchedEnd || broken && invalidEarly);
      bench.set("invalid_i", broken && (late || invalidEarly));
      bench.set("invalid_field_i", broken ? INVALID_FIELD : random.nextInt(16));
    }
  }

  private void hold() {
    boolean holds = bench.get("codebook_o") == held && bench.cycle() >= heldFrom;
    bench.set("codebook_held_i", holds);
    boolean copies = bench.cycle() >= servesFrom && bench.cycle() < heldFrom;
    bench.set("codebook_serves_i", shortCopies || copies);
  }

  private void look() {
    if (bench.high("fetch_start_o")) {
      fetched = bench.get("fetch_descriptor_o");
      fetchedEnd = bench.high("fetch_end_o");
      fetchReadyAt = bench.cycle() + delay();
      assertThat(bench.high("start_i") || bench.high("codebook_held_i"))
          .as("network free")
          .isTrue();
    }
    count();
    openScan();
    if (bench.high("codebook_start_o")) {
      held = bench.get("codebook_o");
      heldFrom = bench.cycle() + 1 + delay();
      servesFrom = bench.cycle() + 1 + random.nextInt((int) (heldFrom - bench.cycle()));
      loaded.add(held);
    }
    takeBroadcast();
  }

  /** The scan begins behind the first token, and when columns need not wait for the codebook. */
  private void openScan() {
    boolean token = awaitsToken && bench.high("scan_valid_i");
    boolean opens = token && marks <= program.size() && marks - 1 != invalid;
    boolean there = bench.high("codebook_held_i") || bench.high("codebook_serves_i");
    bench.check("codebook_start_o", opens && !bench.high("codebook_held_i") ? 1 : 0);
    if ((opens || awaitsCodebook) && there) {
      rowsLeft = program.get(marks - 1).rows().size();
    }
    awaitsCodebook = (opens || awaitsCodebook) && !there;
    awaitsToken = awaitsToken && !token;
  }

  private void takeBroadcast() {
    ScanPass.Broadcast offered = bench.high("broadcast_valid_o") ? offered() : null;
    if (refused != null && !bench.high("flush_o")) {
      assertThat(offered).as("broadcast that was not taken yet").isEqualTo(refused);
    }
    boolean taken = offered != null && bench.high("broadcast_ready_i");
    refused = taken ? null : offered;
    if (taken) {
      broadcasts.add(offered);
    }
    if (taken && offered instanceof ScanPass.Mark) {
      boolean ends = marks == program.size() || marks == invalid && invalidEarly;
      scan.send(ends ? List.of(ScanPass.empty()) : program.get(marks).tokens());
      marks++;
      awaitsToken = true;
    }
  }

  private ScanPass.Broadcast offered() {
    return bench.high("broadcast_pass_o")
        ? new ScanPass.Mark()
        : new ScanPass.Column(
            bench.get("broadcast_column_o"), bench.getSigned("broadcast_value_o"));
  }

  private void count() {
    boolean offered = bench.high("scan_valid_i");
    boolean scanning = rowsLeft > 0 && !bench.high("flush_o");
    boolean column = scanning && offered && bench.high("scan_non_zero_i");
    boolean ready = bench.high("broadcast_ready_i");
    running += bench.high("running_o") ? 1 : 0;
    finishes += bench.high("finishes_o") ? 1 : 0;
    if (bench.high("fails_o")) {
      failures++;
      failedDescriptor = bench.get("fail_descriptor_o");
      bench.check("fail_field_o", INVALID_FIELD);
    } else {
      bench.check("fail_field_o", 0);
    }
    flushCycles += bench.high("flush_o") ? 1 : 0;
    scanCycles += scanning ? 1 : 0;
    columns += bench.high("broadcasts_o") ? 1 : 0;
    stallsQueueFull += bench.high("stalls_queue_full_o") ? 1 : 0;
    stallsNoInput += bench.high("stalls_no_input_o") ? 1 : 0;
    bench.check("broadcasts_o", column && ready ? 1 : 0);
    bench.check("stalls_queue_full_o", column && !ready ? 1 : 0);
    bench.check("stalls_no_input_o", scanning && !offered ? 1 : 0);
    if (scanning && offered && bench.high("scan_ready_o") && bench.high("scan_last_i")) {
      rowsLeft--;
    }
    if (bench.high("boundary_o")) {
      boundaries.add(bench.get("boundary_descriptor_o"));
    }
  }

  private void start(List<ScanPass> passes) {
    program = passes;
    int length = 1 << bench.port("first_descriptor_i").width();
    first = passes.size() < length ? random.nextInt(2) : 0;
    broadcasts.clear();
    boundaries.clear();
    loaded.clear();
    marks = 0;
    rowsLeft = 0;
    awaitsToken = false;
    awaitsCodebook = false;
    held = -1;
    heldFrom = 0;
    fetchReadyAt = Long.MAX_VALUE;
    running = finishes = failures = flushCycles = scanCycles = 0;
    columns = stallsQueueFull = stallsNoInput = 0;
    bench.set("first_descriptor_i", first);
    bench.set("last_descriptor_i", first + passes.size() - 1L);
    bench.set("start_i", true);
    bench.step();
    bench.set("start_i", false);
  }

  /** Runs a program to its end. */
  void run(List<ScanPass> passes) {
    start(passes);
    bench.stepUntil("run must end", LIMIT, () -> !bench.high("running_o"));
    bench.step(3);
  }

  /**
   * Runs a program in which one descriptor is not valid.
   *
   * @param early whether the fetch sends the end in its place
   */
  void runWithInvalid(List<ScanPass> passes, int which, boolean early) {
    invalid = which;
    invalidEarly = early;
    run(passes);
    invalid = -1;
    forget();
  }

  /** What was under way when a flush began is gone. */
  private void forget() {
    scan.cancel();
    fetchReadyAt = Long.MAX_VALUE;
    rowsLeft = 0;
    awaitsToken = false;
    awaitsCodebook = false;
    refused = null;
  }

  /** Starts a program and aborts it in one cycle of the run. */
  void abort(List<ScanPass> passes, long cycle) {
    start(passes);
    bench.step(cycle);
    bench.set("abort_i", true);
    bench.step();
    bench.set("abort_i", false);
    forget();
    bench.stepUntil("run must end", LIMIT, () -> !bench.high("running_o"));
    bench.step(3);
  }

  /** Starts a program with an abort in the same cycle, which is before the run, and lets it end. */
  void runWithAbortAtStart(List<ScanPass> passes) {
    bench.set("abort_i", true);
    start(passes);
    bench.set("abort_i", false);
    bench.stepUntil("run must end", LIMIT, () -> !bench.high("running_o"));
    bench.step(3);
  }

  /** Aborts a program, and again in a cycle of the flush, 0 the first. */
  void abortTwice(List<ScanPass> passes, long cycle, long again) {
    start(passes);
    bench.step(cycle);
    bench.set("abort_i", true);
    bench.step();
    bench.set("abort_i", false);
    forget();
    bench.step(again);
    bench.set("abort_i", true);
    bench.step();
    bench.set("abort_i", false);
    bench.stepUntil("run must end", LIMIT, () -> !bench.high("running_o"));
    bench.step(3);
  }

  /** Aborts while nothing runs. */
  void abortAtRest() {
    bench.set("abort_i", true);
    bench.step(3);
    bench.set("abort_i", false);
    bench.check("running_o", 0);
    bench.check("flush_o", 0);
  }

  /** From now on an abort comes in the cycle in which a run fails. */
  void abortWithFailure() {
    bench.answer(() -> bench.set("abort_i", bench.high("fails_o")));
  }

  /** Compares what the run at hand sent and counted with its program. */
  void check(List<ScanPass> passes) {
    assertThat(broadcasts).as("broadcasts").isEqualTo(ScanPass.broadcasts(passes, true));
    List<Long> descriptors = new ArrayList<>();
    for (int i = 0; i < passes.size(); i++) {
      descriptors.add((long) first + i);
    }
    assertThat(boundaries).as("descriptors that ended").isEqualTo(descriptors);
    assertThat(finishes).as("ends").isEqualTo(1);
    assertThat(failures).as("failures").isZero();
    assertThat(columns)
        .as("columns")
        .isEqualTo(passes.stream().mapToInt(pass -> pass.columns().size()).sum());
    assertThat(scan.done()).as("scan taken").isTrue();
  }

  List<ScanPass.Broadcast> broadcasts() {
    return broadcasts;
  }

  List<Long> loadedCodebooks() {
    return loaded;
  }

  long runningCycles() {
    return running;
  }

  long finishes() {
    return finishes;
  }

  long failures() {
    return failures;
  }

  List<Long> boundaries() {
    return boundaries;
  }

  /** The descriptor that was told at the last failure. */
  long failedDescriptor() {
    return failedDescriptor;
  }

  /** The first descriptor of the run at hand. */
  int first() {
    return first;
  }

  long flushCycles() {
    return flushCycles;
  }

  long scanCycles() {
    return scanCycles;
  }

  long stallsNoInput() {
    return stallsNoInput;
  }

  @Override
  public void close() {
    bench.close();
  }
}
