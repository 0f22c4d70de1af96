// SPDX-License-Identifier: Apache-2.0
/** The encoder: from integer layers to the contents of every memory (specification, section 3). */
package io.eie.compiler.encode;
