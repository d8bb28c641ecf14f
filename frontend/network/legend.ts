import { svg, type SVGTemplateResult } from 'lit';
import { isRated, type Palette } from './palette';
import type { Picture } from './picture';
import { LEVELS, type Texts } from './types';

export interface LegendItem {
  readonly shape: 'dot' | 'hollow' | 'ring' | 'link' | 'note';
  readonly text: string;
  readonly colour: string;
  readonly mark: SVGTemplateResult;
}

const DOT = svg`<circle cx="6" cy="6" r="4" fill="currentColor" stroke="none" />`;
const HOLLOW = svg`<circle cx="6" cy="6" r="3.4" stroke-width="1.8" />`;
const RING = svg`<circle cx="6" cy="6" r="2.4" fill="currentColor" stroke="none" /><circle cx="6" cy="6" r="5" stroke-width="1" />`;
const LINK = svg`<path d="M0.5 8.5Q6 2 11.5 8.5" stroke-width="1.6" />`;
const NOTHING = svg``;

/** Explains what is drawn at the moment, and nothing else. */
export function legendOf(picture: Picture, texts: Texts, palette: Palette): LegendItem[] {
  const figures = [...picture.figures.values()].filter((figure) => figure.kind === 'unit');
  const plain = new Set(figures.filter((figure) => !isRated(figure)).map((figure) => figure.level));
  const hollow = figures.some((figure) => figure.level === 'village' && isRated(figure));
  const ratings = new Set(figures.filter(isRated).map((figure) => figure.rating!));
  const kinds = new Set(picture.links.map((link) => link.kind));
  const items: LegendItem[] = [];
  for (const level of LEVELS) {
    if (!plain.has(level) && !(hollow && level === 'village')) continue;
    const shape = level === 'village' ? 'hollow' : 'dot';
    items.push(item(shape, texts.levels[level], palette.levels[level]));
  }
  for (const rating of ['strong', 'medium', 'weak']) {
    if (ratings.has(rating)) items.push(item('dot', texts.ratings[rating], palette.ratings[rating]));
  }
  if (figures.some((figure) => figure.fold === 'closed')) items.push(item('ring', texts.folded, palette.secondary));
  for (const kind of Object.keys(palette.links)) {
    if (kinds.has(kind)) items.push(item('link', texts.links[kind], palette.links[kind]));
  }
  if (figures.some((figure) => figure.population !== null)) items.push(item('note', texts.size, ''));
  return items.filter(({ text }) => text !== '');
}

function item(shape: LegendItem['shape'], text = '', colour = ''): LegendItem {
  const marks = { dot: DOT, hollow: HOLLOW, ring: RING, link: LINK, note: NOTHING };
  return { shape, text, colour, mark: marks[shape] };
}
