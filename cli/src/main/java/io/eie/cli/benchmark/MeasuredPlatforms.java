// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.benchmark;

import io.eie.common.Progress;
import io.eie.sim.benchmark.MeasuredPlatform;
import io.eie.sim.benchmark.PaperLayer;
import io.eie.sim.benchmark.Workload;
import io.eie.sim.cpu.CpuBenchmark;
import io.eie.sim.cpu.OpenBlas;
import io.eie.sim.cpu.ProcessorName;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Platforms that {@code eie bench --platforms} measures itself, or that were measured before.
 *
 * @param blas OpenBLAS, where the processor is measured
 * @param watts power of the processor, where it is known
 * @param read what was measured before
 */
record MeasuredPlatforms(
    Optional<OpenBlas> blas, OptionalDouble watts, List<MeasuredPlatform> read) {
  /**
   * What was asked for; looks for the library and the file.
   *
   * @param cpuWatts null where it is not known
   * @param gpu null for none
   */
  static MeasuredPlatforms of(boolean cpu, Double cpuWatts, Path gpu) {
    return new MeasuredPlatforms(
        cpu ? Optional.of(OpenBlas.require()) : Optional.empty(),
        cpuWatts == null ? OptionalDouble.empty() : OptionalDouble.of(cpuWatts),
        gpu == null ? List.of() : MeasuredPlatform.read(gpu, "GPU"));
  }

  /** Measures, one layer after the other. */
  List<MeasuredPlatform> measure(Progress progress) {
    List<MeasuredPlatform> all = new ArrayList<>();
    blas.ifPresent(library -> all.addAll(cpu(library, progress)));
    all.addAll(read);
    return all;
  }

  private List<MeasuredPlatform> cpu(OpenBlas library, Progress progress) {
    int processors = Runtime.getRuntime().availableProcessors();
    Map<String, Map<PaperLayer, Double>> times = new LinkedHashMap<>();
    try (CpuBenchmark benchmark = new CpuBenchmark(library, processors)) {
      int done = 0;
      for (PaperLayer layer : PaperLayer.values()) {
        progress.at(
            "measuring " + layer.layerName() + " on this CPU", done++, PaperLayer.values().length);
        Workload workload = Workload.synthetic(layer);
        benchmark
            .microseconds(workload.layers().get(0).weights(), workload.input().vector(0))
            .forEach(
                (name, time) ->
                    times
                        .computeIfAbsent(name, fresh -> new EnumMap<>(PaperLayer.class))
                        .put(layer, time));
      }
    }
    return times.entrySet().stream()
        .map(each -> new MeasuredPlatform(each.getKey(), each.getValue(), watts))
        .toList();
  }

  /** What a reader of the tables has to know of them, each with a line break before it. */
  String notes() {
    StringBuilder notes = new StringBuilder();
    blas.ifPresent(
        library ->
            notes
                .append(System.lineSeparator())
                .append("this CPU: ")
                .append(processor())
                .append("; dense: cblas_sgemv of ")
                .append(library.version())
                .append("; sparse: compressed sparse rows in Java ")
                .append(Runtime.version().feature())
                .append("; float32, the shortest of calls that follow each other; load average ")
                .append(
                    String.format(
                        Locale.ROOT,
                        "%.1f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()))
                .append(
                    watts.isPresent()
                        ? "; energy: time x " + watts.getAsDouble() + " W as given"
                        : "; energy: not known (--cpu-watts)"));
    if (!read.isEmpty()) {
      notes
          .append(System.lineSeparator())
          .append("GPU (measured): as in the file")
          .append(read.get(0).watts().isPresent() ? "" : "; energy: not known (no watts)");
    }
    return notes.toString();
  }

  private static String processor() {
    return ProcessorName.text();
  }
}
