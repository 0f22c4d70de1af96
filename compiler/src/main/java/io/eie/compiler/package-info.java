/** Compiles a network for a configuration: formats, row mapping, tiles, memory contents. */
package io.eie.compiler;
