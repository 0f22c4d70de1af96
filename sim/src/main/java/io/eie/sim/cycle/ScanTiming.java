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

  /** The column groups of each level, from the one above the elements. */
  private final List<List<Group>> groups = new ArrayList<>();

  ScanTiming(int elements, int levels) {
    List<TokenSource> level = new ArrayList<>();
    for (int element = 0; element < elements; element++) {
      leaves.add(new Leaf(element));
      level.add(leaves.get(element));
    }
    Source top = null;
    for (int above = 0; above < levels; above++) {
      List<Group> parents = new ArrayList<>();
      for (int first = 0; first < level.size(); first += 4) {
        top = new Node(level.subList(first, Math.min(first + 4, level.size())));
        parents.add(new Group(top));
      }
      groups.add(parents);
      level = new ArrayList<>(parents);
    }
    root = top;
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

  /** The column groups of a level, in order; their scan turns round below it. */
  List<Group> turn(int level) {
    List<Group> turned = groups.get(level - 1);
    turned.forEach(Group::turn);
    return turned;
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

  /** Something that offers tokens. */
  private interface TokenSource {
    Token head();

    void pop(long time);
  }

  /** What the level above sees of a node: its tokens, or that a column group is ready and done. */
  static final class Group implements TokenSource {
    private final Source node;
    private final Token empty = new Token();
    private boolean ready;
    private boolean done;

    private Group(Source node) {
      this.node = node;
      empty.last = true;
    }

    private void turn() {
      ready = true;
    }

    /** The group's last row has left in the cycle before {@code time}. */
    void end(long time) {
      done = true;
      empty.time = time;
    }

    @Override
    public Token head() {
      if (ready) {
        empty.time = node.head().time;
      }
      return ready || done ? empty : node.head();
    }

    @Override
    public void pop(long time) {
      if (ready) {
        ready = false;
      } else if (done) {
        done = false;
      } else {
        node.pop(time);
      }
    }

    /** Cycle from which the group's own next token is there. */
    long headTime() {
      return node.head().time;
    }

    boolean headNonZero() {
      return node.head().nonZero;
    }

    boolean headLast() {
      return node.head().last;
    }

    int headElement() {
      return node.head().element;
    }

    /** The group's own token leaves in cycle {@code time}. */
    void take(long time) {
      node.pop(time);
    }
  }

  private static final class Token {
    private long time;
    private boolean nonZero;
    private boolean last;
    private int element;
  }

  /** A buffer of two places at the output of a leaf or node. */
  private abstract static class Source implements TokenSource {
    private final Token head = new Token();
    private boolean known;
    private long lastPop = -1;
    private long popBefore = -1;

    @Override
    public final Token head() {
      if (!known) {
        long entered = produce(head, popBefore + 1);
        head.time = Math.max(entered, lastPop) + 1;
        known = true;
      }
      return head;
    }

    @Override
    public final void pop(long time) {
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
    private final TokenSource[] children;
    private final boolean[] through;
    private long lastFire = -1;

    Node(List<TokenSource> children) {
      this.children = children.toArray(TokenSource[]::new);
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
