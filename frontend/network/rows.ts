import type { LayoutNode, Spot } from './layout';
import type { Code } from './types';

interface Branch {
  readonly node: LayoutNode;
  readonly inner: Branch[];
  readonly leaves: LayoutNode[];
  /** How far it reaches to either side of its own middle. */
  half: number;
}

const BETWEEN_BRANCHES = 16;
const LEAST_BETWEEN_ROWS = 104;
const MOST_BETWEEN_ROWS = 420;
/** So many times as wide as high, about as a pane is. */
const ASPECT = 1.1;
const CELL = 22;
/** Room for names between the leaves where they are few. */
const NAMED_CELL = 64;
const FEW_LEAVES = 60;
/** Leaves stand in columns of so many, so that many blocks fit side by side. */
const COLUMN = 7;
const DOWN = Math.PI / 2;

/**
 * Places a hierarchy in rows: the root on top, a row a level, every unit above the middle of what lies
 * below it, leaves in blocks below their unit. The result depends on nothing but the nodes and their
 * order. O(n).
 */
export function rows(nodes: readonly LayoutNode[]): Map<Code, Spot> {
  const spots = new Map<Code, Spot>();
  const root = grow(nodes);
  if (!root) return spots;
  const cell = nodes.length - 1 <= FEW_LEAVES ? NAMED_CELL : CELL;
  measure(root, cell);
  place(root, 0, 0, { cell, gap: gapOf(root, cell) }, spots);
  return spots;
}

interface Measures {
  readonly cell: number;
  /** From row to row. */
  readonly gap: number;
}

/** Rows stand apart as far as makes the whole about as wide as high. */
function gapOf(root: Branch, cell: number): number {
  const below = heightOf(root, cell);
  const gap = ((2 * root.half) / ASPECT - below.leaves) / Math.max(1, below.rows);
  return Math.min(MOST_BETWEEN_ROWS, Math.max(LEAST_BETWEEN_ROWS, gap));
}

function heightOf(branch: Branch, cell: number): { rows: number; leaves: number } {
  const own = branch.leaves.length > 0 ? Math.min(COLUMN, branch.leaves.length) * cell : 0;
  const inner = branch.inner.map((each) => heightOf(each, cell));
  const rowsBelow = Math.max(0, ...inner.map(({ rows }) => rows));
  const deepest = Math.max(own, ...inner.map(({ leaves }) => leaves));
  return { rows: branch.inner.length + branch.leaves.length > 0 ? rowsBelow + 1 : 0, leaves: deepest };
}

function grow(nodes: readonly LayoutNode[]): Branch | undefined {
  const parents = new Set(nodes.map(({ parent }) => parent));
  const branches = new Map<Code, Branch>();
  let root: Branch | undefined;
  for (const node of nodes) {
    const above = node.parent === null ? undefined : branches.get(node.parent);
    if (above && !parents.has(node.code)) {
      above.leaves.push(node);
      continue;
    }
    const branch: Branch = { node, inner: [], leaves: [], half: 0 };
    branches.set(node.code, branch);
    if (above) above.inner.push(branch);
    else root ??= branch;
  }
  return root;
}

function measure(branch: Branch, cell: number): void {
  let width = 0;
  for (const inner of branch.inner) {
    measure(inner, cell);
    width += 2 * inner.half + BETWEEN_BRANCHES;
  }
  if (branch.leaves.length > 0) width += columns(branch) * cell + BETWEEN_BRANCHES;
  const own = Math.max(2 * branch.node.radius, branch.node.room);
  branch.half = Math.max(own, width - BETWEEN_BRANCHES) / 2;
}

function columns(branch: Branch): number {
  return Math.ceil(branch.leaves.length / COLUMN);
}

function place(branch: Branch, x: number, y: number, measures: Measures, spots: Map<Code, Spot>): void {
  const { cell, gap } = measures;
  spots.set(branch.node.code, spotOf(branch.node, x, y));
  let left = x - branch.half;
  const below = y + gap;
  for (const inner of branch.inner) {
    place(inner, left + inner.half, below, measures, spots);
    left += 2 * inner.half + BETWEEN_BRANCHES;
  }
  const wide = columns(branch);
  const from = branch.inner.length > 0 ? left : x - (wide * cell) / 2;
  branch.leaves.forEach((leaf, i) => {
    const column = i % wide;
    const row = Math.floor(i / wide);
    spots.set(leaf.code, spotOf(leaf, from + (column + 0.5) * cell, below + row * cell));
  });
}

function spotOf(node: LayoutNode, x: number, y: number): Spot {
  return { x, y, radius: node.radius, angle: DOWN, distance: Math.hypot(x, y) };
}
