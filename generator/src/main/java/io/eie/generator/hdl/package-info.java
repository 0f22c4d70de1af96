// SPDX-License-Identifier: Apache-2.0
/**
 * // SPDX-License-Identifier: Apache-2.0 * Hardware described in Java: modules, typed signals,
 * registers, memories, valid/ready channels, and their emission as Verilog. //
 * SPDX-License-Identifier: Apache-2.0 * // SPDX-License-Identifier: Apache-2.0 *
 *
 * <p>The package uses SpinalHDL for checks and emission. Units use only the types of this package,
 * and no Scala name. // SPDX-License-Identifier: Apache-2.0
 */
package io.eie.generator.hdl;
