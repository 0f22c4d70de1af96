// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import java.util.ArrayList;
import java.util.List;

/**
 * The LNZD tree, asked from above: what its root offers next, and from which cycle on.
 *
 * <p>A node's next token is worked out when it is asked for; by then the tokens before it have left
 * and the times at which its two places were free are known.
 */
final class ScanTiming {
  private final List<Leaf> leaves = new ArrayList<>();
  private final Source root;

  ScanTiming(int elements, int levels) {
    List<Source> level = new ArrayList<>();
    for (int element = 0; element < elements; element++) {
      leaves.add(new Leaf(element));
      level.add(leaves.get(element));
    }
    for (int above = 0; above < levels; above++) {
      List<Source> parents = new ArrayList<>();
      for (int first = 0; first < level.size(); first += 4) {
        parents.add(new Node(level.subList(first, Math.min(first + 4, level.size()))));
      }
      level = parents;
    }
    root = level.get(0);
  }

  /**
   * Starts the scan of a pass.
   *
   * @param source the source vector by position, N values per row; empty for the program's end
   */
  void start(List<ElementTiming> elements, int[] source) {
    for (int element = 0; element < leaves.size(); element++) {
      leaves.get(element).start(elements.get(element).scanStart(), source, leaves.size());
    }
  }

  /** Cycle from which the root offers its next token. */
  long headTime() {
    return root.head().time;
  }

  /** Whether that token is a non-zero activation. */
  boolean headNonZero() {
    return root.head().nonZero;
  }

  /** Whether it is the last of its row. */
  boolean headLast() {
    return root.head().last;
  }

  /** Number of the element that holds it. */
  int headElement() {
    return root.head().element;
  }

  /** The root's token leaves in cycle {@code time}. */
  void pop(long time) {
    root.pop(time);
  }

  private static final class Token {
    private long time;
    private boolean nonZero;
    private boolean last;
    private int element;
  }

  /** A buffer of two places at the output of a leaf or node. */
  private abstract static class Source {
    private final Token head = new Token();
    private boolean known;
    private long lastPop = -1;
    private long popBefore = -1;

    final Token head() {
      if (!known) {
        long entered = produce(head, popBefore + 1);
        head.time = Math.max(entered, lastPop) + 1;
        known = true;
      }
      return head;
    }

    final void pop(long time) {
      popBefore = lastPop;
      lastPop = time;
      known = false;
    }

    /**
     * Makes the next token.
     *
     * @param free first cycle in which a place is free
     * @return cycle in which the token enters it
     */
    abstract long produce(Token token, long free);
  }

  /** The scanner of one element. */
  private static final class Leaf extends Source {
    private final int element;
    private int[] source;
    private int elements;
    private int row;
    private long entered;
    private long issued;

    Leaf(int element) {
      this.element = element;
    }

    void start(long scanStart, int[] values, int count) {
      source = values;
      elements = count;
      row = 0;
      issued = scanStart;
      entered = scanStart;
    }

    @Override
    long produce(Token token, long free) {
      token.element = element;
      token.last = true;
      if (source.length == 0) {
        token.nonZero = false;
        entered = Math.max(entered + 1, free);
        return entered;
      }
      token.nonZero = source[row * elements + element] != 0;
      issued = Math.max(issued + 1, entered);
      entered = Math.max(issued + 1, free);
      row++;
      return entered;
    }
  }

  private static final class Node extends Source {
    private final Source[] children;
    private final boolean[] through;
    private long lastFire = -1;

    Node(List<Source> children) {
      this.children = children.toArray(Source[]::new);
      this.through = new boolean[children.size()];
    }

    @Override
    long produce(Token token, long free) {
      long fire = Math.max(free, lastFire + 1);
      int picked = -1;
      boolean rowEnds = true;
      for (int c = 0; c < children.length; c++) {
        if (through[c]) {
          continue;
        }
        Token offer = children[c].head();
        fire = Math.max(fire, offer.time);
        if (offer.nonZero) {
          rowEnds &= picked < 0 && offer.last;
          picked = picked < 0 ? c : picked;
        }
      }
      Token chosen = picked < 0 ? null : children[picked].head();
      token.nonZero = chosen != null;
      token.element = chosen == null ? 0 : chosen.element;
      token.last = rowEnds;
      leave(fire, picked, rowEnds, chosen != null && chosen.last);
      lastFire = fire;
      return fire;
    }

    private void leave(long fire, int picked, boolean rowEnds, boolean pickedLast) {
      if (rowEnds) {
        for (int c = 0; c < children.length; c++) {
          if (!through[c]) {
            children[c].pop(fire);
          }
          through[c] = false;
        }
      } else {
        children[picked].pop(fire);
        through[picked] = pickedLast;
      }
    }
  }
}
