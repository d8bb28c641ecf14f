import { render, svg } from 'lit';
import type { Colours } from './colouring';
import type { LegendItem } from './legend';
import type { Palette } from './palette';
import { HEAD, heightOf, paperOf, type Entry, type Margins } from './paper';
import { svgOf } from './snapshot';
import type { Stage } from './stage';
import type { Point } from './types';

/** So long a file may be asked for, in milliseconds. */
const KEPT = 60_000;
const SVG = 'image/svg+xml';

/** What is seen with what stands around it, as a file; with the names of the kinds of links, where it has words. */
export async function fileOf(
  stage: Stage,
  palette: Palette,
  colours: Colours,
  words: Readonly<Record<string, string>>,
  margins: Margins,
  format: 'png' | 'svg',
): Promise<Blob | null> {
  const { shown } = stage;
  if (format === 'svg') {
    const drawing = svgOf(shown, palette, colours, words);
    return new Blob([paperOf(drawing, shown.size, margins, palette)], { type: SVG });
  }
  const paper = await painted(stage.pixels(), shown.size, margins, palette);
  return new Promise((done) => paper.toBlob(done, 'image/png'));
}

/** A legend as a file has it: without anything that would be live. */
export function entriesOf(items: readonly LegendItem[]): Entry[] {
  return items.map(({ text, colour, mark }) => ({ text, colour, shape: mark === null ? '' : shapeOf(mark) }));
}

function shapeOf(mark: NonNullable<LegendItem['mark']>): string {
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${mark}`, ground as unknown as HTMLElement);
  return ground.innerHTML.replace(/<!--.*?-->/g, '');
}

async function painted(view: HTMLCanvasElement, size: Point, margins: Margins, palette: Palette): Promise<HTMLCanvasElement> {
  const density = view.width / size.x;
  const paper = document.createElement('canvas');
  paper.width = view.width;
  paper.height = Math.round(heightOf(margins.legend, size) * density);
  const context = paper.getContext('2d')!;
  const frame = new Image();
  frame.src = `data:${SVG};charset=utf-8,${encodeURIComponent(paperOf('', size, margins, palette))}`;
  await frame.decode();
  context.drawImage(frame, 0, 0, paper.width, paper.height);
  context.drawImage(view, 0, Math.round(HEAD * density));
  return paper;
}

/** Hands a file to its reader. */
export function hand(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
