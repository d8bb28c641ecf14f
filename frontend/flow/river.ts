import { sankey, sankeyLinkHorizontal } from 'd3-sankey';

/** `[id, column, code, name, detail]`: as the server sends a place. */
export type StopRow = readonly [string, number, string | null, string, string];
/** `[from, to, share]` */
export type RunRow = readonly [string, string, number];

export interface Stop {
  readonly id: string;
  readonly column: number;
  readonly code: string | null;
  readonly name: string;
  readonly detail: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Run {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly path: string;
}

export interface River {
  readonly stops: readonly Stop[];
  readonly runs: readonly Run[];
  readonly height: number;
}

/** Each name needs a line of its own. */
const LINE = 22;
const BAR = 10;
const TOP = 34;
const BOTTOM = 12;
const SIDE = 14;

/** Where everything stands in a width; higher than asked where names would overlap. */
export function riverOf(stops: readonly StopRow[], runs: readonly RunRow[], width: number, height: number): River {
  if (stops.length === 0) return { stops: [], runs: [], height };
  const columns = Math.max(...stops.map(([, column]) => column)) + 1;
  const most = Math.max(...Array.from({ length: columns }, (_, n) => stops.filter(([, column]) => column === n).length));
  const tall = Math.max(height, TOP + BOTTOM + most * LINE);
  const label = Math.min(170, width / (columns + 1));
  const layout = sankey<{ id: string; column: number }, object>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeWidth(BAR)
    .nodePadding(Math.min(LINE, (tall - TOP - BOTTOM) / most / 1.3))
    .extent([
      [SIDE, TOP],
      [width - label, tall - BOTTOM],
    ]);
  const drawn = layout({
    nodes: stops.map(([id, column]) => ({ id, column })),
    links: runs.map(([source, target, value]) => ({ source, target, value })),
  });
  const line = sankeyLinkHorizontal();
  return {
    stops: drawn.nodes
      .map((node, n) => {
      const [id, column, code, name, detail] = stops[n]!;
      const at = { x: node.x0!, y: node.y0!, width: BAR, height: Math.max(1, node.y1! - node.y0!) };
      return { id, column, code, name, detail, ...at };
      })
      .sort((a, b) => a.column - b.column || a.y - b.y),
    runs: drawn.links.map((link, n) => ({
      from: runs[n]![0],
      to: runs[n]![1],
      width: Math.max(1, link.width ?? 0),
      path: line(link) ?? '',
    })),
    height: tall,
  };
}

/** All that leads to a place or on from it, column by column, so that a whole way is seen. */
export function wayThrough(id: string, runs: readonly { readonly from: string; readonly to: string }[]): ReadonlySet<string> {
  const way = new Set([id]);
  follow(id, way, (at) => runs.filter(({ from }) => from === at).map(({ to }) => to));
  follow(id, way, (at) => runs.filter(({ to }) => to === at).map(({ from }) => from));
  return way;
}

function follow(start: string, way: Set<string>, next: (id: string) => readonly string[]): void {
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const id of next(at)) {
      if (!way.has(id)) open.push(id);
      way.add(id);
    }
  }
}
