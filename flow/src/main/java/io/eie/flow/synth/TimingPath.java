// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

/**
 * The worst of the paths between two registers, memories or ports, all bits taken together.
 *
 * @param start where the path begins, as {@code instance.register}
 * @param end where it ends
 * @param slackNs at the clock period aimed at; negative when it is missed
 * @param endpoints how many bits of {@code end} have their worst path from {@code start}
 */
public record TimingPath(String start, String end, double slackNs, int endpoints) {}
