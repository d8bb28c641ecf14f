import type { DrawnLink } from './links';
import type { Picture } from './picture';
import * as scenes from './scene';
import type { Code } from './types';

/** Where the keyboard stands, and where it gets to from there. */
export class Walker {
  /** Where it stands, or stood last. */
  at: Code | null = null;
  /** Whose neighbours are walked through, and which of them comes next. */
  private around: { readonly code: Code; turn: number } | null = null;

  goTo(code: Code): void {
    this.at = code;
    this.around = null;
  }

  /** One step up, down or aside in the hierarchy; null: there is nothing in that direction. */
  step(scene: scenes.Scene, picture: Picture, direction: scenes.Direction): Code | null {
    const isThere = this.at !== null && picture.figures.has(this.at);
    return isThere ? scenes.step(scene, this.at!, direction) : scene.root;
  }

  /** To the next of those that are linked with where one was before one went among them. */
  linked(links: readonly DrawnLink[], by: 1 | -1): Code | null {
    if (this.at === null) return null;
    this.around ??= { code: this.at, turn: by > 0 ? -1 : 0 };
    const those = linkedWith(this.around.code, links);
    if (those.length === 0) return null;
    this.around.turn = (this.around.turn + by + those.length) % those.length;
    this.at = those[this.around.turn]!;
    return this.at;
  }
}

/** What has a link with a node, each once. */
export function linkedWith(code: Code, links: readonly DrawnLink[]): Code[] {
  const those = new Set<Code>();
  for (const { from, to } of links) {
    if (from === code) those.add(to);
    if (to === code) those.add(from);
  }
  those.delete(code);
  return [...those];
}
