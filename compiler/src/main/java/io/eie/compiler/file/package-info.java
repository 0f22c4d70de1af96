/** Bounded reading of archives from strangers. */
package io.eie.compiler.file;
