// SPDX-License-Identifier: Apache-2.0
/** What is read of the author's Java: the fields of an object, and the line that is running. */
package io.eie.generator.hdl.source;
