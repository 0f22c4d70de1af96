// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.submit;

import io.eie.common.AtomicFile;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.Progress;
import io.eie.common.ToolProcess;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.run.ResultLog;
import io.eie.sim.regress.run.Shard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Hands the shards that have cases without a result to a scheduler, and after them the merge. The
 * same submission again hands over what was lost.
 */
public final class Submission {
  private static final Pattern LSF_JOB = Pattern.compile("Job <(\\d+)>");
  private static final Pattern SLURM_JOB = Pattern.compile("^(\\d+)");

  private final JobEngine engine;
  private final JobScripts scripts;
  private final PlanFile.Stored stored;

  /**
   * @param stored the plan of the scripts
   */
  public Submission(JobEngine engine, JobScripts scripts, PlanFile.Stored stored) {
    this.engine = engine;
    this.scripts = scripts;
    this.stored = stored;
  }

  /**
   * What was handed over.
   *
   * @param shards numbers of the shards
   * @param script the script of a shard
   * @param merge the script of the merge
   * @param commands the commands that handed them over, or would
   * @param jobs numbers of the jobs, the shards' first; empty where there is no scheduler
   */
  public record Submitted(
      List<Integer> shards,
      Path script,
      Path merge,
      List<List<String>> commands,
      List<String> jobs) {}

  /** Shards that have a case without a result. */
  public List<Integer> open() {
    return IntStream.rangeClosed(1, scripts.shards()).filter(this::isOpen).boxed().toList();
  }

  private boolean isOpen(int index) {
    Shard shard = new Shard(index, scripts.shards());
    Set<String> configurations = new HashSet<>(shard.configurations(stored.plan()));
    long cases =
        stored.plan().cases().stream()
            .filter(one -> configurations.contains(one.configuration()))
            .count();
    Path file = scripts.out().resolve(ResultLog.fileName(shard));
    return cases > 0 && !(Files.exists(file) && ResultLog.read(file).results().size() >= cases);
  }

  /**
   * Writes the scripts, and hands them to the scheduler.
   *
   * @param submit whether they are handed over; otherwise only written
   * @throws EnvironmentException when the scheduler refuses
   */
  public Submitted run(boolean submit, Progress progress) {
    Path logs = scripts.out().resolve("log");
    Path script = scripts.out().resolve("shard.sh");
    Path merge = scripts.out().resolve("merge.sh");
    try {
      Files.createDirectories(logs);
    } catch (IOException e) {
      throw new EnvironmentException(
          logs + " must be a folder for the jobs' output, failed: " + FailureReason.of(e), e);
    }
    write(script, scripts.shard(engine));
    write(merge, scripts.merge());
    List<Integer> open = open();
    if (engine == JobEngine.LOCAL) {
      return local(submit, open, script, merge, logs, progress);
    }
    List<List<String>> commands = new ArrayList<>();
    List<String> jobs = new ArrayList<>();
    String array = null;
    if (!open.isEmpty()) {
      commands.add(JobScripts.submitArray(engine, open, script, logs));
      if (submit) {
        array = job(commands.get(0), said(commands.get(0), null));
        jobs.add(array);
      }
    }
    String after = array == null ? "JOB" : array;
    commands.add(JobScripts.submitMerge(engine, after, merge, logs));
    if (submit && array != null) {
      jobs.add(job(commands.get(1), said(commands.get(1), null)));
    }
    return new Submitted(open, script, merge, commands, jobs);
  }

  /** Shards one after another: each uses the processors by itself. */
  private Submitted local(
      boolean submit, List<Integer> open, Path script, Path merge, Path logs, Progress progress) {
    List<List<String>> commands = new ArrayList<>();
    for (int number : open) {
      commands.add(List.of("sh", script.toString(), Integer.toString(number)));
    }
    commands.add(List.of("sh", merge.toString()));
    if (submit) {
      for (int index = 0; index < commands.size(); index++) {
        progress.at("running shards", index, commands.size());
        String name = index < open.size() ? "shard-" + open.get(index) + ".log" : "merge.log";
        said(commands.get(index), logs.resolve(name));
      }
    }
    return new Submitted(open, script, merge, commands, List.of());
  }

  /**
   * Runs a command to its end.
   *
   * @param log where its output goes, and then its code does not matter; null to return the output
   */
  private static String said(List<String> command, Path log) {
    ProcessBuilder builder = ToolProcess.of(command).redirectErrorStream(true);
    try {
      if (log != null) {
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      }
      Process process = builder.start();
      process.getOutputStream().close();
      String said =
          log == null
              ? new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              : "";
      int code = process.waitFor();
      if (log == null && code != 0) {
        throw new EnvironmentException(
            command.get(0) + " must accept the job, ended with code " + code + ": " + said.strip());
      }
      return said;
    } catch (IOException e) {
      throw new EnvironmentException(
          command.get(0) + " must be there and start (the scheduler), failed: " + e.getMessage(),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnvironmentException(command.get(0) + " must not be interrupted", e);
    }
  }

  private String job(List<String> command, String said) {
    Matcher matcher = (engine == JobEngine.LSF ? LSF_JOB : SLURM_JOB).matcher(said.strip());
    if (!matcher.find()) {
      throw new EnvironmentException(command.get(0) + " must name the job, said: " + said.strip());
    }
    return matcher.group(1);
  }

  private static void write(Path file, String text) {
    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
