import type { Code, Point } from './types';

/** The ways to be linked: pairings, mentorships, shared resources, responsibilities. */
export type Way = 1 | 2 | 3 | 4;

/** What people do to nodes, by whatever they do it with. */
export interface Deeds {
  choose(code: Code): void;
  /** Opens or closes; answers whether there is anything to. */
  toggle(code: Code): boolean;
  /** Brings out what a node is linked with, by one of the ways to be linked, or takes that back. */
  spread(code: Code, way: Way): void;
  /** Asks for the next page of a node's children. */
  more(code: Code): void;
  /** Picks nodes out, or no longer; without `on` each the other way than it is. */
  mark(codes: readonly Code[], on?: boolean): void;
  /** Leaves a node somewhere; null: wherever it is put. */
  pin(code: Code, at: Point | null): void;
  /** Goes one step back or forth. */
  step(to: 'undo' | 'redo'): void;
}

export const ZOOM = 1.4;
