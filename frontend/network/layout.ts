import { LEVELS, type Code, type Point } from './types';

/** A node as the layout sees it; lengths in layout units, which are pixels at scale 1. */
export interface LayoutNode {
  readonly code: Code;
  readonly parent: Code | null;
  readonly level: string;
  /** Of the dot with everything drawn around it. */
  readonly radius: number;
  /** Width along its ring that the node wants in any case. */
  readonly room: number;
}

export interface Spot extends Point {
  readonly radius: number;
  /** Outward direction, clockwise from the right. */
  readonly angle: number;
  readonly distance: number;
}

interface Twig {
  readonly node: LayoutNode;
  readonly kids: Twig[];
  ring: number;
  /** The angle its wedge has to have at the present radii. */
  need: number;
  /** The part of a wedge that its children may fill; the rest keeps fans apart. */
  filled: number;
  blocks: Block[];
}

/** A child with children of its own, or a row of neighbouring leaves on one ring. */
type Block = { readonly twig: Twig; readonly need: number } | Row;

interface Row {
  readonly leaves: readonly Twig[];
  readonly offsets: readonly number[];
  readonly need: number;
}

interface Rings {
  /** Radius of each ring's innermost arc; ring 0 is the middle. */
  readonly radii: readonly number[];
  readonly arcs: readonly number[];
  readonly thickness: readonly number[];
}

const TURN = 2 * Math.PI;
const TOP = -Math.PI / 2;
/** A wedge wider than this would draw its lines back across its own parent. */
const WIDEST = 0.86 * Math.PI;
const BETWEEN_DOTS = 2.4;
const BETWEEN_FANS = 10;
const BETWEEN_RINGS = 34;
const RING_STEP = 82;
const FIRST_RING_BONUS = 0.18;
/** Children of an only child that stand well on half a circle. */
const HALF_FULL = 8;
/** From a node in the middle to what it lies in, and the angle that this takes. */
const ABOVE = 62;
const ASIDE = 0.62;
/** One ring of leaves is the calmest picture; it may grow larger than one of staggered leaves. */
const SINGLE = 560;
const STAGGERED = 440;
const MOST_ARCS = 9;

/**
 * Places a hierarchy on rings: the root in the middle, a ring a level, every unit in the middle of a
 * wedge as wide as its leaves need. Too many leaves for one ring are staggered over several arcs.
 * The result depends on nothing but the nodes and their order; siblings keep that order clockwise from
 * the top. O(n) a trial, a few dozen trials.
 */
export function layout(nodes: readonly LayoutNode[]): Map<Code, Spot> {
  const root = grow(nodes);
  const spots = new Map<Code, Spot>();
  if (!root) return spots;
  const { middle, above } = centred(root);
  spots.set(middle.node.code, { x: 0, y: 0, radius: middle.node.radius, angle: Math.PI / 2, distance: 0 });
  above.forEach((twig, i) => place(twig, TOP, (i + 1) * ABOVE, spots));
  const free = above.length > 0 ? TURN - ASIDE : TURN;
  const rings = rankRings(middle);
  if (rings.length > 1) assign(middle, TOP + (TURN - free) / 2, free, choose(middle, rings, free), spots);
  return spots;
}

/**
 * Where all of a root's only child's children would have to share half a circle, that child stands in
 * the middle, and what it lies in above it.
 */
function centred(root: Twig): { middle: Twig; above: Twig[] } {
  const above: Twig[] = [];
  let middle = root;
  while (middle.kids.length === 1 && middle.kids[0]!.kids.length > HALF_FULL) {
    above.unshift(middle);
    middle = middle.kids[0]!;
  }
  return { middle, above };
}

function grow(nodes: readonly LayoutNode[]): Twig | undefined {
  const twigs = new Map<Code, Twig>();
  let root: Twig | undefined;
  for (const node of nodes) {
    const twig: Twig = { node, kids: [], ring: 0, need: 0, filled: 1, blocks: [] };
    twigs.set(node.code, twig);
    if (node.parent === null) root ??= twig;
    else twigs.get(node.parent)?.kids.push(twig);
  }
  return root;
}

/** Numbers the rings by the levels that occur and answers the twigs of each. */
function rankRings(root: Twig): Twig[][] {
  const ranks = new Map<Twig, number>();
  walk(root, (twig, parent) => {
    const level = rankOf(twig.node.level);
    ranks.set(twig, parent ? Math.max(level, (ranks.get(parent) ?? 0) + 1) : level);
  });
  ranks.set(root, -1);
  const order = [...new Set(ranks.values())].sort((a, b) => a - b);
  const rings: Twig[][] = order.map(() => []);
  for (const [twig, rank] of ranks) {
    twig.ring = order.indexOf(rank);
    rings[twig.ring]?.push(twig);
  }
  return rings;
}

function rankOf(level: string): number {
  const known = (LEVELS as readonly string[]).indexOf(level === 'village' ? 'branch' : level);
  return known < 0 ? LEVELS.length : known;
}

function walk(twig: Twig, visit: (twig: Twig, parent?: Twig) => void, parent?: Twig): void {
  visit(twig, parent);
  for (const kid of twig.kids) walk(kid, visit, twig);
}

/** As few arcs as keep the picture comfortable; where none do, those that keep it smallest. */
function choose(root: Twig, rings: Twig[][], free: number): Rings {
  const crowded = mostLeaves(rings);
  let best: Rings | undefined;
  for (let arcs = 1; arcs <= MOST_ARCS; arcs++) {
    const tried = settle(root, rings, crowded, arcs, free);
    if (best && outer(tried) > outer(best) * 0.96) break;
    best = tried;
    if (outer(tried) <= (arcs === 1 ? SINGLE : STAGGERED)) break;
  }
  measure(root, best!);
  return best!;
}

function mostLeaves(rings: Twig[][]): number {
  const leaves = rings.map((ring) => ring.filter((twig) => twig.kids.length === 0).length);
  return leaves.indexOf(Math.max(...leaves.slice(1)), 1);
}

function outer(rings: Rings): number {
  const last = rings.radii.length - 1;
  return rings.radii[last]! + rings.thickness[last]!;
}

/** Widens the rings until every wedge fits into what is free of the circle. */
function settle(root: Twig, members: Twig[][], crowded: number, arcs: number, free: number): Rings {
  let scale = (members.length - 1) * RING_STEP;
  for (let trial = 0; ; trial++) {
    const rings = ringsAt(scale, members, crowded, arcs);
    const over = measure(root, rings) / free;
    if (over <= 1 || trial === 60) return rings;
    scale *= Math.min(over, 3) * 1.002;
  }
}

function ringsAt(scale: number, members: Twig[][], crowded: number, arcs: number): Rings {
  const last = members.length - 1;
  const rings = { radii: [0], arcs: [1], thickness: [0] };
  for (let ring = 1; ring <= last; ring++) {
    const inner = rings.radii[ring - 1]! + rings.thickness[ring - 1]!;
    const share = (ring + FIRST_RING_BONUS) / (last + FIRST_RING_BONUS);
    const least = inner + largest(members[ring - 1]!) + largest(members[ring]!) + BETWEEN_RINGS;
    const count = ring === crowded ? arcs : 1;
    rings.radii.push(Math.max(scale * share, least));
    rings.arcs.push(count);
    rings.thickness.push((count - 1) * arcStep(members[ring]!));
  }
  return rings;
}

function largest(twigs: readonly Twig[]): number {
  return twigs.reduce((most, twig) => Math.max(most, twig.node.radius), 0);
}

function arcStep(twigs: readonly Twig[]): number {
  return 2 * largest(twigs.filter((twig) => twig.kids.length === 0)) + BETWEEN_DOTS;
}

/**
 * The angle that a twig needs; for the root, more than a turn if anything below it does not fit. Leaves
 * the needs in the twigs.
 */
function measure(root: Twig, rings: Rings): number {
  let widest = 0;
  const visit = (twig: Twig): number => {
    twig.blocks = blocksOf(twig, rings, visit);
    const below = twig.blocks.reduce((sum, block) => sum + block.need, 0);
    const fan = twig !== root && twig.kids.length > 0 ? BETWEEN_FANS / rings.radii[twig.kids[0]!.ring]! : 0;
    twig.filled = below / (below + fan);
    twig.need = Math.max(below + fan, twig === root ? 0 : ownNeed(twig, rings));
    if (twig !== root) widest = Math.max(widest, twig.need);
    return twig.need;
  };
  return Math.max(visit(root), (widest / WIDEST) * TURN);
}

function blocksOf(twig: Twig, rings: Rings, visit: (twig: Twig) => number): Block[] {
  const blocks: Block[] = [];
  let leaves: Twig[] = [];
  const close = () => {
    if (leaves.length > 0) blocks.push(rowOf(leaves, rings));
    leaves = [];
  };
  for (const kid of twig.kids) {
    if (kid.kids.length > 0) {
      close();
      blocks.push({ twig: kid, need: visit(kid) });
    } else {
      if (leaves.length > 0 && leaves[0]!.ring !== kid.ring) close();
      leaves.push(kid);
    }
  }
  close();
  return blocks;
}

function ownNeed(twig: Twig, rings: Rings): number {
  const width = Math.max(twig.node.room, 2 * twig.node.radius + 2 * BETWEEN_DOTS);
  return chord(width, rings.radii[twig.ring]!);
}

/** Sets leaves side by side, one after the other on the next arc, as close as they may be. */
function rowOf(leaves: readonly Twig[], rings: Rings): Row {
  const ring = leaves[0]!.ring;
  const radius = rings.radii[ring]!;
  const arcs = Math.min(rings.arcs[ring]!, leaves.length);
  const offsets: number[] = [];
  let right = 0;
  leaves.forEach((leaf, i) => {
    const half = halfNeed(leaf, radius);
    const beside = i < arcs ? 0 : offsets[i - arcs]! + halfNeed(leaves[i - arcs]!, radius);
    const after = i === 0 ? 0 : offsets[i - 1]! + (0.8 * halfNeed(leaves[i - 1]!, radius)) / arcs;
    const lean = i === 0 ? half : (0.8 * half) / arcs;
    offsets.push(Math.max(beside + half, after + lean));
    right = Math.max(right, offsets[i]! + half);
  });
  return { leaves, offsets, need: right };
}

function halfNeed(leaf: Twig, radius: number): number {
  return chord(Math.max(2 * leaf.node.radius + BETWEEN_DOTS, leaf.node.room), radius) / 2;
}

/** The angle under which a length is seen on a circle. */
function chord(length: number, radius: number): number {
  return 2 * Math.asin(Math.min(1, length / (2 * radius)));
}

/** Hands a wedge to a twig's children, stretched so that nothing of it is left over. */
function assign(twig: Twig, start: number, width: number, rings: Rings, spots: Map<Code, Spot>): void {
  const sum = twig.blocks.reduce((total, block) => total + block.need, 0);
  const usable = width * twig.filled;
  const widths = twig.blocks.map((block) => cap(block, (block.need * usable) / sum));
  const left = width - widths.reduce((total, each) => total + each, 0);
  const gap = left / widths.length;
  let at = start + gap / 2;
  twig.blocks.forEach((block, i) => {
    const wide = widths[i]!;
    if ('twig' in block) {
      place(block.twig, at + wide / 2, rings.radii[block.twig.ring]!, spots);
      assign(block.twig, at, wide, rings, spots);
    } else {
      spread(block, at, wide, rings, spots);
    }
    at += wide + gap;
  });
}

function cap(block: Block, width: number): number {
  return 'twig' in block ? Math.min(width, WIDEST) : width;
}

function spread(row: Row, start: number, width: number, rings: Rings, spots: Map<Code, Spot>): void {
  const ring = row.leaves[0]!.ring;
  const arcs = rings.arcs[ring]!;
  const stretch = width / row.need;
  const step = arcs > 1 ? rings.thickness[ring]! / (arcs - 1) : 0;
  row.leaves.forEach((leaf, i) => {
    place(leaf, start + row.offsets[i]! * stretch, rings.radii[ring]! + (i % arcs) * step, spots);
  });
}

function place(twig: Twig, angle: number, distance: number, spots: Map<Code, Spot>): void {
  spots.set(twig.node.code, {
    x: distance * Math.cos(angle),
    y: distance * Math.sin(angle),
    radius: twig.node.radius,
    angle,
    distance,
  });
}
