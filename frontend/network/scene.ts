import { linesOf, type DrawnLink } from './links';
import type { Coloured } from './palette';
import type { Code, SceneLink, SceneNode } from './types';

/** What the server sent and what is open; never changed in place. */
export interface Scene {
  readonly root: Code | null;
  readonly nodes: ReadonlyMap<Code, SceneNode>;
  readonly kids: ReadonlyMap<Code, readonly Code[]>;
  readonly expanded: ReadonlySet<Code>;
  readonly links: readonly SceneLink[];
  /** Units of the whole scope, drawn or not. */
  readonly total: number;
}

export type Fold = 'leaf' | 'closed' | 'open';

/** A node to draw: a unit, or the place where the next page of children is asked for. */
export interface Drawn extends Coloured {
  readonly code: Code;
  readonly parent: Code | null;
  readonly name: string;
  readonly fold: Fold;
  /** Children there are in all; for "more": those of its parent. */
  readonly children: number;
  /** For "more": how many of the parent's children are drawn. */
  readonly shown: number;
}

export type Direction = 'up' | 'down' | 'next' | 'previous';

const MORE = 'more:';

export const EMPTY: Scene = {
  root: null,
  nodes: new Map(),
  kids: new Map(),
  expanded: new Set(),
  links: [],
  total: 0,
};

export function show(
  root: Code,
  nodes: readonly SceneNode[],
  links: readonly SceneLink[],
  expanded: readonly Code[],
  total: number,
): Scene {
  const kids = new Map<Code, Code[]>();
  for (const node of nodes) {
    if (node.parent === null || node.code === root) continue;
    const siblings = kids.get(node.parent);
    if (siblings) siblings.push(node.code);
    else kids.set(node.parent, [node.code]);
  }
  return {
    root,
    nodes: new Map(nodes.map((node) => [node.code, node])),
    kids,
    expanded: new Set(expanded),
    links,
    total,
  };
}

/** Takes the first page of a node's children and opens it; what was open below stays so. */
export function expand(
  scene: Scene,
  code: Code,
  children: readonly SceneNode[],
  total: number,
): Scene {
  return take(scene, code, [], children, total);
}

/** Takes a further page of children. */
export function append(
  scene: Scene,
  code: Code,
  children: readonly SceneNode[],
  total: number,
): Scene {
  return take(scene, code, scene.kids.get(code) ?? [], children, total);
}

export function open(scene: Scene, code: Code): Scene {
  return isLoaded(scene, code) ? { ...scene, expanded: new Set(scene.expanded).add(code) } : scene;
}

/** Hides a node's children; they are kept, and with them what was open below. */
export function collapse(scene: Scene, code: Code): Scene {
  if (!scene.expanded.has(code)) return scene;
  const expanded = new Set(scene.expanded);
  expanded.delete(code);
  return { ...scene, expanded };
}

export function isLoaded(scene: Scene, code: Code): boolean {
  return (scene.kids.get(code)?.length ?? 0) > 0;
}

export function isOpen(scene: Scene, code: Code): boolean {
  return scene.expanded.has(code) && isLoaded(scene, code);
}

/** The parent whose further children a "more" node stands for, or null for a unit. */
export function parentOfMore(code: Code): Code | null {
  return code.startsWith(MORE) ? code.slice(MORE.length) : null;
}

/** Everything to draw, parents before children, siblings in their order. */
export function drawn(scene: Scene): Drawn[] {
  const list: Drawn[] = [];
  const root = scene.root === null ? undefined : scene.nodes.get(scene.root);
  if (root) visit(scene, root, null, list);
  return list;
}

/**
 * The links to draw. An end that is folded away is lifted to the nearest unit still drawn, so that no
 * link vanishes without a trace; those that become alike are one line.
 */
export function drawnLinks(scene: Scene, nodes: readonly Drawn[]): DrawnLink[] {
  const there = new Set(nodes.map((node) => node.code));
  return linesOf(scene.links, (codes) => {
    const known = codes.find((code) => scene.nodes.has(code));
    return known === undefined ? null : lift(scene, known, there);
  });
}

/** Where a step by keyboard leads, or null where there is nothing in that direction. */
export function step(scene: Scene, code: Code, direction: Direction): Code | null {
  const above = parentOfMore(code) ?? scene.nodes.get(code)?.parent ?? null;
  if (direction === 'down') return isOpen(scene, code) ? (scene.kids.get(code)?.[0] ?? null) : null;
  if (code === scene.root || above === null) return null;
  if (direction === 'up') return above;
  const siblings = [...(scene.kids.get(above) ?? [])];
  if (hasMore(scene, above)) siblings.push(MORE + above);
  const at = siblings.indexOf(code) + (direction === 'next' ? 1 : -1);
  return siblings[(at + siblings.length) % siblings.length] ?? null;
}

function hasMore(scene: Scene, code: Code): boolean {
  return (scene.nodes.get(code)?.children ?? 0) > (scene.kids.get(code)?.length ?? 0);
}

function visit(scene: Scene, node: SceneNode, parent: Code | null, list: Drawn[]): void {
  const opened = isOpen(scene, node.code);
  const fold: Fold = opened ? 'open' : node.children > 0 || isLoaded(scene, node.code) ? 'closed' : 'leaf';
  list.push({ ...node, parent, kind: 'unit', fold, shown: 0 });
  if (!opened) return;
  const kids = scene.kids.get(node.code) ?? [];
  let level = '';
  for (const code of kids) {
    const kid = scene.nodes.get(code);
    if (!kid) continue;
    level = kid.level;
    visit(scene, kid, node.code, list);
  }
  if (hasMore(scene, node.code)) list.push(moreOf(node, level, kids.length));
}

function moreOf(parent: SceneNode, level: string, shown: number): Drawn {
  return {
    code: MORE + parent.code,
    parent: parent.code,
    kind: 'more',
    name: '',
    level,
    rating: null,
    population: null,
    industry: null,
    fold: 'leaf',
    children: parent.children,
    shown,
  };
}

function take(
  scene: Scene,
  code: Code,
  before: readonly Code[],
  children: readonly SceneNode[],
  total: number,
): Scene {
  const parent = scene.nodes.get(code);
  if (!parent) return scene;
  const nodes = new Map(scene.nodes).set(code, { ...parent, children: total });
  for (const child of children) nodes.set(child.code, { ...child, parent: code });
  const row = [...new Set([...before, ...children.map((child) => child.code)])];
  const kids = new Map(scene.kids).set(code, row);
  const expanded = new Set(scene.expanded).add(code);
  return { ...scene, nodes, kids, expanded };
}

/** The nearest of a node and what it lies below that is among some, or null. */
export function lift(scene: Scene, code: Code, there: ReadonlySet<Code>): Code | null {
  let at: Code | null = code;
  while (at !== null && !there.has(at)) at = scene.nodes.get(at)?.parent ?? null;
  return at;
}
