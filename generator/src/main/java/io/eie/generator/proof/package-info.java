// SPDX-License-Identifier: Apache-2.0
/** Which properties of which units are to be proven, at which sizes. */
package io.eie.generator.proof;
