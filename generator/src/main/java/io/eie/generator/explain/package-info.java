// SPDX-License-Identifier: Apache-2.0
/** What can be said about a configuration without generating it. */
package io.eie.generator.explain;
