// SPDX-License-Identifier: Apache-2.0
/** How many bits of the elements' logic change in a run. */
package io.eie.testbench.toggle;
