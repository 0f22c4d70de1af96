/** The bundled network and its inputs. */
package io.eie.testbench.demo;
