import type { Code, SceneLink } from './types';

/** A line to draw: all relationships of a kind between the same two nodes. */
export interface DrawnLink {
  readonly id: string;
  readonly from: Code;
  readonly to: Code;
  readonly kind: string;
  /** How many relationships it stands for. */
  readonly number: number;
  readonly lit: boolean;
  /** Which of the lines between the same two nodes it is, from 0. */
  readonly lane: number;
}

const WIDEST = 3;

/** Lengths of line and gap in pixels; kinds that are not here are drawn whole. */
const DASHES: Readonly<Record<string, readonly [number, number]>> = {
  mentors: [7, 4],
  gives: [15, 5],
  'responsible-for': [2.5, 3.5],
};

/** The lines of links, each end where it is drawn; those with an end nowhere, or both at one node, are none. */
export function linesOf(
  links: readonly SceneLink[],
  placeOf: (codes: readonly Code[]) => Code | null,
): DrawnLink[] {
  const lines = new Map<string, DrawnLink>();
  const lanes = new Map<string, number>();
  for (const link of links) {
    const from = placeOf(link.from);
    const to = placeOf(link.to);
    if (from === null || to === null || from === to) continue;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const id = `${link.kind} ${pair}`;
    const line = lines.get(id);
    if (line) {
      lines.set(id, { ...line, number: line.number + link.number, lit: line.lit || link.lit });
      continue;
    }
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    lines.set(id, { id, from, to, kind: link.kind, number: link.number, lit: link.lit, lane });
  }
  return [...lines.values()];
}

/** How many times as wide as the line of one relationship that of several is. */
export function breadth(number: number): number {
  return Math.min(WIDEST, 1 + 0.4 * Math.log2(Math.max(1, number)));
}

/** Lengths of line and gap in pixels, or null for a whole line. */
export function dashOf(kind: string): readonly [number, number] | null {
  return DASHES[kind] ?? null;
}

/** The kinds that are not drawn whole. */
export function dashedKinds(): string[] {
  return Object.keys(DASHES);
}

/** How strongly a line is drawn: while some are brought out, all others step back. */
export function strength(line: DrawnLink, someLit: boolean): number {
  return someLit ? (line.lit ? 1 : 0.25) : 0.85;
}
