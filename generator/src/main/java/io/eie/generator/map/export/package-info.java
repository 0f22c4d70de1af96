// SPDX-License-Identifier: Apache-2.0
/**
 * The register and memory map in the formats that software and register tools read, all from {@link
 * io.eie.generator.map}.
 */
package io.eie.generator.map.export;
