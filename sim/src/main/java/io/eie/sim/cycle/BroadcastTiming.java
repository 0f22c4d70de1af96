// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import java.util.ArrayList;
import java.util.List;

/**
 * The broadcast tree: every node has two places and hands a token to each child as soon as it can.
 */
final class BroadcastTiming {
  private final Node root;

  /** The nodes of each level, from the one above the elements. */
  private final List<List<Node>> levels = new ArrayList<>();

  BroadcastTiming(List<ElementTiming> elements, int levels) {
    List<Node> level = new ArrayList<>();
    for (int first = 0; first < elements.size(); first += 4) {
      int end = Math.min(first + 4, elements.size());
      level.add(new Node(null, elements.subList(first, end), first));
    }
    this.levels.add(level);
    for (int above = 1; above < levels; above++) {
      List<Node> parents = new ArrayList<>();
      for (int first = 0; first < level.size(); first += 4) {
        parents.add(new Node(level.subList(first, Math.min(first + 4, level.size())), null, 0));
      }
      level = parents;
      this.levels.add(level);
    }
    root = level.get(0);
  }

  /** First cycle in which the root takes the next token. */
  long free() {
    return root.free();
  }

  /** The broadcast of each column group, in order. */
  List<Node> groups(int level) {
    return levels.get(level - 1);
  }

  /**
   * Sends the go to the roots of the column groups into the root in cycle {@code time}.
   *
   * @return the cycle in which they take it
   */
  long sendGo(long time, int level) {
    return root.go(time, levels.size() - level);
  }

  /** Sends the mark that closes a pass into the root in cycle {@code time}. */
  void sendClose(long time) {
    root.take(time, (element, number, arrival) -> element.takeClose(arrival));
  }

  /** Sends a column into the root in cycle {@code time}. */
  void sendColumn(long time, TileWork work, int column) {
    root.sendColumn(time, work, column);
  }

  /** Sends the mark of a pass into the root in cycle {@code time}. */
  void sendMark(long time, PassTiming pass) {
    root.take(time, (element, number, arrival) -> element.takeMark(arrival, pass));
  }

  private interface Delivery {
    void to(ElementTiming element, int number, long arrival);
  }

  /** A node, and what is below it. */
  static final class Node {
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

    /** Sends a column into the node in cycle {@code time}. */
    void sendColumn(long time, TileWork work, int column) {
      take(
          time,
          (element, number, arrival) ->
              element.takeColumn(
                  arrival,
                  work.pointer(column),
                  work,
                  work.firstSlice(column, number),
                  work.endSlice(column, number)));
    }

    /** A token for the nodes {@code depth} levels below, which take it at once. */
    private long go(long time, int depth) {
      long head = Math.max(time, lastPop) + 1;
      long taken = head;
      long pop = head;
      for (Node node : depth > 1 ? nodes : List.<Node>of()) {
        long arrival = Math.max(head, node.free());
        taken = node.go(arrival, depth - 1);
        pop = Math.max(pop, arrival);
      }
      popBefore = lastPop;
      lastPop = pop;
      return taken;
    }

    private void take(long time, Delivery delivery) {
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
