// SPDX-License-Identifier: Apache-2.0
/** Plans of a regression: configurations and cases, each a small record that replays exactly. */
package io.eie.sim.regress.plan;
