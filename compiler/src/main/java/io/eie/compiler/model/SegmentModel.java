// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import java.util.List;

/**
 * The words that the memories hold at one time. Between segments the host reloads sparse, pointer,
 * bias, program and codebook memories; activations and accumulators stay.
 *
 * @param firstDescriptor first descriptor of the run
 * @param lastDescriptor last descriptor of the run
 * @param sparse words of each PE's sparse-matrix memory, from word 0
 * @param pointer words of each PE's pointer memory, from word 0
 * @param bias words of each PE's bias memory, from word 0
 * @param program words of the program window, four per descriptor
 * @param codebooks words of the codebook window, gaps between codebooks included
 */
public record SegmentModel(
    int firstDescriptor,
    int lastDescriptor,
    List<HostWords> sparse,
    List<HostWords> pointer,
    List<HostWords> bias,
    HostWords program,
    HostWords codebooks) {
  /** Takes copies of the lists. */
  public SegmentModel {
    sparse = List.copyOf(sparse);
    pointer = List.copyOf(pointer);
    bias = List.copyOf(bias);
  }

  /** The same descriptors and codebooks with other memories of the PEs, and another program. */
  SegmentModel of(
      List<HostWords> sparseWords,
      List<HostWords> pointerWords,
      List<HostWords> biasWords,
      HostWords programWords) {
    return new SegmentModel(
        firstDescriptor,
        lastDescriptor,
        sparseWords,
        pointerWords,
        biasWords,
        programWords,
        codebooks);
  }

  /** Words that the host has to write to fill the memories. */
  public long words() {
    return words(sparse) + words(pointer) + words(bias) + program.size() + codebooks.size();
  }

  private static long words(List<HostWords> memories) {
    return memories.stream().mapToLong(HostWords::size).sum();
  }
}
