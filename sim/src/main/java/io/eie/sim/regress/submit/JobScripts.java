// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.submit;

import io.eie.common.quote.CsvText;
import io.eie.common.quote.ShellText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The scripts of the jobs of a regression: one for any shard, whose number is the place in the
 * array, and one that joins the results after all of them.
 *
 * @param eie the command, as words of a shell
 * @param plan file of the plan, on every machine at the same path
 * @param out folder of the results, on every machine at the same path
 * @param cache folder of built models, which the shards share
 * @param shards how many parts the plan has
 * @param jobs configurations that a shard builds and runs at a time
 * @param coverage whether the shards count coverage
 * @param options further options of run and merge, as words of a shell; empty for none
 */
public record JobScripts(
    List<String> eie,
    Path plan,
    Path out,
    Path cache,
    int shards,
    int jobs,
    boolean coverage,
    List<String> options) {
  /** Copies the lists. */
  public JobScripts {
    eie = List.copyOf(eie);
    options = List.copyOf(options);
  }

  /** The script of a shard. */
  public String shard(JobEngine engine) {
    String index =
        switch (engine) {
          case LOCAL -> "$1";
          case SLURM -> "$SLURM_ARRAY_TASK_ID";
          case LSF -> "$LSB_JOBINDEX";
        };
    return script(
        String.format(
            Locale.ROOT,
            "exec %s regress run %s --shard \"%s/%d\" --jobs %d --out %s --resume%s%s",
            words(eie),
            ShellText.word(plan.toString()),
            index,
            shards,
            jobs,
            ShellText.word(out.toString()),
            coverage ? " --coverage" : "",
            more()));
  }

  /** The script that joins the results. */
  public String merge() {
    return script(
        String.format(
            Locale.ROOT,
            "exec %s regress merge %s --plan %s --out %s%s",
            words(eie),
            ShellText.word(out.toString()),
            ShellText.word(plan.toString()),
            ShellText.word(out.resolve("merged").toString()),
            more()));
  }

  private String script(String command) {
    return String.join(
            "\n",
            "#!/bin/sh",
            "# Written by eie regress submit. A shard that is run again continues where it was ended.",
            "EIE_CACHE=" + ShellText.word(cache.toString()),
            "export EIE_CACHE",
            command)
        + "\n";
  }

  private String more() {
    return options.isEmpty() ? "" : " " + words(options);
  }

  private static String words(List<String> list) {
    return list.stream().map(ShellText::word).collect(Collectors.joining(" "));
  }

  /**
   * The command that hands the shards to a scheduler.
   *
   * @param numbers shards to be run, ascending
   * @param script file of the shard's script
   * @param logs folder of the jobs' output
   */
  static List<String> submitArray(JobEngine engine, List<Integer> numbers, Path script, Path logs) {
    String list = CsvText.line(numbers).stripTrailing();
    return switch (engine) {
      case SLURM ->
          List.of(
              "sbatch",
              "--parsable",
              "--job-name=eie-regress",
              "--array=" + list,
              "--requeue",
              "--open-mode=append",
              "--output=" + logs.resolve("shard-%a.log"),
              script.toString());
      case LSF ->
          List.of(
              "bsub",
              "-J",
              "eie-regress[" + list + "]",
              "-r",
              "-o",
              logs.resolve("shard-%I.log").toString(),
              "sh",
              script.toString());
      case LOCAL -> throw new IllegalStateException("processes of this machine need no scheduler");
    };
  }

  /**
   * The command that hands the merge to a scheduler, after the shards, whatever became of them.
   *
   * @param job the shards' job
   */
  static List<String> submitMerge(JobEngine engine, String job, Path script, Path logs) {
    return switch (engine) {
      case SLURM ->
          List.of(
              "sbatch",
              "--parsable",
              "--job-name=eie-merge",
              "--dependency=afterany:" + job,
              "--output=" + logs.resolve("merge.log"),
              script.toString());
      case LSF ->
          List.of(
              "bsub",
              "-J",
              "eie-merge",
              "-w",
              "ended(" + job + ")",
              "-o",
              logs.resolve("merge.log").toString(),
              "sh",
              script.toString());
      case LOCAL -> throw new IllegalStateException("processes of this machine need no scheduler");
    };
  }
}
