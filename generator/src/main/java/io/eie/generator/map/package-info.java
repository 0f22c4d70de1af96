// SPDX-License-Identifier: Apache-2.0
/** The register map: one description that hardware, host and documents are made from. */
package io.eie.generator.map;
