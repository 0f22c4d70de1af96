// SPDX-License-Identifier: Apache-2.0
/** The layers that the paper measures, on designs of ours, beside the paper's figures. */
package io.eie.sim.benchmark;
