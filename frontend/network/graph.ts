import Graph from 'graphology';
import type { Pose } from './motion';
import type { Colours } from './colouring';
import { mix, type Palette } from './palette';
import type { Figure } from './picture';
import type { Spot } from './layout';
import { breadth, dashOf, strength, type DrawnLink } from './links';
import type { Code } from './types';

/** What a dot measures when it stands still, in layout units. */
export interface DotMeasures {
  readonly dot: number;
  readonly ring: number;
}

const TWIG_WIDTH = 1.6;
/** Past so many lines from one node they are drawn paler, or they would be the loudest thing. */
const DENSE = 24;
const DENSE_STRENGTH = 0.62;
const LINK_WIDTH = 2.1;
/** So much more one of several lines between the same nodes is bent than the one before. */
const LANE = 0.13;
/** A curve without any bend would not be drawn. */
const STRAIGHT = 0.03;

/** Key of the line from a node to its parent. */
export function twigKey(code: Code): string {
  return `in:${code}`;
}

export function isTwig(key: string): boolean {
  return key.startsWith('in:');
}

/** Everything as sigma wants it: y upwards, colours resolved, one edge a line. */
export function graphOf(
  figures: readonly Figure[],
  links: readonly DrawnLink[],
  poses: ReadonlyMap<Code, Pose>,
  palette: Palette,
  colours: Colours,
): Graph {
  const graph = new Graph({ multi: true, type: 'undirected' });
  const spots = new Map(figures.map(({ code, spot }) => [code, spot]));
  const fans = new Map<Code, number>();
  for (const { parent } of figures) if (parent !== null) fans.set(parent, (fans.get(parent) ?? 0) + 1);
  for (const figure of figures) graph.addNode(figure.code, dot(figure, poses.get(figure.code), palette, colours));
  const spines = spinesOf(figures, links);
  for (const [code, parent] of twigsOf(figures)) {
    const color = (fans.get(parent) ?? 0) > DENSE ? mix(palette.twig, palette.canvas, DENSE_STRENGTH) : palette.twig;
    graph.addEdgeWithKey(twigKey(code), parent, code, { size: TWIG_WIDTH, color, rest: color, zIndex: 0 });
  }
  const someLit = links.some(({ lit }) => lit);
  for (const link of links) {
    const colour = palette.links[link.kind] ?? palette.secondary;
    graph.addEdgeWithKey(`to:${link.id}`, link.from, link.to, {
      type: dashOf(link.kind) ? link.kind : 'pair',
      size: LINK_WIDTH * breadth(link.number),
      zIndex: link.lit ? 2 : 1,
      color: mix(colour, palette.canvas, strength(link, someLit)),
      curvature: isSpine(link, spines) ? STRAIGHT : curvature(spots.get(link.from)!, spots.get(link.to)!, link.lane),
    });
  }
  return graph;
}

/** What has a line to its parent. People are nobody's part, so only a link may be a line between them. */
export function twigsOf(figures: readonly Pick<Figure, 'code' | 'parent' | 'level'>[]): [Code, Code][] {
  const levels = new Map(figures.map(({ code, level }) => [code, level]));
  return figures.flatMap(({ code, parent, level }): [Code, Code][] =>
    parent === null || !levels.has(parent) || (level === 'member' && levels.get(parent) === 'member')
      ? []
      : [[code, parent]],
  );
}

/** Those people, with whom they stand below, who are linked with them anyway: that link is the line, and straight. */
export function spinesOf(
  figures: readonly Pick<Figure, 'code' | 'parent' | 'level'>[],
  links: readonly Pick<DrawnLink, 'from' | 'to'>[],
): ReadonlyMap<Code, Code> {
  const people = new Set(figures.filter(({ level }) => level === 'member').map(({ code }) => code));
  const linked = new Set(links.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const spines = new Map<Code, Code>();
  for (const { code, parent } of figures) {
    if (parent !== null && people.has(code) && people.has(parent) && linked.has(`${code} ${parent}`)) {
      spines.set(code, parent);
    }
  }
  return spines;
}

function isSpine({ from, to }: DrawnLink, spines: ReadonlyMap<Code, Code>): boolean {
  return spines.get(from) === to || spines.get(to) === from;
}

/** The attributes of a dot that change while it moves. */
export function placed({ dot, ring }: DotMeasures, { x, y, share }: Pose) {
  return { x, y: -y, size: dot * share, extra: ring * share };
}

function dot(figure: Figure, pose: Pose | undefined, palette: Palette, colours: Colours) {
  const measures: DotMeasures = { dot: figure.dot, ring: figure.extra };
  const color = colours.of(figure);
  const hollow = figure.level === 'village' || figure.kind === 'more';
  return {
    ...measures,
    ...placed(measures, pose ?? { ...figure.spot, share: 1 }),
    color,
    core: hollow ? palette.canvas : color,
    zIndex: 0,
  };
}

/** Bends a link towards the middle, the more the nearer its ends, so that it leaves the ring's own lines. */
export function curvature(from: Spot, to: Spot, lane = 0): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const reach = Math.max(1, from.distance, to.distance);
  const turn = Math.sign(to.x * from.y - to.y * from.x) || 1;
  return turn * (0.18 + 0.45 * Math.max(0, 1 - length / reach) + LANE * lane);
}

/** Draws the lines at one node stronger, and those at another as usual; answers which these are. */
export function emphasize(graph: Graph, before: Code | null, after: Code | null, palette: Palette): string[] {
  return [before, after].flatMap((code) => {
    const twigs = code !== null && graph.hasNode(code) ? graph.edges(code).filter(isTwig) : [];
    for (const twig of twigs) {
      // Not through the graph's own ways, each of which would have sigma go through everything.
      const attributes = graph.getEdgeAttributes(twig);
      attributes['color'] = code === after ? palette.secondary : attributes['rest'];
    }
    return twigs;
  });
}
