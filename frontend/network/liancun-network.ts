import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { boxesOf, buttons, legend } from './floats';
import { coloursOf, type Colouring, type Colours } from './colouring';
import type { Marks } from './importance';
import { legendOf } from './legend';
import { Minimap } from './minimap';
import { Painter } from './painter';
import type { Palette } from './palette';
import { BLANK, forceTaskOf, pictureOf, RINGS, type Arrangement, type Picture, type Places } from './picture';
import * as scenes from './scene';
import { pixelsOf, save } from './saving';
import { Settling } from './settling';
import { sentenceOf } from './speech';
import { Stage, type Hit } from './stage';
import { svgOf } from './snapshot';
import { styles } from './styles';
import { Theme } from './theme';
import { fill, linkOf, nodeOf, placesOf, type Code, type LinkRow, type NodeRow, type PlaceRow, type Point, type Texts } from './types';

/**
 * Draws a hierarchy as a radial network. The server sends rows through `show`, `expand`, `append`, and
 * hears `network-select`, `network-expand`, `network-collapse`, `network-spread`, `network-more` and `network-unavailable`.
 */
export class LiancunNetwork extends LitElement {
  static override readonly properties = {
    summary: { type: String },
    texts: { state: true },
    scene: { state: true },
    places: { state: true },
    colouring: { state: true },
    announcement: { state: true },
    unavailable: { state: true },
  };

  static override readonly styles = styles;

  declare summary: string;
  declare protected texts: Texts | null;
  declare protected scene: scenes.Scene;
  declare protected places: Places;
  declare protected colouring: Colouring;
  declare protected announcement: string;
  declare protected unavailable: boolean;

  private stage: Stage | null = null;
  private picture: Picture = BLANK;
  private colours: Colours | null = null;
  private minimap: Minimap | null = null;
  private minimapOn: HTMLCanvasElement | null = null;
  private palette: Palette | null = null;
  private painter: Painter | null = null;
  private marks: Marks = { selected: null, hovered: null, cursor: null };
  private walked: Code | null = null;
  private held: Code | null = null;
  private refit = false;
  private pointed = false;
  /** The links that are brought out, and whether the view is to turn to them. */
  private lit = '[]';
  private turn = false;
  private readonly waiting = new Set<string>();
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly settling = new Settling((settled) => {
    this.refit = true;
    this.places = { ...this.places, settled };
  });
  private readonly resized = new ResizeObserver(() => this.stage?.resize());
  private readonly theme = new Theme(this, () => this.recolour());

  constructor() {
    super();
    this.summary = '';
    this.texts = null;
    this.scene = scenes.EMPTY;
    this.places = RINGS;
    this.colouring = 'rating';
    this.announcement = '';
    this.unavailable = false;
  }

  // What the server calls.

  localise(texts: Texts): void {
    this.texts = texts;
    if (this.palette) this.painter?.restyle(this.palette, texts);
    this.stage?.mark(this.marks);
  }

  /** How what is shown next is placed and coloured. */
  look(
    arrangement: Arrangement,
    colouring: Colouring,
    positions: readonly PlaceRow[],
    pins: readonly PlaceRow[],
  ): void {
    this.refit ||= arrangement !== this.places.arrangement;
    this.places = { ...this.places, arrangement, positions: placesOf(positions), pins: placesOf(pins) };
    this.colouring = colouring;
  }

  show(root: Code, nodes: readonly NodeRow[], links: readonly LinkRow[], expanded: readonly Code[], total: number): void {
    this.refit ||= root !== this.scene.root;
    this.waiting.clear();
    this.held = this.marks.selected;
    this.scene = scenes.show(root, nodes.map(nodeOf), links.map(linkOf), expanded, total);
    const lit = JSON.stringify(links.filter((row) => row[4] === 1));
    this.turn ||= lit !== this.lit;
    this.lit = lit;
  }

  expand(code: Code, children: readonly NodeRow[], total: number): void {
    this.waiting.delete(code);
    this.held = code;
    this.scene = scenes.expand(this.scene, code, children.map(nodeOf), total);
  }

  extend(code: Code, children: readonly NodeRow[], total: number): void {
    this.waiting.delete(code);
    this.held = code;
    this.scene = scenes.append(this.scene, code, children.map(nodeOf), total);
  }

  refuse(code: Code): void {
    this.waiting.delete(code);
  }

  collapse(code: Code): void {
    this.held = code;
    this.scene = scenes.collapse(this.scene, code);
  }

  select(code: Code): void {
    this.mark({ selected: code === '' ? null : code });
    if (code !== '') this.walked = code;
  }

  reveal(code: Code): void {
    void this.updateComplete.then(() => this.stage?.reveal(code));
  }

  fit(): void {
    void this.updateComplete.then(() => this.stage?.fit());
  }

  /** Hands what is seen to its reader as a file. */
  async save(format: 'png' | 'svg', name: string): Promise<void> {
    await this.updateComplete;
    const { stage, palette, colours } = this;
    if (!stage || !palette || !colours) return;
    const svg = () => new Blob([svgOf(stage.shown, palette, colours, this.texts?.links ?? {})], { type: 'image/svg+xml' });
    const picture = format === 'svg' ? svg() : await pixelsOf(stage.pixels());
    if (picture) save(picture, `${name}.${format}`);
  }

  // What tests and the benchmark read.

  get frames(): number {
    return this.stage?.meter.frames ?? 0;
  }

  get msPerFrame(): number {
    return this.stage?.meter.msPerFrame ?? 0;
  }

  /** Where a drawn node stands within this element, in pixels, or null. */
  positionOf(code: Code): Point | null {
    const sight = this.stage?.sightOf(code);
    return sight ? { x: sight.x, y: sight.y } : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0;
    this.setAttribute('role', 'application');
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focus', this.onFocus);
    this.addEventListener('blur', this.onBlur);
    this.resized.observe(this);
    if (this.hasUpdated) this.raise();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('focus', this.onFocus);
    this.removeEventListener('blur', this.onBlur);
    this.resized.disconnect();
    this.settling.stop();
    this.stage?.destroy();
    this.stage = null;
  }

  protected override firstUpdated(): void {
    this.raise();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('summary')) this.setAttribute('aria-label', this.summary);
    if (changed.has('texts') && this.texts) this.setAttribute('aria-description', this.texts.keys);
    if (changed.has('scene') || changed.has('places')) this.arrange();
    if (this.palette) this.colours = coloursOf([...this.picture.figures.values()], this.palette, this.colouring);
  }

  private arrange(): void {
    this.picture = pictureOf(this.scene, this.places);
    const { arrangement, settled } = this.places;
    const isLoose = [...this.picture.figures.keys()].some((code) => !settled.has(code));
    if (arrangement === 'force' && isLoose) this.settling.begin(forceTaskOf(this.scene));
    else this.settling.stop();
    this.toggleAttribute('settling', this.settling.isBusy);
  }

  protected override updated(changed: PropertyValues): void {
    const isOther = changed.has('scene') || changed.has('places') || changed.has('colouring');
    if (!isOther || !this.stage || !this.colours) return;
    this.miniature()?.show(this.picture, this.colours);
    this.stage.show(this.picture, this.colours, this.held, this.refit);
    this.held = null;
    this.refit = false;
    this.turnToLit();
  }

  private turnToLit(): void {
    if (!this.turn || !this.stage) return;
    this.turn = false;
    const lit = this.picture.links.filter((link) => link.lit);
    if (lit.length === 0) this.stage.fit();
    else this.stage.approach(new Set(lit.flatMap(({ from, to }) => [from, to])));
  }

  protected override render() {
    if (this.unavailable) return html`<div class="sentence">${this.texts?.unavailable ?? ''}</div>`;
    return html`
      <div id="stage" aria-hidden="true"></div>
      <div class="spoken" aria-live="polite">${this.announcement}</div>
      ${this.texts && this.scene.root !== null ? this.renderFloats(this.texts) : nothing}
    `;
  }

  private renderFloats(texts: Texts) {
    let units = 0;
    for (const figure of this.picture.figures.values()) if (figure.kind === 'unit') units++;
    const shown = fill(texts.shown, { shown: this.count(units), total: this.count(this.scene.total) });
    return html`
      <div class="float shown">${shown}</div>
      ${this.palette && this.colours
        ? legend(legendOf(this.picture, texts, this.palette, this.colours))
        : nothing}
      <canvas
        class="float minimap"
        aria-hidden="true"
        hidden
        @pointerdown=${(event: PointerEvent) => this.pan(event)}
        @pointermove=${(event: PointerEvent) => event.buttons > 0 && this.pan(event)}
      ></canvas>
      ${buttons(texts, {
        zoomIn: () => this.stage?.zoom(ZOOM),
        zoomOut: () => this.stage?.zoom(1 / ZOOM),
        fit: () => this.stage?.fit(),
      })}
    `;
  }

  private raise(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('#stage');
    if (!container || this.stage) return;
    this.palette = this.theme.read();
    this.painter = new Painter(this.palette, this.texts, (value) => this.count(value));
    try {
      const still = () => this.stillness.matches;
      const pin = (code: Code, at: Point) => this.pin(code, at);
      this.stage = new Stage(
        container,
        this.palette,
        this.painter,
        () => boxesOf(this),
        still,
        pin,
        (camera, view) => this.palette && this.minimap?.frame(camera, view, this.palette),
      );
    } catch {
      this.unavailable = true;
      this.emit('network-unavailable', {});
      return;
    }
    this.stage.onClick(
      (point) => this.onClick(point),
      (point) => this.onDoubleClick(point),
    );
    container.addEventListener('mousedown', () => this.point());
    container.addEventListener('mousemove', (event) => this.hover({ x: event.offsetX, y: event.offsetY }));
    container.addEventListener('mouseleave', () => this.hover(null));
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.colours) this.stage?.show(this.picture, this.colours, null, true);
      this.turn = this.lit !== '[]';
      this.turnToLit();
      this.stage?.mark(this.marks);
    });
  }

  /** Made once there is something to draw, and anew with its canvas. */
  private miniature(): Minimap | null {
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>('.minimap');
    if (canvas && this.minimapOn !== canvas) {
      this.minimapOn = canvas;
      this.minimap = new Minimap(canvas);
    }
    return this.minimap;
  }

  private pan(event: PointerEvent): void {
    const point = this.minimap?.pointAt({ x: event.offsetX, y: event.offsetY });
    if (point) this.stage?.centre(point);
  }

  private recolour(): void {
    this.palette = this.theme.read();
    this.painter?.restyle(this.palette, this.texts);
    this.colours = coloursOf([...this.picture.figures.values()], this.palette, this.colouring);
    this.stage?.restyle(this.palette, this.colours);
    this.miniature()?.show(this.picture, this.colours);
    this.requestUpdate();
  }

  private pin(code: Code, at: Point): void {
    this.places = { ...this.places, pins: new Map(this.places.pins).set(code, at) };
    this.emit('network-pin', { code, x: at.x, y: at.y });
  }

  private onClick(point: Point): void {
    const hit = this.stage?.hit(point) ?? null;
    if (!hit) return;
    const parent = scenes.parentOfMore(hit.code);
    if (parent !== null) this.more(parent);
    else if (hit.part === 'badge') this.toggle(hit.code);
    else this.choose(hit.code);
  }

  private onDoubleClick(point: Point): boolean {
    const hit: Hit | null = this.stage?.hit(point) ?? null;
    if (!hit || hit.part === 'badge') return false;
    return this.toggle(hit.code);
  }

  private hover(point: Point | null): void {
    const hit = point ? (this.stage?.hit(point) ?? null) : null;
    this.style.cursor = hit ? 'pointer' : '';
    if ((hit?.code ?? null) !== this.marks.hovered) this.mark({ hovered: hit?.code ?? null });
  }

  private choose(code: Code): void {
    this.select(code);
    this.emit('network-select', { code });
  }

  private toggle(code: Code): boolean {
    const figure = this.picture.figures.get(code);
    if (!figure || figure.fold === 'leaf') return false;
    if (figure.fold === 'open') {
      this.collapse(code);
      this.emit('network-collapse', { code });
      return true;
    }
    if (this.waiting.has(code)) return true;
    const loaded = scenes.isLoaded(this.scene, code);
    if (loaded) {
      this.held = code;
      this.scene = scenes.open(this.scene, code);
    } else {
      this.waiting.add(code);
    }
    this.emit('network-expand', { code, loaded });
    return true;
  }

  private more(code: Code): void {
    if (this.waiting.has(code)) return;
    this.waiting.add(code);
    this.emit('network-more', { code, shown: this.scene.kids.get(code)?.length ?? 0 });
  }

  private readonly onFocus = (): void => {
    if (!this.pointed) this.walkAt(this.walked ?? this.marks.selected ?? this.scene.root);
  };

  private readonly onBlur = (): void => this.walkAt(null);

  /** Takes the focus without showing where the keyboard would walk. */
  private point(): void {
    this.pointed = true;
    this.focus({ preventScroll: true });
    this.pointed = false;
    this.walkAt(null);
  }

  private walkAt(code: Code | null): void {
    this.walked = code ?? this.walked;
    this.toggleAttribute('walking', code !== null);
    this.mark({ cursor: code });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const onButton = event.composedPath()[0] !== this;
    if (onButton && (event.key === 'Enter' || event.key === ' ')) return;
    if (this.act(event.key)) event.preventDefault();
  };

  private act(key: string): boolean {
    const step = STEPS[key];
    if (step) return this.walk(step);
    switch (key) {
      case '+':
      case '=':
        this.stage?.zoom(ZOOM);
        return true;
      case '-':
        this.stage?.zoom(1 / ZOOM);
        return true;
      case '0':
        this.stage?.fit();
        return true;
      case 'Enter':
      case ' ':
        return this.press(key);
      default:
        return this.spread(Number(key));
    }
  }

  private walk(direction: scenes.Direction): boolean {
    const from = this.walked !== null && this.picture.figures.has(this.walked) ? this.walked : null;
    const to = from === null ? this.scene.root : scenes.step(this.scene, from, direction);
    if (to === null) return true;
    this.walkAt(to);
    this.stage?.reveal(to);
    this.announce(to);
    return true;
  }

  private press(key: string): boolean {
    if (this.walked === null) return false;
    const parent = scenes.parentOfMore(this.walked);
    if (parent !== null) this.more(parent);
    else if (key === ' ') this.choose(this.walked);
    else this.toggle(this.walked);
    return true;
  }

  /** Brings out what the node at the cursor is linked with, by one of the ways to be linked. */
  private spread(choice: number): boolean {
    if (!(choice >= 1 && choice <= SPREADS) || this.walked === null) return false;
    this.emit('network-spread', { code: this.walked, choice });
    return true;
  }

  private announce(code: Code): void {
    const figure = this.picture.figures.get(code);
    if (figure && this.texts) this.announcement = sentenceOf(figure, this.texts, (value) => this.count(value));
  }

  private mark(change: Partial<Marks>): void {
    this.marks = { ...this.marks, ...change };
    this.stage?.mark(this.marks);
  }

  private count(value: number): string {
    return value.toLocaleString(document.documentElement.lang || undefined);
  }

  private emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

const ZOOM = 1.4;
/** Pairings, mentorships, shared resources, responsibilities. */
const SPREADS = 4;

const STEPS: Readonly<Record<string, scenes.Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};

if (!customElements.get('liancun-network')) customElements.define('liancun-network', LiancunNetwork);
