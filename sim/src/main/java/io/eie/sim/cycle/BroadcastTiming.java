// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import java.util.ArrayList;
import java.util.List;

/**
 * The broadcast tree: every node has two places and hands a token to each child as soon as it can.
 */
final class BroadcastTiming {
  private final Node root;

  BroadcastTiming(List<ElementTiming> elements, int levels) {
    List<Node> level = new ArrayList<>();
    for (int first = 0; first < elements.size(); first += 4) {
      int end = Math.min(first + 4, elements.size());
      level.add(new Node(null, elements.subList(first, end), first));
    }
    for (int above = 1; above < levels; above++) {
      List<Node> parents = new ArrayList<>();
      for (int first = 0; first < level.size(); first += 4) {
        parents.add(new Node(level.subList(first, Math.min(first + 4, level.size())), null, 0));
      }
      level = parents;
    }
    root = level.get(0);
  }

  /** First cycle in which the root takes the next token. */
  long free() {
    return root.free();
  }

  /** Sends a column into the root in cycle {@code time}. */
  void sendColumn(long time, TileWork work, int column) {
    root.take(
        time,
        (element, number, arrival) ->
            element.takeColumn(
                arrival,
                work.pointer(column),
                work,
                work.firstSlice(column, number),
                work.endSlice(column, number)));
  }

  /** Sends the mark of a pass into the root in cycle {@code time}. */
  void sendMark(long time, PassTiming pass) {
    root.take(time, (element, number, arrival) -> element.takeMark(arrival, pass));
  }

  private interface Delivery {
    void to(ElementTiming element, int number, long arrival);
  }

  private static final class Node {
    private final List<Node> nodes;
    private final List<ElementTiming> elements;
    private final int firstElement;
    private long lastPop = -1;
    private long popBefore = -1;

    Node(List<Node> nodes, List<ElementTiming> elements, int firstElement) {
      this.nodes = nodes == null ? List.of() : List.copyOf(nodes);
      this.elements = elements == null ? List.of() : List.copyOf(elements);
      this.firstElement = firstElement;
    }

    long free() {
      return popBefore + 1;
    }

    void take(long time, Delivery delivery) {
      long head = Math.max(time, lastPop) + 1;
      long pop = head;
      for (Node node : nodes) {
        long arrival = Math.max(head, node.free());
        node.take(arrival, delivery);
        pop = Math.max(pop, arrival);
      }
      for (int e = 0; e < elements.size(); e++) {
        ElementTiming element = elements.get(e);
        long arrival = Math.max(head, element.queueFree());
        delivery.to(element, firstElement + e, arrival);
        pop = Math.max(pop, arrival);
      }
      popBefore = lastPop;
      lastPop = pop;
    }
  }
}
