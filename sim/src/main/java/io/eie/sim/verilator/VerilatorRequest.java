// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is to be built: sources, top module, and how. Equal requests share one build.
 *
 * @param top name of the top module
 * @param clock name of the port that {@link Simulation#tick()} drives; a design without it can only
 *     be evaluated
 * @param files the sources, in the order given to Verilator
 * @param controlLines lines of a Verilator control file, such as {@code no_inline -module "queue"}
 * @param waves format of the waveforms that can be written; costs some speed even while none is
 * @param coverage what is counted
 * @param assertions whether assertions in the source are checked
 * @param optimisation compiler level of the fast code, 0..3
 * @param threads threads inside one simulation; 1 is the only value supported
 * @param waivedWarnings Verilator warnings that do not end the build, such as {@code UNOPTFLAT};
 *     lint and style warnings never do
 */
public record VerilatorRequest(
    String top,
    String clock,
    List<VerilogFile> files,
    List<String> controlLines,
    WaveFormat waves,
    Coverage coverage,
    boolean assertions,
    int optimisation,
    int threads,
    List<String> waivedWarnings) {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*");
  private static final Pattern WARNING = Pattern.compile("[A-Z0-9]+");

  /**
   * @throws IllegalArgumentException if a value lies outside its range
   */
  public VerilatorRequest {
    files = List.copyOf(files);
    controlLines = List.copyOf(controlLines);
    waivedWarnings = List.copyOf(waivedWarnings);
    Objects.requireNonNull(waves, "waves");
    Objects.requireNonNull(coverage, "coverage");
    require(IDENTIFIER.matcher(top).matches(), "top must be a Verilog identifier", top);
    require(IDENTIFIER.matcher(clock).matches(), "clock must be a Verilog identifier", clock);
    require(!files.isEmpty(), "files must hold at least one source", 0);
    long names = files.stream().map(VerilogFile::name).distinct().count();
    require(names == files.size(), "files must have different names", names + " names");
    require(optimisation >= 0 && optimisation <= 3, "optimisation must lie in 0..3", optimisation);
    require(
        threads == 1,
        "threads must be 1 (more were slower on every design measured and cannot stop safely)",
        threads);
    for (String warning : waivedWarnings) {
      require(
          WARNING.matcher(warning).matches(),
          "waived warning must be a Verilator warning name",
          warning);
    }
  }

  private static void require(boolean holds, String rule, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ", was " + value);
    }
  }

  /** A builder with the defaults: clock {@code clk}, assertions on, no waveform, no coverage. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds this request's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.top = top;
    builder.clock = clock;
    builder.files.addAll(files);
    builder.controlLines.addAll(controlLines);
    builder.waves = waves;
    builder.coverage = coverage;
    builder.assertions = assertions;
    builder.optimisation = optimisation;
    builder.threads = threads;
    builder.waivedWarnings.addAll(waivedWarnings);
    return builder;
  }

  /** Collects a request. */
  public static final class Builder {
    private String top = "";
    private String clock = "clk";
    private final List<VerilogFile> files = new ArrayList<>();
    private final List<String> controlLines = new ArrayList<>();
    private WaveFormat waves = WaveFormat.NONE;
    private Coverage coverage = Coverage.NONE;
    private boolean assertions = true;
    private int optimisation = 2;
    private int threads = 1;
    private final List<String> waivedWarnings = new ArrayList<>();

    private Builder() {}

    /** Name of the top module. */
    public Builder top(String name) {
      top = name;
      return this;
    }

    /** Name of the clock port (default {@code clk}). */
    public Builder clock(String port) {
      clock = port;
      return this;
    }

    /** One more source. */
    public Builder addFile(String name, String text) {
      files.add(new VerilogFile(name, text));
      return this;
    }

    /** More sources. */
    public Builder addFiles(Collection<VerilogFile> more) {
      files.addAll(more);
      return this;
    }

    /** One more line of the control file. */
    public Builder addControlLine(String line) {
      controlLines.add(line);
      return this;
    }

    /**
     * Opens a memory to {@link Simulation#memory}. Verilator 5.006 does not find names with two
     * underscores in a row.
     *
     * @param module module that declares it
     * @param variable its name there
     */
    public Builder addBackdoorMemory(String module, String variable) {
      return addControlLine("public_flat_rw -module \"" + module + "\" -var \"" + variable + "\"");
    }

    /**
     * Opens a signal or a register to {@link Simulation#find}, for reading.
     *
     * @param module module that declares it
     * @param variable its name there
     */
    public Builder addObservedSignal(String module, String variable) {
      return addControlLine("public_flat_rd -module \"" + module + "\" -var \"" + variable + "\"");
    }

    /** Format of the waveforms that can be written. */
    public Builder waves(WaveFormat format) {
      waves = format;
      return this;
    }

    /** What is counted. */
    public Builder coverage(Coverage kind) {
      coverage = kind;
      return this;
    }

    /** Whether assertions are checked. */
    public Builder assertions(boolean on) {
      assertions = on;
      return this;
    }

    /** Compiler level of the fast code, 0..3. */
    public Builder optimisation(int level) {
      optimisation = level;
      return this;
    }

    /** Threads inside one simulation. */
    public Builder threads(int count) {
      threads = count;
      return this;
    }

    /** One more warning that does not end the build. */
    public Builder addWaivedWarning(String warning) {
      waivedWarnings.add(warning);
      return this;
    }

    /**
     * The request.
     *
     * @throws IllegalArgumentException if a value lies outside its range
     */
    public VerilatorRequest build() {
      return new VerilatorRequest(
          top,
          clock,
          files,
          controlLines,
          waves,
          coverage,
          assertions,
          optimisation,
          threads,
          waivedWarnings);
    }
  }
}
