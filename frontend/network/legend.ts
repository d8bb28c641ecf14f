import { svg, type SVGTemplateResult } from 'lit';
import type { Colours } from './colouring';
import { dashOf } from './links';
import type { Palette } from './palette';
import type { Picture } from './picture';
import { LEVELS, type Texts } from './types';

export interface LegendItem {
  readonly text: string;
  readonly colour: string;
  /** Null for a remark. */
  readonly mark: SVGTemplateResult | null;
}

const DOTS: Readonly<Record<string, SVGTemplateResult>> = {
  county: svg`<circle cx="6" cy="6" r="6" fill="currentColor" stroke="none" />`,
  township: svg`<circle cx="6" cy="6" r="5" fill="currentColor" stroke="none" />`,
  'general-branch': svg`<circle cx="6" cy="6" r="4.2" fill="currentColor" stroke="none" />`,
};
const DOT = svg`<circle cx="6" cy="6" r="3.2" fill="currentColor" stroke="none" />`;
const AREA = svg`<rect x="0.5" y="0.5" width="11" height="11" rx="2" fill="currentColor" stroke="none" />`;
const HOLLOW = svg`<circle cx="6" cy="6" r="3.4" stroke-width="1.8" />`;
const RING = svg`<circle cx="6" cy="6" r="2.4" fill="currentColor" stroke="none" /><circle cx="6" cy="6" r="5" stroke-width="1" />`;
const LINK = svg`<path d="M0.5 8.5Q6 2 11.5 8.5" stroke-width="1.6" />`;

/** Explains what is drawn at the moment, and nothing else. */
export function legendOf(picture: Picture, texts: Texts, palette: Palette, colours: Colours): LegendItem[] {
  const figures = [...picture.figures.values()].filter((figure) => figure.kind === 'unit');
  const plain = new Set(figures.filter((figure) => colours.isPlain(figure)).map((figure) => figure.level));
  const hollow = figures.some((figure) => figure.level === 'village' && !colours.isPlain(figure));
  const kinds = new Set(picture.links.map((link) => link.kind));
  const items: LegendItem[] = [];
  for (const level of LEVELS) {
    if (!plain.has(level) && !(hollow && level === 'village')) continue;
    const mark = level === 'village' ? HOLLOW : (DOTS[level] ?? DOT);
    items.push(item(mark, texts.levels[level], colours.ofLevel(level)));
  }
  items.push(...shadesOf(colours, texts, DOT));
  if (figures.some((figure) => figure.fold === 'closed')) items.push(item(RING, texts.folded, palette.secondary));
  items.push(...linksOf(kinds, texts, palette));
  if (figures.some((figure) => figure.population !== null)) items.push(item(null, texts.size));
  return items.filter(({ text }) => text !== '');
}

/** What the colours mean beyond levels. */
export function shadesOf(colours: Colours, texts: Texts, mark: SVGTemplateResult = AREA): LegendItem[] {
  return colours.shades(texts).map(({ text, colour }) => item(mark, text, colour));
}

/** What the lines of some kinds mean. */
export function linksOf(kinds: ReadonlySet<string>, texts: Texts, palette: Palette): LegendItem[] {
  const drawn = Object.keys(palette.links).filter((kind) => kinds.has(kind));
  return drawn.map((kind) => item(curve(kind), texts.links[kind], palette.links[kind]));
}

/** A line as the kind is drawn; in small, so that a legend shows more than one of its dashes. */
function curve(kind: string): SVGTemplateResult {
  const dash = dashOf(kind);
  const lengths = dash?.map((length) => length / 2).join(' ');
  return lengths ? svg`<path d="M0.5 8.5Q6 2 11.5 8.5" stroke-width="1.8" stroke-dasharray=${lengths} />` : LINK;
}

function item(mark: LegendItem['mark'], text = '', colour = ''): LegendItem {
  return { mark, text, colour };
}
