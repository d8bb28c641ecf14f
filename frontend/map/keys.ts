import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isInHelp } from '../network/help';
import { actOf } from '../network/keys';
import type { DrawnLink } from '../network/links';
import type { Code } from '../network/types';
import { Walker } from '../network/walker';
import { ahead } from './compass';
import type { Area } from './types';

/** The map as its keyboard needs it. */
export interface Ground {
  areas(): readonly Area[];
  links(): readonly DrawnLink[];
  selected(): Code | null;
  /** Where the keyboard stands; null: nowhere to be seen. */
  cursor(code: Code | null): void;
  speakOf(area: Area): void;
  say(text: string): void;
  choose(code: Code): void;
  /** Picks an area out, or no longer; null: none any more. Answers whether that changes anything. */
  mark(code: Code | null): boolean;
  zoom(by: 1 | -1): void;
  fit(): void;
  closer(): void;
  step(to: 'undo' | 'redo'): void;
  help(): void;
}

/** Everything that can be done on the map, by keys; the arrows lead to whatever lies there. */
export class MapKeys implements ReactiveController {
  private readonly walker = new Walker();

  constructor(
    private readonly host: HTMLElement & ReactiveControllerHost,
    private readonly map: Ground,
  ) {
    host.addController(this);
    host.addEventListener('keydown', (event) => this.press(event));
    host.addEventListener('blur', () => this.map.cursor(null));
    host.addEventListener('focus', () => host.matches(':focus-visible') && this.map.cursor(this.here()?.code ?? null));
  }

  hostConnected(): void {
    if (!this.host.hasAttribute('tabindex')) this.host.tabIndex = 0;
    this.host.setAttribute('role', 'application');
  }

  private here(): Area | undefined {
    const areas = this.map.areas();
    const code = this.walker.at ?? this.map.selected();
    return areas.find((area) => area.code === code) ?? areas[0];
  }

  private press(event: KeyboardEvent): void {
    if (isInHelp(event)) return;
    const act = actOf(event);
    const isOnButton = event.composedPath()[0] !== this.host;
    if (act === null || (isOnButton && (act === 'open' || act === 'choose'))) return;
    if (this.act(act)) event.preventDefault();
  }

  private act(act: NonNullable<ReturnType<typeof actOf>>): boolean {
    const here = this.here();
    switch (act) {
      case 'up':
      case 'down':
      case 'next':
      case 'previous':
        return this.goTo(here && ahead(here, act, this.map.areas()));
      case 'linked':
      case 'linkedBefore':
        return this.goAmongLinked(act === 'linked' ? 1 : -1);
      case 'choose':
      case 'open':
        if (here) this.map.choose(here.code);
        return true;
      case 'mark':
        if (here && this.map.mark(here.code)) this.map.speakOf(here);
        return true;
      case 'unmark':
        return this.map.mark(null);
      case 'zoomIn':
      case 'zoomOut':
        this.map.zoom(act === 'zoomIn' ? 1 : -1);
        return true;
      case 'fit':
      case 'closer':
      case 'help':
        this.map[act]();
        return true;
      case 'undo':
      case 'redo':
        this.map.step(act);
        return true;
      default:
        return false;
    }
  }

  private goAmongLinked(by: 1 | -1): boolean {
    const here = this.here();
    if (here && this.walker.at === null) this.walker.goTo(here.code);
    const to = this.walker.linked(this.map.links(), by);
    if (to === null) this.map.say('alone');
    else this.arrive(this.map.areas().find((area) => area.code === to));
    return true;
  }

  private goTo(area: Area | null | undefined): boolean {
    if (area) this.walker.goTo(area.code);
    this.arrive(area ?? undefined);
    return true;
  }

  private arrive(area: Area | undefined): void {
    if (!area) return;
    this.map.cursor(area.code);
    this.map.speakOf(area);
  }
}
