import type { Palette } from './palette';
import type { Point } from './types';

/** What stands around a view that is taken away, for those who see nothing else of it. */
export interface Margins {
  readonly title: string;
  /** As of which day it is. */
  readonly day: string;
  /** The legend; shapes as SVG within 12 by 12 pixels, none for a remark. */
  readonly legend: readonly Entry[];
}

export interface Entry {
  readonly text: string;
  readonly colour: string;
  readonly shape: string;
}

const FAMILY = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif';
const SIDE = 16;
/** Height of the title above the view, and of each line of the legend below it. */
export const HEAD = 44;
const LINE = 20;
const SHAPE = 17;
const APART = 16;

/** A view with its title, day and legend; the view itself is left out where it is drawn otherwise. */
export function paperOf(view: string, size: Point, { title, day, legend }: Margins, palette: Palette): string {
  const rows = rowsOf(legend, size.x);
  const height = heightOf(legend, size);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.x}" height="${height}" viewBox="0 0 ${size.x} ${height}" font-family="${FAMILY}">`,
    `<rect width="${size.x}" height="${height}" fill="${palette.canvas}"/>`,
    text(title, SIDE, 26, 17, 600, palette.ink),
    `<text x="${size.x - SIDE}" y="26" text-anchor="end" font-size="13" fill="${palette.secondary}">${escaped(day)}</text>`,
    ...(view === '' ? [] : [`<g transform="translate(0 ${HEAD})">`, view, '</g>']),
    ...rows.flatMap((row, i) => drawnRow(row, HEAD + size.y + 8 + i * LINE, palette)),
    '</svg>',
  ].join('\n');
}

export function heightOf(legend: readonly Entry[], { x, y }: Point): number {
  return HEAD + y + rowsOf(legend, x).length * LINE + SIDE;
}

function drawnRow(row: readonly Entry[], y: number, palette: Palette): string[] {
  let x = SIDE;
  return row.map((entry) => {
    const shape = entry.shape
      ? `<g transform="translate(${x} ${y})" color="${entry.colour}" fill="none" stroke="currentColor">${entry.shape}</g>`
      : '';
    const word = text(entry.text, x + (entry.shape ? SHAPE : 0), y + 10.5, 12, 400, palette.ink);
    x += widthOf(entry);
    return shape + word;
  });
}

function rowsOf(legend: readonly Entry[], width: number): Entry[][] {
  const rows: Entry[][] = [];
  let room = 0;
  for (const entry of legend) {
    const own = widthOf(entry);
    if (rows.length === 0 || own > room) {
      rows.push([]);
      room = width - 2 * SIDE;
    }
    rows.at(-1)!.push(entry);
    room -= own;
  }
  return rows;
}

/** Nothing measures text here, and a little too much room does no harm. */
function widthOf({ text: word, shape }: Entry): number {
  const letters = [...word].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 7), 0);
  return letters + (shape ? SHAPE : 0) + APART;
}

function text(word: string, x: number, y: number, size: number, weight: number, colour: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(word)}</text>`;
}

export function escaped(word: string): string {
  return word.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
