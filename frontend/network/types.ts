/** Levels from the top down; a village stands beside the branch that serves it. */
export const LEVELS = [
  'province',
  'city',
  'county',
  'township',
  'general-branch',
  'branch',
  'village',
  'group',
  'member',
] as const;

export type Code = string;

export interface SceneNode {
  readonly code: Code;
  readonly parent: Code | null;
  readonly name: string;
  readonly level: string;
  /** All children there are, loaded or not. */
  readonly children: number;
  readonly rating: string | null;
  readonly population: number | null;
  /** The most important one of its village. */
  readonly industry: string | null;
}

/** A relationship; each end is the codes at which it may be drawn, the most exact first. */
export interface SceneLink {
  readonly from: readonly Code[];
  readonly to: readonly Code[];
  readonly kind: string;
  readonly number: number;
  /** Whether it is brought out before others. */
  readonly lit: boolean;
}

/** A row as the server sends it: code, parent, name, level, children, rating, population, industry. */
export type NodeRow = readonly [string, string | null, string, string, number, (string | null)?, (number | null)?, (string | null)?];

/** A row as the server sends it: from, to, kind, number, lit. */
export type LinkRow = readonly [readonly string[], readonly string[], string, number, number];

/** A row as the server sends it: code, x, y. */
export type PlaceRow = readonly [string, number, number];

export interface Texts {
  readonly levels: Readonly<Record<string, string>>;
  readonly ratings: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly folded: string;
  readonly size: string;
  /** What the legend is called. */
  readonly legend: string;
  readonly unknown: string;
  readonly others: string;
  readonly shown: string;
  readonly more: string;
  readonly open: string;
  readonly closed: string;
  readonly leaf: string;
  readonly keys: string;
  /** What each key does, by the names of the help's lines; with `title` and `close`. */
  readonly help: Readonly<Record<string, string>>;
  /** Said of what was done. */
  readonly said: Readonly<Record<string, string>>;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly unavailable: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Circle extends Point {
  readonly r: number;
}

export function nodeOf(row: NodeRow): SceneNode {
  const [code, parent, name, level, children, rating, population, industry] = row;
  return {
    code,
    parent,
    name,
    level,
    children,
    rating: rating ?? null,
    population: population ?? null,
    industry: industry ?? null,
  };
}

export function linkOf([from, to, kind, number, lit]: LinkRow): SceneLink {
  return { from, to, kind, number, lit: lit === 1 };
}

export function placesOf(rows: readonly PlaceRow[]): Map<Code, Point> {
  return new Map(rows.map(([code, x, y]) => [code, { x, y }]));
}

/** Puts values into the braces of a sentence that came from the server. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
