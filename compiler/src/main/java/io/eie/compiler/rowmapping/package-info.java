// SPDX-License-Identifier: Apache-2.0
/** Which processing element and local row each output gets. */
package io.eie.compiler.rowmapping;
