// SPDX-License-Identifier: Apache-2.0
/** What the driver in C loads: a model as one sequence of bytes. */
package io.eie.compiler.image;
