/** Bounded reading of archives from strangers, and writing that leaves nothing half written. */
package io.eie.compiler.file;
