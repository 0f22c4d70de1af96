// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.output;

import io.eie.common.Progress;
import io.eie.common.TerminalText;
import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/**
 * One line of a terminal that says what is being done and for how long, from two seconds after the
 * start of the job; gone when the job is.
 */
public final class TerminalProgress implements Progress, AutoCloseable {
  private static final long PATIENCE_MILLISECONDS = 2_000;
  private static final long REFRESH_MILLISECONDS = 250;
  private static final long SECOND = 1_000;
  private static final String CLEAR = "\r\u001b[K";

  /** What the job said last. */
  private record Stage(String name, long done, long total) {
    String share() {
      return total > 0 ? " " + 100 * Math.min(done, total) / total + " %" : "";
    }
  }

  private final PrintWriter terminal;
  private volatile Stage stage = new Stage("working", 0, 0);
  private boolean shown;
  private boolean closed;

  /** Nothing is shown unless {@link #refresh} is called. */
  public TerminalProgress(PrintWriter terminal) {
    this.terminal = TerminalWriter.acting(terminal);
  }

  /** A line that refreshes itself until it is closed. */
  public static TerminalProgress started(PrintWriter terminal) {
    TerminalProgress progress = new TerminalProgress(terminal);
    Timer timer = new Timer("progress", true);
    long start = System.nanoTime();
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            if (!progress.refresh((System.nanoTime() - start) / 1_000_000)) {
              timer.cancel();
            }
          }
        };
    timer.schedule(task, PATIENCE_MILLISECONDS, REFRESH_MILLISECONDS);
    return progress;
  }

  @Override
  public void at(String stage, long done, long total) {
    this.stage = new Stage(stage, done, total);
  }

  /**
   * Writes the line anew.
   *
   * @param milliseconds since the job's start
   * @return whether the job still runs
   */
  synchronized boolean refresh(long milliseconds) {
    if (closed) {
      return false;
    }
    Stage now = stage;
    terminal.print(
        CLEAR + TerminalText.line(now.name()) + now.share() + " … " + milliseconds / SECOND + " s");
    terminal.flush();
    shown = true;
    return true;
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    closed = true;
    if (shown) {
      terminal.print(CLEAR);
      terminal.flush();
    }
  }
}
