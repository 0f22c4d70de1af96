// SPDX-License-Identifier: Apache-2.0
/** Bounded reading of archives from strangers. */
package io.eie.compiler.file;
