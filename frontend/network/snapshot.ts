import { curvature } from './graph';
import type { Colours } from './colouring';
import type { PlacedLabel } from './labels';
import { breadth, dashOf, strength, type DrawnLink } from './links';
import { mix, type Palette } from './palette';
import type { Sight } from './painter';
import { escaped } from './paper';
import type { Code, Point } from './types';

/** What a view shows, in pixels. */
export interface Shown {
  readonly size: Point;
  readonly sights: ReadonlyMap<Code, Sight>;
  readonly links: readonly DrawnLink[];
  readonly labels: readonly PlacedLabel[];
}

const BIG = ['county', 'city', 'province'];

/** A view as a part of a drawing that stays sharp at any size (SVG 1.1): lines, then dots, then names. */
export function svgOf(
  { size, sights, links, labels }: Shown,
  palette: Palette,
  colours: Colours,
  words: Readonly<Record<string, string>>,
): string {
  const someLit = links.some(({ lit }) => lit);
  return [
    `<svg width="${size.x}" height="${size.y}" viewBox="0 0 ${size.x} ${size.y}">`,
    ...[...sights.values()].map((sight) => twig(sight, sights, palette)),
    ...links.map((link) => curve(link, sights, palette, strength(link, someLit), words[link.kind] ?? '')),
    ...[...sights.values()].map((sight) => dot(sight, palette, colours)),
    ...labels.map((label) => name(label, sights, palette)),
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function twig({ x, y, figure }: Sight, sights: ReadonlyMap<Code, Sight>, palette: Palette): string {
  const above = figure.parent === null ? undefined : sights.get(figure.parent);
  return above
    ? `<line x1="${px(above.x)}" y1="${px(above.y)}" x2="${px(x)}" y2="${px(y)}" stroke="${palette.twig}"/>`
    : '';
}

function curve(
  link: DrawnLink,
  sights: ReadonlyMap<Code, Sight>,
  palette: Palette,
  share: number,
  word: string,
): string {
  const [from, to] = [sights.get(link.from), sights.get(link.to)];
  if (!from || !to) return '';
  const bend = curvature(from.figure.spot, to.figure.spot, link.lane);
  const x = (from.x + to.x) / 2 + (to.y - from.y) * bend;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * bend;
  const path = `M${px(from.x)} ${px(from.y)}Q${px(x)} ${px(y)} ${px(to.x)} ${px(to.y)}`;
  const colour = mix(palette.links[link.kind] ?? palette.secondary, palette.canvas, share);
  const dash = dashOf(link.kind);
  return (
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${px(2 * breadth(link.number))}"` +
    (dash ? ` stroke-dasharray="${dash.join(' ')}"` : '') +
    `><title>${escaped(link.number > 1 ? `${word} ×${link.number}` : word)}</title></path>`
  );
}

function dot({ x, y, r, figure }: Sight, palette: Palette, colours: Colours): string {
  const colour = colours.of(figure);
  const hollow = figure.level === 'village' || figure.kind === 'more';
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(r)}" fill="${hollow ? palette.canvas : colour}" stroke="${colour}"/>`;
}

function name(label: PlacedLabel, sights: ReadonlyMap<Code, Sight>, palette: Palette): string {
  const figure = sights.get(label.code)?.figure;
  if (!figure) return '';
  const size = BIG.includes(figure.level) ? 15 : figure.level === 'township' ? 13 : 12;
  const weight = size > 12 ? 600 : 400;
  const middle = px(label.y + label.height / 2);
  return (
    `<text x="${px(label.x)}" y="${middle}" dominant-baseline="central" font-size="${size}" font-weight="${weight}"` +
    ` fill="${palette.ink}" stroke="${palette.canvas}" stroke-width="4" paint-order="stroke">${escaped(figure.name)}</text>`
  );
}

function px(length: number): string {
  return String(Math.round(length * 10) / 10);
}
