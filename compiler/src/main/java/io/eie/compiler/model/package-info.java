// SPDX-License-Identifier: Apache-2.0
/**
 * The compiled model: what a filled accelerator holds, and the model file {@code .eie}. The only
 * package of the compiler that simulation knows.
 */
package io.eie.compiler.model;
