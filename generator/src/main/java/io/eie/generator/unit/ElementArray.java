// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.u;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.unit.element.ProcessingElement;
import io.eie.generator.unit.network.AccessNode;
import io.eie.generator.unit.network.BroadcastNode;
import io.eie.generator.unit.network.BroadcastToken;
import io.eie.generator.unit.network.ElementAccess;
import io.eie.generator.unit.network.ElementReply;
import io.eie.generator.unit.network.LnzdNode;
import io.eie.generator.unit.network.ScanToken;
import io.eie.generator.unit.ring.GroupEventNode;
import io.eie.generator.unit.ring.GroupEvents;
import io.eie.generator.unit.ring.GroupRoot;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements and the three trees above them, radix 4: broadcast down, LNZD up, access both ways.
 *
 * <p>Level 0 nodes have elements as children, the top level is a single node; every level has at
 * least one node, so N = 1 has one level. Latency of each tree: {@code treeLevels} cycles.
 */
public final class ElementArray extends HardwareModule {
  final ElementAccess access;
  final ElementReply reply;
  final Channel<BroadcastToken> broadcast;
  final Channel<ScanToken> scan;

  /** What the column groups did; null with one column group. */
  final GroupEvents groupEvents;

  private final List<ProcessingElement> pe;
  private final List<AccessNode> accessNode = new ArrayList<>();
  private final List<BroadcastNode> broadcastNode = new ArrayList<>();
  private final List<LnzdNode> lnzdNode = new ArrayList<>();
  private final List<GroupRoot> groupRoot = new ArrayList<>();
  private final List<GroupEventNode> groupEventNode = new ArrayList<>();

  public ElementArray(EieConfig config) {
    super("ElementArray");
    describe(config.processingElements() + " processing elements and the trees above them.");
    access = in(() -> ElementAccess.ofRoot(config));
    reply = out(() -> ElementReply.ofRoot(config));
    broadcast = slave(() -> new BroadcastToken(config));
    scan = master(() -> new ScanToken(config));
    pe = replicate(config.processingElements(), () -> new ProcessingElement(config));

    List<Ports> below = new ArrayList<>();
    for (ProcessingElement element : pe) {
      below.add(new Ports(element.access, element.reply, element.broadcast, element.scan, null));
    }
    for (int level = 0; level < config.treeLevels(); level++) {
      below = treeLevel(config, level, below);
    }
    Ports top = below.get(0);
    top.access.set(access);
    reply.set(top.reply);
    broadcast.connectTo(top.broadcast);
    top.scan.connectTo(scan);
    groupEvents = top.events == null ? null : out(() -> new GroupEvents(config));
    if (groupEvents != null) {
      groupEvents.set(top.events);
      rings(config);
    }
  }

  /** Each element sends its sums to the one of the same number in the group after. */
  private void rings(EieConfig config) {
    List<Integer> levels = config.groupLevels();
    int elements = pe.size();
    for (int number = 0; number < elements; number++) {
      ProcessingElement element = pe.get(number);
      int group = number >> 2 * levels.get(0);
      element.groupNumber.set(u(group, element.groupNumber.width()));
      for (int level = 0; level < levels.size(); level++) {
        int size = 1 << 2 * levels.get(level);
        ProcessingElement before = pe.get((number + elements - size) % elements);
        for (int row = 0; row < config.exchangeRows(); row++) {
          element.ringBefore.get(level).get(row).set(before.ringAfter.get(row));
        }
      }
    }
  }

  /**
   * The connections of a subtree to what is above it; events are null where no column groups are
   * below.
   */
  private record Ports(
      ElementAccess access,
      ElementReply reply,
      Channel<BroadcastToken> broadcast,
      Channel<ScanToken> scan,
      GroupEvents events) {}

  /** The nodes of one level, numbered on from those of the level below. */
  private List<Ports> treeLevel(EieConfig config, int level, List<Ports> below) {
    int firstNode = accessNode.size();
    int full = below.size() / 4;
    int rest = below.size() % 4;
    if (full > 0) {
      accessNode.addAll(replicate(full, () -> new AccessNode(config, 4, level)));
      broadcastNode.addAll(replicate(full, () -> new BroadcastNode(config, 4)));
      lnzdNode.addAll(replicate(full, () -> new LnzdNode(config, 4)));
    }
    if (rest > 0) {
      accessNode.add(instance(new AccessNode(config, rest, level)));
      broadcastNode.add(instance(new BroadcastNode(config, rest)));
      lnzdNode.add(instance(new LnzdNode(config, rest)));
    }
    List<Ports> ports = new ArrayList<>();
    for (int n = firstNode; n < accessNode.size(); n++) {
      int firstChild = 4 * (n - firstNode);
      int children = Math.min(4, below.size() - firstChild);
      ports.add(
          grouped(
              config,
              level + 1,
              n,
              node(config, n, below.subList(firstChild, firstChild + children))));
    }
    return ports;
  }

  /** The ports of a node, or of the root of a column group above it. */
  private Ports grouped(EieConfig config, int level, int n, Ports node) {
    if (!config.groupLevels().contains(level)) {
      return node;
    }
    GroupRoot root = instance(new GroupRoot(config, level));
    groupRoot.add(root);
    root.flush.set(accessNode.get(n).nodeFlush);
    root.broadcastBelow.connectTo(node.broadcast);
    node.scan.connectTo(root.scanBelow);
    if (root.eventsBelow != null) {
      root.eventsBelow.set(node.events);
    }
    return new Ports(node.access, node.reply, root.broadcastAbove, root.scanAbove, root.events);
  }

  /** The events of column groups below a node; null where there are none. */
  private GroupEvents events(EieConfig config, List<Ports> children) {
    if (children.get(0).events == null) {
      return null;
    }
    GroupEventNode sum = instance(new GroupEventNode(config, children.size()));
    groupEventNode.add(sum);
    for (int c = 0; c < children.size(); c++) {
      sum.child.get(c).set(children.get(c).events);
    }
    return sum.sum;
  }

  private Ports node(EieConfig config, int n, List<Ports> children) {
    AccessNode accesses = accessNode.get(n);
    BroadcastNode broadcasts = broadcastNode.get(n);
    LnzdNode scans = lnzdNode.get(n);
    broadcasts.flush.set(accesses.nodeFlush);
    scans.flush.set(accesses.nodeFlush);
    for (int c = 0; c < children.size(); c++) {
      Ports child = children.get(c);
      child.access.set(accesses.child.get(c));
      accesses.childReply.get(c).set(child.reply);
      broadcasts.child.get(c).connectTo(child.broadcast);
      child.scan.connectTo(scans.child.get(c));
    }
    return new Ports(
        accesses.upstream,
        accesses.reply,
        broadcasts.upstream,
        scans.downstream,
        events(config, children));
  }
}
