// SPDX-License-Identifier: Apache-2.0
/** The three trees: broadcast, leading non-zero detection (LNZD), and access. */
package io.eie.generator.unit.network;
