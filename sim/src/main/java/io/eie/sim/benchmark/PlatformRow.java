// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

/**
 * A platform on AlexNet FC7, matrix by vector, batch 1.
 *
 * @param platform its name
 * @param type CPU, GPU, mGPU, FPGA or ASIC
 * @param year when it was published; null for ours
 * @param nanometres technology
 * @param megahertz clock; null without one
 * @param memory what holds the weights
 * @param mm2 area; null where not known
 * @param watts power
 * @param framesPerSecond throughput
 * @param framesPerSecondMm2 throughput per area; null where not known
 * @param framesPerJoule energy efficiency
 * @param basis where the figures are from
 */
public record PlatformRow(
    String platform,
    String type,
    Integer year,
    int nanometres,
    Double megahertz,
    String memory,
    Double mm2,
    double watts,
    double framesPerSecond,
    Double framesPerSecondMm2,
    double framesPerJoule,
    String basis) {}
