// SPDX-License-Identifier: Apache-2.0
/** Weight sharing and fixed point: from real numbers to the integers of the specification. */
package io.eie.compiler.quantize;
