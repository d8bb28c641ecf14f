import type { Figure, Picture } from './picture';
import { LEVELS, type Code } from './types';

/** What is marked on the picture at the moment. */
export interface Marks {
  readonly selected: Code | null;
  readonly hovered: Code | null;
  /** Where the keyboard stands, while the canvas has the focus. */
  readonly cursor: Code | null;
}

const MARKED = 50_000;

/** The many general branches get their long names once one is near enough to read among them. */
export function isQuiet(figure: Figure, weight: number, crowded: boolean, calm: boolean): boolean {
  if (weight >= MARKED) return false;
  const large = rank(figure) <= rankOf('township');
  return calm ? !large : crowded && isOpenBranch(figure);
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
  return near.has(figure.code) && near.size <= 24 ? MARKED + own : own;
}

/** What is named before others: what pointing at a node brings out, and the ends of what is brought out. */
export function neighbours(picture: Picture, marks: Marks): Set<Code> {
  const centre = marks.hovered;
  const near = partners(picture, centre);
  for (const { from, to, lit } of picture.links) if (lit) near.add(from).add(to);
  if (centre === null) return near;
  for (const figure of picture.figures.values()) {
    if (figure.parent === centre) near.add(figure.code);
    if (figure.code === centre && figure.parent !== null) near.add(figure.parent);
  }
  return near;
}

export function partners(picture: Picture, code: Code | null): Set<Code> {
  const paired = new Set<Code>();
  for (const link of picture.links) {
    if (link.from === code) paired.add(link.to);
    if (link.to === code) paired.add(link.from);
  }
  return paired;
}

export function isMarked(code: Code, marks: Marks): boolean {
  return code === marks.selected || code === marks.hovered || code === marks.cursor;
}

export function rank(figure: Figure): number {
  return rankOf(figure.level);
}

export function rankOf(level: string): number {
  const at = (LEVELS as readonly string[]).indexOf(level);
  return at < 0 ? LEVELS.length : at;
}
