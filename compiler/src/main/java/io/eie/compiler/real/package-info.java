// SPDX-License-Identifier: Apache-2.0
/** Networks in real numbers: what the layers compute before anything is rounded. */
package io.eie.compiler.real;
