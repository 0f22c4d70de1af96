// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.submit;

/** Who runs the shards of a regression. */
public enum JobEngine {
  /** Processes of this machine. */
  LOCAL,
  /** Slurm: {@code sbatch} with an array. */
  SLURM,
  /** LSF: {@code bsub} with an array. */
  LSF
}
