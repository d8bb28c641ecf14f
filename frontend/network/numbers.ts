import { middleOf } from './beads';
import type { DrawnLink } from './links';
import { isAt, type Marks } from './marks';
import type { Palette } from './palette';
import type { Picture } from './picture';
import type { Circle, Code } from './types';

const FONT = '600 10.5px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** Writes how many relationships a line stands for, where it is brought out or one is at one of its ends. */
export function paintNumbers(
  context: CanvasRenderingContext2D,
  picture: Picture,
  sights: ReadonlyMap<Code, Circle>,
  marks: Marks,
  palette: Palette,
): void {
  context.font = FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const link of counted(picture.links, marks)) {
    const at = middleOf(link, picture, sights);
    if (!at) continue;
    context.lineWidth = 4;
    context.strokeStyle = palette.canvas;
    context.strokeText(`×${link.number}`, at.x, at.y);
    context.fillStyle = palette.ink;
    context.fillText(`×${link.number}`, at.x, at.y);
  }
}

/** The lines that say their number: of several, and looked at. */
export function counted(links: readonly DrawnLink[], marks: Marks): DrawnLink[] {
  return links.filter(
    ({ number, lit, from, to }) => number > 1 && (lit || isAt(from, marks) || isAt(to, marks)),
  );
}
