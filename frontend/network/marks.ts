import type { Picture } from './picture';
import type { Code } from './types';

/** What stands out from the picture at the moment. */
export interface Marks {
  readonly selected: Code | null;
  readonly hovered: Code | null;
  /** Where the keyboard stands, while the canvas has the focus. */
  readonly cursor: Code | null;
  /** What people picked out, drawn or not. */
  readonly marked: ReadonlySet<Code>;
  /** What people put where it is. */
  readonly pinned: ReadonlySet<Code>;
}

export const NO_MARKS: Marks = { selected: null, hovered: null, cursor: null, marked: new Set(), pinned: new Set() };

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

/** Whether one is at a node: it is selected, or mouse or keyboard are there. */
export function isAt(code: Code, marks: Marks): boolean {
  return code === marks.selected || code === marks.hovered || code === marks.cursor;
}
