/** Which processing element and local row each output gets. */
package io.eie.compiler.rowmapping;
