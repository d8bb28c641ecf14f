import type { Code } from '../network/types';

/** An area as the server sends it: id, code, name, rating, population, industry, its village, its rings. Lengths in metres. */
export type AreaRow = readonly [
  string,
  string,
  string,
  string | null,
  number | null,
  string | null,
  readonly [number, number],
  readonly Ring[],
];

/** What several areas make up: name, where it stands, rings. */
export type OutlineRow = readonly [string, readonly [number, number], readonly Ring[]];

/** What lies between the areas and is not shown: its rings. */
export type BlankRow = readonly Ring[];

/** x and y in turn. */
export type Ring = readonly number[];

export interface Area {
  readonly id: Code;
  /** Of what the hierarchy shows in its place; several may share it. */
  readonly code: Code;
  readonly kind: 'unit';
  readonly level: 'village';
  readonly name: string;
  readonly rating: string | null;
  readonly population: number | null;
  readonly industry: string | null;
  readonly at: [number, number];
  readonly rings: [number, number][][];
}

export interface Outline {
  readonly name: string;
  readonly at: [number, number];
  readonly rings: [number, number][][];
}

export function areaOf([id, code, name, rating, population, industry, [x, y], rings]: AreaRow): Area {
  return {
    id,
    code,
    kind: 'unit',
    level: 'village',
    name,
    rating,
    population,
    industry,
    at: [x, y],
    rings: rings.map(points),
  };
}

export function outlineOf([name, [x, y], rings]: OutlineRow): Outline {
  return { name, at: [x, y], rings: rings.map(points) };
}

export function blankOf(rings: BlankRow): [number, number][][] {
  return rings.map(points);
}

function points(ring: Ring): [number, number][] {
  const points: [number, number][] = [];
  for (let i = 0; i + 1 < ring.length; i += 2) points.push([ring[i]!, ring[i + 1]!]);
  return points;
}
