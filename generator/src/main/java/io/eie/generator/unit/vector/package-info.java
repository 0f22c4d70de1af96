// SPDX-License-Identifier: Apache-2.0
/** Where the vectors lie that one run takes, where it can take several. */
package io.eie.generator.unit.vector;
