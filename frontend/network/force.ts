import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutNode, Spot } from './layout';
import type { DrawnLink } from './links';
import type { Code } from './types';

/** What is worked out beside the page: plain data, as it crosses to a worker. */
export interface ForceTask {
  readonly codes: readonly Code[];
  readonly start: readonly (readonly [number, number])[];
  readonly radii: readonly number[];
  /** Pairs of positions in the list of codes, and how strongly they attract each other. */
  readonly edges: readonly (readonly [number, number, number])[];
}

export type Places = readonly (readonly [number, number])[];

const ROUNDS = 260;
const OF_HIERARCHY = 1;
const OF_LINK = 0.35;
/** Dots that stand so far apart leave room for a name. */
const SPREAD = 3.2;

/** What has to be worked out, beginning with where everything stands in rings. */
export function taskOf(
  nodes: readonly LayoutNode[],
  links: readonly DrawnLink[],
  start: ReadonlyMap<Code, Spot>,
): ForceTask {
  const at = new Map(nodes.map(({ code }, i) => [code, i]));
  const edges: [number, number, number][] = [];
  for (const { code, parent } of nodes) {
    if (parent !== null && at.has(parent)) edges.push([at.get(parent)!, at.get(code)!, OF_HIERARCHY]);
  }
  for (const { from, to } of links) {
    if (at.has(from) && at.has(to)) edges.push([at.get(from)!, at.get(to)!, OF_LINK]);
  }
  return {
    codes: nodes.map(({ code }) => code),
    start: nodes.map(({ code }) => [start.get(code)?.x ?? 0, start.get(code)?.y ?? 0] as const),
    radii: nodes.map(({ radius }) => radius),
    edges,
  };
}

/**
 * Lets what is linked attract each other and everything else repel (ForceAtlas2: Jacomy et al., PLoS ONE
 * 9(6), 2014). A fixed number of rounds from a fixed beginning: the same picture gives the same places.
 */
export function settle(task: ForceTask): Places {
  const graph = new Graph({ type: 'undirected', multi: true });
  task.codes.forEach((code, i) => {
    const [x, y] = task.start[i]!;
    graph.addNode(code, { x, y, size: task.radii[i]! * SPREAD });
  });
  for (const [from, to, weight] of task.edges) graph.addEdge(task.codes[from]!, task.codes[to]!, { weight });
  forceAtlas2.assign(graph, {
    iterations: ROUNDS,
    getEdgeWeight: 'weight',
    settings: {
      adjustSizes: true,
      barnesHutOptimize: task.codes.length > 500,
      gravity: 0.6,
      scalingRatio: 24,
      slowDown: 4,
      edgeWeightInfluence: 1,
    },
  });
  return task.codes.map((code) => [graph.getNodeAttribute(code, 'x'), graph.getNodeAttribute(code, 'y')] as const);
}
