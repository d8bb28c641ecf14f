import type { Colours } from './colouring';
import type { Palette } from './palette';
import { svgOf } from './snapshot';
import type { Stage } from './stage';

/** So long a file may be asked for, in milliseconds. */
const KEPT = 60_000;

/** What is seen, as a file; with the names of the kinds of links, where it has words. */
export async function fileOf(
  stage: Stage,
  palette: Palette,
  colours: Colours,
  words: Readonly<Record<string, string>>,
  format: 'png' | 'svg',
): Promise<Blob | null> {
  if (format === 'svg') return new Blob([svgOf(stage.shown, palette, colours, words)], { type: 'image/svg+xml' });
  const pixels = stage.pixels();
  return new Promise((done) => pixels.toBlob(done, 'image/png'));
}

/** Hands a file to its reader. */
export function hand(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
