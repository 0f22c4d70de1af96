// SPDX-License-Identifier: Apache-2.0
/** Pruning and weight sharing of networks: from dense weights to what the encoder stores well. */
package io.eie.compiler.compress;
