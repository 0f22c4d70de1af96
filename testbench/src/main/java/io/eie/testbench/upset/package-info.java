// SPDX-License-Identifier: Apache-2.0
/** What becomes of single-bit upsets, by unit. */
package io.eie.testbench.upset;
