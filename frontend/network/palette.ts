
/** What a colour may tell of something. */
export interface Coloured {
  readonly kind: 'unit' | 'more';
  readonly level: string;
  readonly rating: string | null;
  readonly population: number | null;
  readonly industry: string | null;
}

/** Plain opaque colours, `rgb(r, g, b)`, which WebGL and 2D canvas understand alike. */
export interface Palette {
  readonly canvas: string;
  readonly panel: string;
  readonly line: string;
  /** The lines of the hierarchy, thin enough to need more than a hairline's contrast. */
  readonly twig: string;
  readonly ink: string;
  readonly secondary: string;
  readonly focus: string;
  /** The ring around what is selected. */
  readonly mark: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly ratings: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  /** For kinds without an order, apart from each other also for those who see red and green alike. */
  readonly kinds: readonly string[];
}

/** Answers what a CSS colour comes to where the canvas stands, as `rgb(…)`, `rgba(…)` or `color(srgb …)`. */
export type Resolve = (css: string) => string;

type Rgb = readonly [number, number, number];

/** Looked up when the page does not define the custom property: light, dark. */
const FALLBACK: Readonly<Record<string, readonly [string, string]>> = {
  canvas: ['#FCFBF8', '#171A20'],
  panel: ['#FFFFFF', '#1B1F26'],
  line: ['#E4E1D8', '#2C323C'],
  'line-strong': ['#CFCABD', '#434B58'],
  ink: ['#1E2430', '#E8E6E1'],
  secondary: ['#667085', '#98A1AF'],
  focus: ['#2B4C7E', '#9DBBE8'],
  county: ['#1E2430', '#E8E6E1'],
  township: ['#2B4C7E', '#7FA3DC'],
  'general-branch': ['#2E7D7A', '#4FA9A4'],
  branch: ['#86B3A3', '#86B3A3'],
  group: ['#C99A3B', '#D8AD55'],
  person: ['#AEB4BE', '#7C8592'],
  strong: ['#2E7D7A', '#4FA9A4'],
  medium: ['#86B3A3', '#86B3A3'],
  weak: ['#C4472B', '#EC7A5F'],
  'link-strong-weak': ['#C4472B', '#EC7A5F'],
  'link-small': ['#C99A3B', '#D8AD55'],
  'link-double': ['#2B4C7E', '#7FA3DC'],
  'link-urban': ['#7A63A8', '#A994D6'],
  'link-mentors': ['#B0306E', '#F08CB8'],
  'link-gives': ['#1479B8', '#6CBCEB'],
  'link-responsible-for': ['#8A5A2B', '#B08560'],
  'kind-6': ['#5FA9D8', '#7CC0EA'],
  'kind-7': ['#8A5A44', '#C08D74'],
};

/** Kinds of relationship, as the legend has them. */
const LINKS = ['strong-weak', 'small', 'double', 'urban', 'mentors', 'gives', 'responsible-for'];
const KINDS = ['township', 'group', 'general-branch', 'weak', 'link-urban', 'kind-6', 'kind-7'];

export function readPalette(resolve: Resolve): Palette {
  const colour = (name: string): string => {
    const [light, dark] = FALLBACK[name]!;
    return css(parse(resolve(`var(--lc-${name}, light-dark(${light}, ${dark}))`)) ?? parse(light)!);
  };
  const county = colour('county');
  const branch = colour('branch');
  return {
    canvas: colour('canvas'),
    panel: colour('panel'),
    line: colour('line'),
    twig: colour('line-strong'),
    ink: colour('ink'),
    secondary: colour('secondary'),
    focus: colour('focus'),
    mark: colour('group'),
    levels: {
      province: county,
      city: county,
      county,
      township: colour('township'),
      'general-branch': colour('general-branch'),
      branch,
      village: branch,
      group: colour('group'),
      member: colour('person'),
    },
    ratings: { strong: colour('strong'), medium: colour('medium'), weak: colour('weak') },
    links: Object.fromEntries(LINKS.map((kind) => [kind, colour(`link-${kind}`)])),
    kinds: KINDS.map((name) => colour(name)),
  };
}

/** A level that is not known is told by no colour of its own, as is what stands for more nodes. */
export function levelColour(palette: Palette, node: Coloured): string {
  const level = node.kind === 'more' ? undefined : palette.levels[node.level];
  return level ?? palette.secondary;
}

/** Lays a colour thinly over another: share 0 is the ground, 1 the colour itself. */
export function mix(colour: string, ground: string, share: number): string {
  const over = parse(colour);
  const under = parse(ground);
  if (!over || !under) return colour;
  return css([0, 1, 2].map((i) => under[i]! + (over[i]! - under[i]!) * share) as unknown as Rgb);
}

function css([r, g, b]: Rgb): string {
  return `rgb(${Math.round(r)}, ${Math.round(g)}, ${Math.round(b)})`;
}

function parse(colour: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (hex) return hex.slice(1).map((part) => parseInt(part, 16)) as unknown as Rgb;
  const call = /^(rgba?|color)\((?:srgb)?([^)]*)\)$/.exec(colour.trim());
  if (!call) return undefined;
  const numbers = call[2]!.split(/[\s,/]+/).filter(Boolean).map(Number);
  if (numbers.length < 3 || numbers.slice(0, 3).some(Number.isNaN)) return undefined;
  const scale = call[1] === 'color' ? 255 : 1;
  return numbers.slice(0, 3).map((part) => part * scale) as unknown as Rgb;
}
