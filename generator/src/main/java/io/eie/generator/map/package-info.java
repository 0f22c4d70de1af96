/** The register map: one description that hardware, host and documents are made from. */
package io.eie.generator.map;
