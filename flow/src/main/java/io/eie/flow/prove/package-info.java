// SPDX-License-Identifier: Apache-2.0
/** Proofs of the properties that are declared beside the units, with Yosys and abc. */
package io.eie.flow.prove;
