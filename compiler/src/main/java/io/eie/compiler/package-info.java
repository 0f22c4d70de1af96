// SPDX-License-Identifier: Apache-2.0
/** Compiles a network for a configuration: formats, row mapping, tiles, memory contents. */
package io.eie.compiler;
