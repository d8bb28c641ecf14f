import type { LabelWish, Side } from './labels';
import type { Marks } from './marks';
import type { Sight } from './painter';
import type { Figure, Picture } from './picture';
import { LEVELS, type Box, type Code } from './types';

const MARKED = 50_000;
/** Children whose lines leave no room for a label below their parent. */
const MANY = 12;

export function wishFor(
  sight: Sight,
  text: { readonly width: number; readonly height: number },
  weight: number,
  away: number,
  shy: boolean,
): LabelWish {
  const { figure } = sight;
  return {
    code: figure.code,
    x: sight.x,
    y: sight.y,
    radius: sight.r + away,
    angle: figure.spot.angle,
    width: text.width,
    height: text.height,
    importance: shy ? 0 : weight,
    sides: shy ? BESIDE : sidesOf(figure),
    shy,
    firm: rank(figure) <= rankOf('township') || figure.kind === 'more' || weight >= 100_000,
  };
}

const BESIDE: readonly Side[] = ['outward', 'right', 'left', 'below', 'above', 'belowRight', 'belowLeft', 'aboveRight', 'aboveLeft'];
const CORNERS: readonly Side[] = ['belowRight', 'belowLeft', 'aboveRight', 'aboveLeft'];

function sidesOf(figure: Figure): readonly Side[] {
  if (figure.parent === null && figure.spot.distance > 0) return ['above', 'right', 'left'];
  if (figure.parent === null) return ['below', 'above', 'right', 'left'];
  if (figure.kind === 'more') return ['inward', 'outward', 'below', 'above', 'right', 'left'];
  if (figure.fold === 'open') {
    const crowded = figure.children > MANY;
    return crowded ? ['inward', 'below', 'above', 'right', 'left'] : ['below', 'inward', 'above', 'right', 'left', ...CORNERS];
  }
  const small = rank(figure) > rankOf('general-branch');
  return small ? ['outward'] : ['outward', 'below', 'above', 'right', 'left'];
}

/** While everything moves, only what is large or marked keeps its name. */
export function isQuiet(figure: Figure, weight: number, calm: boolean): boolean {
  return calm && weight < MARKED && rank(figure) > rankOf('township');
}

/** Those that are named last, and only where there is nothing else. */
export function isShy(figure: Figure, weight: number, crowded: boolean): boolean {
  return crowded && weight < MARKED && isOpenBranch(figure);
}

export function openBranches(picture: Picture): number {
  let count = 0;
  for (const figure of picture.figures.values()) if (isOpenBranch(figure)) count++;
  return count;
}

function isOpenBranch(figure: Figure): boolean {
  return figure.level === 'general-branch' && figure.fold === 'open';
}

/** Level before size; what is marked before everything. */
export function importance(figure: Figure, marks: Marks, near: ReadonlySet<Code>): number {
  const own = (LEVELS.length - rank(figure)) * 1000 + (figure.kind === 'more' ? 5000 : figure.dot * 10);
  if (figure.code === marks.selected) return 900_000;
  if (figure.code === marks.cursor) return 800_000;
  if (figure.code === marks.hovered) return 700_000;
  const isNear = near.has(figure.code) && near.size <= 24;
  return isNear || marks.marked.has(figure.code) ? MARKED + own : own;
}

export function isSeen({ x, y, r }: Sight, view: Box): boolean {
  return (
    x + r > view.x - 40 &&
    y + r > view.y - 20 &&
    x - r < view.x + view.width + 40 &&
    y - r < view.y + view.height + 20
  );
}

export function rank(figure: Figure): number {
  return rankOf(figure.level);
}

export function rankOf(level: string): number {
  const at = (LEVELS as readonly string[]).indexOf(level);
  return at < 0 ? LEVELS.length : at;
}
