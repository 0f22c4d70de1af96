// SPDX-License-Identifier: Apache-2.0
/** Networks of every kind of file. */
package io.eie.compiler.network;
