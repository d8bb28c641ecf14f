import { levelColour, mix, type Coloured, type Palette } from './palette';
import { type Texts } from './types';

/** What the colour of a dot says. */
export type Colouring = 'rating' | 'level' | 'population' | 'industry';

/** One line of a legend of colours. */
export interface Shade {
  readonly text: string;
  readonly colour: string;
}

export interface Colours {
  readonly of: (node: Coloured) => string;
  /** What the colours mean beyond levels, in order; of levels the legend tells itself. */
  readonly shades: (texts: Texts) => readonly Shade[];
  /** The colour of what is drawn in the colour of its level. */
  readonly ofLevel: (level: string) => string;
  /** Whether a node is drawn in the colour of its level. */
  readonly isPlain: (node: Coloured) => boolean;
}

/** In place of a rating where there is none: no rating's colour may stand for it. */
const UNRATED = 'none';
/** From so many inhabitants on a village is of the next shade. */
const STEPS = [500, 1000, 1500, 2500];
const FAINTEST = 0.28;
/** Still three times as dark as the ground, or as light. */
const BELOW_TOWNSHIP = 0.6;
/** More kinds than these nobody tells apart by colour. */
const KINDS = 7;

/** The colours of what is drawn; of kinds without an order, the most frequent come first. */
export function coloursOf(things: readonly Coloured[], palette: Palette, colouring: Colouring): Colours {
  switch (colouring) {
    case 'rating':
      return byRating(things, palette);
    case 'level':
      return byLevel(palette);
    case 'population':
      return byPopulation(things, palette);
    case 'industry':
      return byIndustry(things, palette);
  }
}

function byRating(things: readonly Coloured[], palette: Palette): Colours {
  const there = new Set(things.filter(isPlace).map(({ rating }) => rating ?? UNRATED));
  const colours: Readonly<Record<string, string>> = { ...palette.ratings, [UNRATED]: palette.twig };
  const levels = apart(palette);
  return {
    of: (node) => (isPlace(node) ? colours[node.rating ?? UNRATED] : undefined) ?? levelColour(levels, node),
    ofLevel: (level) => levels.levels[level] ?? levels.secondary,
    shades: (texts) =>
      ['strong', 'medium', 'weak', UNRATED]
        .filter((rating) => there.has(rating))
        .map((rating) => ({ text: texts.ratings[rating] ?? '', colour: colours[rating]! })),
    isPlain: (node) => !isPlace(node),
  };
}

function byLevel(palette: Palette): Colours {
  return {
    of: (node) => levelColour(palette, node),
    ofLevel: (level) => palette.levels[level] ?? palette.secondary,
    shades: () => [],
    isPlain: () => true,
  };
}

function byPopulation(things: readonly Coloured[], palette: Palette): Colours {
  const shade = (step: number) =>
    mix(palette.levels['township']!, palette.canvas, FAINTEST + ((1 - FAINTEST) * step) / STEPS.length);
  const there = new Set(things.filter(isPlace).map(({ population }) => stepOf(population)));
  const words = [...STEPS, null].map((to, i) => (to === null ? `≥ ${STEPS[i - 1]}` : `< ${to}`));
  return {
    of: (node) => {
      if (!isPlace(node)) return levelColour(palette, node);
      const step = stepOf(node.population);
      return step === null ? palette.twig : shade(step);
    },
    ofLevel: (level) => palette.levels[level] ?? palette.secondary,
    shades: (texts) => [
      ...words.map((text, step) => ({ text, colour: shade(step), step })).filter(({ step }) => there.has(step)),
      ...(there.has(null) ? [{ text: texts.unknown, colour: palette.twig }] : []),
    ],
    isPlain: (node) => !isPlace(node),
  };
}

function byIndustry(things: readonly Coloured[], palette: Palette): Colours {
  const places = things.filter(isPlace);
  const frequent = frequentKinds(places.map(({ industry }) => industry));
  const colours = new Map(frequent.slice(0, KINDS).map((kind, i) => [kind, palette.kinds[i]!]));
  const hasOthers = frequent.length > KINDS;
  const hasNone = places.some(({ industry }) => industry === null);
  return {
    of: (node) => {
      if (!isPlace(node)) return levelColour(palette, node);
      if (node.industry === null) return palette.twig;
      return colours.get(node.industry) ?? palette.secondary;
    },
    ofLevel: (level) => palette.levels[level] ?? palette.secondary,
    shades: (texts) => [
      ...[...colours].map(([text, colour]) => ({ text, colour })),
      ...(hasOthers ? [{ text: texts.others, colour: palette.secondary }] : []),
      ...(hasNone ? [{ text: texts.unknown, colour: palette.twig }] : []),
    ],
    isPlain: (node) => !isPlace(node),
  };
}

/** Levels in colours that no rating has: what is good is as green as general branches are otherwise. */
function apart(palette: Palette): Palette {
  const paler = mix(palette.levels['township']!, palette.canvas, BELOW_TOWNSHIP);
  return { ...palette, levels: { ...palette.levels, 'general-branch': paler } };
}

function frequentKinds(kinds: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind]) => kind);
}

function stepOf(population: number | null): number | null {
  return population === null ? null : STEPS.filter((step) => population >= step).length;
}

function isPlace(node: Coloured): boolean {
  return node.kind === 'unit' && (node.level === 'branch' || node.level === 'village');
}
