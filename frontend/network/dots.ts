import type { Drawn } from './scene';

/** Radii in layout units, which are pixels at scale 1. */
interface Range {
  readonly least: number;
  readonly most: number;
  /** Inhabitants at which the largest dot is reached. */
  readonly full: number;
}

const RANGES: Readonly<Record<string, Range>> = {
  province: { least: 17, most: 19, full: 1e8 },
  city: { least: 16, most: 18, full: 1e7 },
  county: { least: 14, most: 16, full: 1e6 },
  township: { least: 9, most: 11.5, full: 80_000 },
  'general-branch': { least: 5.5, most: 7, full: 15_000 },
  branch: { least: 3, most: 6.6, full: 3_000 },
  village: { least: 3, most: 6.6, full: 3_000 },
  group: { least: 3.4, most: 3.4, full: 1 },
  member: { least: 2.8, most: 2.8, full: 1 },
};
const OTHER: Range = { least: 4, most: 4, full: 1 };
const MORE_RADIUS = 6.5;
/** Where nothing is known of the inhabitants a dot is drawn as if it had a fifth of the largest's. */
const UNKNOWN = 0.2;

/** The dot's own radius: by level, its area growing with the inhabitants. */
export function dotRadius(node: Drawn): number {
  if (node.kind === 'more') return MORE_RADIUS;
  const { least, most, full } = RANGES[node.level] ?? OTHER;
  const share = node.population === null ? UNKNOWN : Math.min(1, Math.max(0, node.population) / full);
  return least + (most - least) * Math.sqrt(share);
}

/** What the ring around a closed node adds to the dot's radius. */
export function ringExtra(node: Drawn): number {
  return node.fold === 'closed' ? 2.2 + 0.16 * dotRadius(node) : 0;
}

/** So many leaves can have their names side by side all around. */
const NAMED_LEAVES = 48;
const NAME = 34;
/** Fewer stand far enough from each other anyway. */
const FEW_LEAVES = 8;

/** How much room along its ring a node wants for its label among so many leaves, in layout units. */
export function room(node: Drawn, leaves: number): number {
  if (node.fold !== 'open' && node.level !== 'township' && leaves <= NAMED_LEAVES && leaves > FEW_LEAVES) return NAME;
  if (node.level === 'township' || node.level === 'county' || node.level === 'city') return 50;
  return node.level === 'general-branch' && node.fold === 'open' ? 30 : 0;
}
