// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.sweep;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.cli.option.EnergyTables;
import io.eie.cli.option.ModelOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.option.Workers;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.OutputFolder;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.JsonText;
import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.encode.MemoryFit;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.Labels;
import io.eie.generator.config.ConfigFile;
import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.estimate.LogicModel;
import io.eie.generator.estimate.MeasuredRuns;
import io.eie.sim.plot.PdfPicture;
import io.eie.sim.report.Remarks;
import io.eie.sim.run.ModelSource;
import io.eie.sim.run.Provenance;
import io.eie.sim.sweep.DesignGrid;
import io.eie.sim.sweep.DesignGrid.Candidate;
import io.eie.sim.sweep.NetworkSweep;
import io.eie.sim.sweep.SweepOutcome;
import io.eie.sim.sweep.SweepPictures;
import io.eie.sim.sweep.SweepReport;
import io.eie.sim.sweep.SweepTargets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A network of the user's on every design of a grid. */
@Command(
    name = "sweep",
    description =
        "Predicts a network on every combination of some parameters: exact cycles and where they go, estimated energy,"
            + " area and clock; the Pareto front, and the smallest design that keeps targets. docs/sweep.md explains"
            + " every column.",
    footer = {
      "",
      "Example:",
      "  eie sweep net.npz --input images.npy --pes 4,16,64 --entries-per-cycle 1,8 --set queueDepth=2,8,16"
          + " --target-us 5 --out figures"
    })
public final class SweepCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "MODEL",
      description = "A network: .onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net.")
  private Path file;

  @Mixin private GridOptions grid;
  @Mixin private ModelOptions model;

  @Option(
      names = "--keep-memories",
      description =
          "Take the memories of the configuration (default: every memory as small as the network allows, as --shrink).")
  private boolean keep;

  @Option(
      names = "--input",
      paramLabel = "X",
      required = true,
      description =
          "Input vectors: .npy (one, or one per row), .npz, .mtx, .csv, .txt or idx images.")
  private Path input;

  @Option(
      names = "--labels",
      paramLabel = "L",
      description =
          "True classes of all input vectors, from 0, for the accuracy: .npy, .npz, idx, or text (.csv, .txt; one on"
              + " every line).")
  private Path labels;

  @Option(
      names = "--vectors",
      paramLabel = "N",
      description =
          "Cycles and energy are the mean of N vectors, spread evenly over the file (default: ${DEFAULT-VALUE}).")
  private Integer vectors = 16;

  @Option(
      names = "--clock",
      paramLabel = "MHZ",
      description = "Clock for times, MHz (default: 800, the paper's).")
  private Double clock = 800.0;

  @Option(
      names = "--energy",
      paramLabel = EnergyTables.LABEL,
      description = EnergyTables.DESCRIPTION)
  private String energies = EnergyTables.DEFAULT;

  @Option(
      names = "--target-us",
      paramLabel = "T",
      description = "Name the smallest design that takes at most T microseconds per inference.")
  private Double targetMicroseconds;

  @Option(
      names = "--target-mm2",
      paramLabel = "A",
      description = "The same, of at most A square millimetres.")
  private Double targetArea;

  @Option(
      names = "--target-nj",
      paramLabel = "E",
      description = "The same, with at most E nanojoules per inference.")
  private Double targetEnergy;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "Folder for the table (CSV, JSON), the plots (SVG, PDF) and the configuration of the smallest design; made"
              + " if missing.")
  private Path out;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    SweepTargets targets = checked();
    DesignGrid designs = grid.grid();
    List<Candidate> candidates = designs.candidates();
    EnergyTable table = EnergyTables.of(energies);
    Optional<OutputFolder> folder = Optional.ofNullable(out).map(OutputFolder::made);
    List<SweepOutcome> outcomes;
    try (TerminalProgress progress = output.progress()) {
      outcomes = measure(candidates, table, progress);
    }
    SweepReport report = SweepReport.of(Provenance.of(output.command()), outcomes, targets);
    report
        .refused()
        .forEach(
            outcome ->
                output.warn("left out: " + outcome.candidate().words() + ": " + outcome.refusal()));
    Remarks remarks = NetworkSweep.remarks(report.points());
    remarks.notes().forEach(output::note);
    remarks.warnings().forEach(output::warn);
    clockWarning(report).ifPresent(output::warn);
    folder.ifPresent(place -> write(report, place));
    List<String> lines =
        new ArrayList<>(List.of(new SweepText(report, basis(), grid.base()).text()));
    folder.ifPresent(place -> lines.addAll(place.lines()));
    output.print(document(report), String.join(System.lineSeparator(), lines));
    return targets.given() && targets.smallest(report.points()).isEmpty()
        ? ExitCode.CHECK_FAILED
        : ExitCode.SUCCESS;
  }

  private SweepTargets checked() {
    if (!(clock > 0)) {
      throw new UserException("--clock must be a positive number of megahertz, was " + clock);
    }
    if (vectors < 1) {
      throw new UserException(
          "--vectors must be at least 1 (cycles are their mean), was " + vectors);
    }
    if (keep && model.memories(MemoryFit.GIVEN) != MemoryFit.GIVEN) {
      throw new UserException(
          "--keep-memories must be used without --fit and --shrink (they change the memories)");
    }
    if (ModelSource.isCompiled(file)) {
      throw new UserException(
          file + " must be a network (a sweep compiles it for every design), was compiled already");
    }
    SweepTargets targets = new SweepTargets(targetMicroseconds, targetArea, targetEnergy);
    NamedFiles files = new NamedFiles().reads("MODEL", file).reads("--input", input);
    model.name(files.reads("--labels", labels));
    grid.name(files);
    files.check();
    return targets;
  }

  private MemoryFit memories() {
    return model.memories(keep ? MemoryFit.GIVEN : MemoryFit.SMALLEST);
  }

  /** What became of each candidate, in their order. */
  private List<SweepOutcome> measure(
      List<Candidate> candidates, EnergyTable table, Progress progress) {
    progress.at("reading " + input);
    InputVectors inputs = model.inputs(input);
    Optional<int[]> classes = Optional.ofNullable(labels).map(Labels::read);
    progress.at("reading " + file);
    ModelSource source =
        model.source(file, grid.base().rowMapping(), memories(), Optional.of(inputs));
    Function<EieConfig, Compilation> compiler = source.reader();
    LogicModel logic = LogicModel.of(MeasuredRuns.kept());
    NetworkSweep sweep = new NetworkSweep(compiler, inputs, classes, vectors, clock, table, logic);
    List<List<Candidate>> groups = NetworkSweep.groups(candidates);
    return new Workers<List<Candidate>, List<SweepOutcome>>("measuring designs", groups, true)
        .map(progress, sweep::measure).stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(outcome -> candidates.indexOf(outcome.candidate())))
            .toList();
  }

  private Optional<String> clockWarning(SweepReport report) {
    long slower = report.points().stream().filter(point -> !point.reachesClock()).count();
    return slower == 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%d of %d designs have a lower clock than --clock %s MHz (column max MHz), and do not meet targets",
                slower,
                report.points().size(),
                megahertz()));
  }

  private String megahertz() {
    return clock == Math.rint(clock) ? String.format(Locale.ROOT, "%.0f", clock) : clock.toString();
  }

  private String basis() {
    return String.format(
        Locale.ROOT,
        "per inference, mean of up to %d vectors of %s; cycles by the cycle model; us at %s MHz; nJ, mm2 and max MHz"
            + " estimated for 45 nm; memories %s",
        vectors,
        input.getFileName(),
        megahertz(),
        switch (memories()) {
          case GIVEN -> "as configured";
          case ENLARGED -> "enlarged where the network needs it";
          case SMALLEST -> "as small as the network allows";
        });
  }

  private ObjectNode document(SweepReport report) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode document = mapper.createObjectNode();
    document.set("eie", mapper.valueToTree(report.provenance()));
    document.put("basis", basis());
    document.set("points", mapper.valueToTree(report.records()));
    ArrayNode refused = document.putArray("refused");
    for (SweepOutcome outcome : report.refused()) {
      refused
          .addObject()
          .put("reason", outcome.refusal())
          .set("choices", mapper.valueToTree(outcome.candidate().choices()));
    }
    if (report.targets().given()) {
      document.set("targets", mapper.valueToTree(report.targets()));
      document.set(
          "smallest",
          mapper.valueToTree(
              report
                  .targets()
                  .smallest(report.points())
                  .map(point -> report.points().indexOf(point))
                  .orElse(null)));
    }
    return document;
  }

  private void write(SweepReport report, OutputFolder folder) {
    folder.write("sweep.csv", report.csv());
    folder.write("sweep.json", JsonText.of(document(report)));
    String subject = report.provenance().words();
    SweepPictures.of(report)
        .forEach(
            (name, picture) -> {
              folder.write(name + ".svg", picture);
              folder.write(name + ".pdf", PdfPicture.of(picture, subject));
            });
    if (report.targets().given()) {
      report
          .targets()
          .smallest(report.points())
          .ifPresent(
              point ->
                  folder.write(
                      "smallest.yaml", "# " + subject + "\n" + ConfigFile.text(point.config())));
    }
  }
}
