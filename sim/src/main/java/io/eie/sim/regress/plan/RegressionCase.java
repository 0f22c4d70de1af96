// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.eie.generator.config.RowMapping;
import java.util.List;

/**
 * One case of a regression. It holds every seed that it needs: it replays exactly.
 *
 * @param id unique in the plan: the configuration's, a dash, a number
 * @param configuration the configuration's name in the plan
 * @param seed of the bits that registers and memories start with
 * @param rowMapping how rows are placed
 * @param tileRows most rows of inputs in a tile; 0 for as many as there are
 * @param vectorBuffers buffers of the input and of the output; 0 for as many as fit
 * @param layers the network, at least one layer
 * @param inputs what runs through it
 * @param bus how the host behaves
 * @param copies vectors of a run, a number that the configuration offers; null for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegressionCase(
    String id,
    String configuration,
    long seed,
    RowMapping rowMapping,
    int tileRows,
    int vectorBuffers,
    List<CaseLayer> layers,
    CaseInputs inputs,
    BusPattern bus,
    Integer copies) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when a part is not there
   */
  public RegressionCase {
    if (id == null
        || configuration == null
        || rowMapping == null
        || layers == null
        || layers.isEmpty()
        || inputs == null
        || bus == null) {
      throw new IllegalArgumentException(
          "a case must have id, configuration, rowMapping, layers, inputs and bus");
    }
    layers = List.copyOf(layers);
  }

  /** The case with other layers and inputs. */
  public RegressionCase with(List<CaseLayer> otherLayers, CaseInputs otherInputs) {
    return new RegressionCase(
        id,
        configuration,
        seed,
        rowMapping,
        tileRows,
        vectorBuffers,
        otherLayers,
        otherInputs,
        bus,
        copies);
  }

  /** The case with another host. */
  public RegressionCase with(BusPattern otherBus) {
    return new RegressionCase(
        id,
        configuration,
        seed,
        rowMapping,
        tileRows,
        vectorBuffers,
        layers,
        inputs,
        otherBus,
        copies);
  }

  /** The case compiled in another way. */
  public RegressionCase with(RowMapping otherMapping, int otherTileRows, int otherBuffers) {
    return new RegressionCase(
        id,
        configuration,
        seed,
        otherMapping,
        otherTileRows,
        otherBuffers,
        layers,
        inputs,
        bus,
        copies);
  }

  /** The case with another number of vectors in a run. */
  public RegressionCase withCopies(int count) {
    return new RegressionCase(
        id,
        configuration,
        seed,
        rowMapping,
        tileRows,
        vectorBuffers,
        layers,
        inputs,
        bus,
        count == 1 ? null : Integer.valueOf(count));
  }

  /** Vectors of a run. */
  public int vectorsOfRun() {
    return copies == null ? 1 : copies;
  }
}
