import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ZOOM, type Deeds, type Way } from './deeds';
import { isInHelp } from './help';
import { actOf, type Act } from './keys';
import type { Marks } from './marks';
import type { Picture } from './picture';
import * as scenes from './scene';
import type { Stage } from './stage';
import type { Code, Point } from './types';
import { Walker } from './walker';

/** What the keyboard walks on; everything as it is at the moment. */
export interface Ground {
  readonly scene: scenes.Scene;
  readonly picture: Picture;
  readonly marks: Marks;
  readonly pins: ReadonlyMap<Code, Point>;
  readonly stage: Stage | null;
}

/** What the keyboard tells of. */
export interface Ears {
  /** Where it stands; null: nowhere to be seen. */
  cursor(code: Code | null): void;
  /** Speaks of a node. */
  speakOf(code: Code): void;
  /** Says one of the texts. */
  say(text: string): void;
  help(): void;
}

/** How far one press moves a node, in layout units. */
const PUSH = 15;

const WAYS = { pairings: 1, mentorships: 2, resources: 3, responsibilities: 4 } as const satisfies Partial<Record<Act, Way>>;

/** Everything that can be done on the canvas, by keys. */
export class Keyboard implements ReactiveController {
  private readonly walker = new Walker();
  private pointed = false;

  constructor(
    private readonly host: HTMLElement & ReactiveControllerHost,
    private readonly ground: () => Ground,
    private readonly deeds: Deeds,
    private readonly ears: Ears,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.host.hasAttribute('tabindex')) this.host.tabIndex = 0;
    this.host.setAttribute('role', 'application');
    this.host.addEventListener('keydown', this.onKey);
    this.host.addEventListener('focus', this.onFocus);
    this.host.addEventListener('blur', this.onBlur);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.onKey);
    this.host.removeEventListener('focus', this.onFocus);
    this.host.removeEventListener('blur', this.onBlur);
  }

  /** From now on it walks from here. */
  standAt(code: Code): void {
    this.walker.goTo(code);
  }

  /** Takes the focus without showing where the keyboard would walk. */
  readonly point = (): void => {
    this.pointed = true;
    this.host.focus({ preventScroll: true });
    this.pointed = false;
    this.ears.cursor(null);
  };

  private readonly onFocus = (): void => {
    if (this.pointed) return;
    const { marks, scene } = this.ground();
    const at = this.walker.at ?? marks.selected ?? scene.root;
    if (at !== null) this.walker.goTo(at);
    this.ears.cursor(at);
  };

  private readonly onBlur = (): void => this.ears.cursor(null);

  private readonly onKey = (event: KeyboardEvent): void => {
    if (isInHelp(event)) return;
    const act = actOf(event);
    const isOnButton = event.composedPath()[0] !== this.host;
    if (act === null || (isOnButton && (act === 'open' || act === 'choose'))) return;
    if (this.act(act)) event.preventDefault();
  };

  private act(act: Act): boolean {
    const { stage, marks } = this.ground();
    switch (act) {
      case 'up':
      case 'down':
      case 'next':
      case 'previous':
        return this.walk(act);
      case 'linked':
        return this.walkAmongLinked(1);
      case 'linkedBefore':
        return this.walkAmongLinked(-1);
      case 'moveUp':
        return this.push(0, -PUSH);
      case 'moveDown':
        return this.push(0, PUSH);
      case 'moveRight':
        return this.push(PUSH, 0);
      case 'moveLeft':
        return this.push(-PUSH, 0);
      case 'zoomIn':
        stage?.zoom(ZOOM);
        return true;
      case 'zoomOut':
        stage?.zoom(1 / ZOOM);
        return true;
      case 'fit':
        stage?.fit();
        return true;
      case 'closer':
        stage?.fit(this.meant());
        return true;
      case 'undo':
      case 'redo':
        this.deeds.step(act);
        return true;
      case 'unmark':
        if (marks.marked.size === 0) return false;
        this.deeds.mark([...marks.marked], false);
        this.ears.say('unmarked');
        return true;
      case 'help':
        this.ears.help();
        return true;
      case 'pairings':
      case 'mentorships':
      case 'resources':
      case 'responsibilities':
        return this.spread(WAYS[act]);
      case 'open':
      case 'choose':
      case 'mark':
      case 'pin':
        return this.onNode(act);
    }
  }

  /** What is marked, else what is selected, as far as it is drawn or lies below something drawn. */
  meant(): Set<Code> {
    const { marks, scene, picture } = this.ground();
    const codes = marks.marked.size > 0 ? [...marks.marked] : marks.selected === null ? [] : [marks.selected];
    const there = new Set(picture.figures.keys());
    return new Set(codes.map((code) => scenes.lift(scene, code, there)).filter((code) => code !== null));
  }

  private walk(direction: scenes.Direction): boolean {
    const { scene, picture } = this.ground();
    const to = this.walker.step(scene, picture, direction);
    if (to !== null) this.walker.goTo(to);
    return this.arrive(to);
  }

  private walkAmongLinked(by: 1 | -1): boolean {
    const to = this.walker.linked(this.ground().picture.links, by);
    if (to === null) this.ears.say('alone');
    return this.arrive(to);
  }

  private arrive(to: Code | null): boolean {
    if (to === null) return true;
    this.ears.cursor(to);
    this.ground().stage?.reveal(to);
    this.ears.speakOf(to);
    return true;
  }

  private onNode(act: 'open' | 'choose' | 'mark' | 'pin'): boolean {
    const { picture, pins } = this.ground();
    const code = this.walker.at;
    const figure = code === null ? undefined : picture.figures.get(code);
    if (code === null || !figure) return false;
    const parent = scenes.parentOfMore(code);
    if (parent !== null) {
      if (act === 'open' || act === 'choose') this.deeds.more(parent);
    } else if (act === 'open') this.deeds.toggle(code);
    else if (act === 'choose') this.deeds.choose(code);
    else if (act === 'pin') this.pin(code, pins.has(code) ? null : figure.spot);
    else {
      this.deeds.mark([code]);
      this.ears.speakOf(code);
    }
    return true;
  }

  private spread(way: Way): boolean {
    const figure = this.walker.at === null ? undefined : this.ground().picture.figures.get(this.walker.at);
    if (!figure || figure.kind === 'more') return false;
    this.deeds.spread(figure.code, way);
    return true;
  }

  private pin(code: Code, at: Point | null): void {
    this.deeds.pin(code, at && { x: Math.round(at.x), y: Math.round(at.y) });
    this.ears.say(at ? 'pinned' : 'unpinned');
  }

  private push(x: number, y: number): boolean {
    const figure = this.walker.at === null ? undefined : this.ground().picture.figures.get(this.walker.at);
    if (!figure || figure.kind === 'more') return false;
    this.pin(figure.code, { x: figure.spot.x + x, y: figure.spot.y + y });
    return true;
  }
}
