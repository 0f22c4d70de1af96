// SPDX-License-Identifier: Apache-2.0
/** How often the nets of a design changed in a run, for tools that compute power. */
package io.eie.sim.activity;
