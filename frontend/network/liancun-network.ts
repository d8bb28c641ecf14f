import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { coloursOf, type Colouring, type Colours } from './colouring';
import { ZOOM } from './deeds';
import { Doing } from './doing';
import { entriesOf, fileOf, hand } from './files';
import type { Camera } from './fit';
import { boxesOf, buttons, legend } from './floats';
import { Folding } from './folding';
import { helpOf, openHelp } from './help';
import { Keyboard, type Ears } from './keyboard';
import { CANVAS_HELP } from './keys';
import { legendOf } from './legend';
import { NO_MARKS, type Marks } from './marks';
import { Minimap } from './minimap';
import { Painter } from './painter';
import type { Palette } from './palette';
import { BLANK, forceTaskOf, pictureOf, RINGS, type Arrangement, type Picture, type Places } from './picture';
import { Pointer } from './pointer';
import * as scenes from './scene';
import { Resting, withView, type Seen } from './seen';
import { Settling } from './settling';
import { spoken, summed } from './speech';
import { Stage } from './stage';
import { styles } from './styles';
import { Theme } from './theme';
import { fill, linkOf, nodeOf, placesOf, type Code, type LinkRow, type NodeRow, type PlaceRow, type Point, type Texts } from './types';

/**
 * Draws a hierarchy as a radial network. The server sends rows through `show`, `expand`, `append`, and
 * hears `network-select`, `network-expand`, `network-collapse`, `network-spread`, `network-more`, `network-pin`,
 * `network-unpin`, `network-see`, `picture-pick`, `picture-step` and `network-unavailable`.
 */
export class LiancunNetwork extends LitElement {
  static override readonly properties = {
    summary: { type: String },
    addressed: { type: Boolean },
    texts: { state: true },
    scene: { state: true },
    places: { state: true },
    colouring: { state: true },
    announcement: { state: true },
    unavailable: { state: true },
  };

  static override readonly styles = styles;

  declare summary: string;
  /** Whether the address tells what is seen. */
  declare addressed: boolean;
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
  private marks: Marks = NO_MARKS;
  private held: Code | null = null;
  private refit = false;
  /** What of the next picture is to be seen. */
  private wanted: Seen | null = null;
  /** The links that are brought out, and whether the view is to turn to them. */
  private lit = '[]';
  private turn = false;
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly settling = new Settling((settled) => {
    this.refit = true;
    this.places = { ...this.places, settled };
  });
  /** Where the legend stood or stands, labels find their places anew. */
  private readonly folding = new Folding(this, () => this.stage?.resize());
  private readonly resting = new Resting((seen) => this.tellSeen(seen));
  private readonly resized = new ResizeObserver(() => this.stage?.resize());
  private readonly theme = new Theme(this, () => this.recolour());
  private readonly deeds = new Doing({
    now: () => this.ground,
    fold: (code, scene) => {
      this.held = code;
      this.scene = scene;
    },
    select: (code) => this.select(code),
    pin: (pins) => (this.places = { ...this.places, pins }),
    mark: (marked) => this.mark({ marked }),
    tell: (type, detail) => this.emit(type, detail),
  });
  private readonly ears: Ears = {
    cursor: (code) => {
      this.toggleAttribute('walking', code !== null);
      this.mark({ cursor: code });
    },
    speakOf: (code) => this.speakOf(code),
    say: (text) => (this.announcement = this.texts?.said[text] ?? ''),
    help: () => openHelp(this.renderRoot),
  };
  private readonly keyboard = new Keyboard(this, () => this.ground, this.deeds, this.ears);

  constructor() {
    super();
    this.summary = '';
    this.addressed = false;
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
    this.deeds.forget();
    this.held = this.marks.selected;
    this.scene = scenes.show(root, nodes.map(nodeOf), links.map(linkOf), expanded, total);
    const lit = JSON.stringify(links.filter((row) => row[4] === 1));
    this.turn ||= lit !== this.lit;
    this.lit = lit;
  }

  /** What of the picture that is shown next is seen. */
  see(x: number, y: number, ratio: number): void {
    this.wanted = { x, y, ratio };
    this.refit = false;
    this.resting.from(this.wanted);
  }

  seeAll(): void {
    this.wanted = null;
    this.refit = true;
    this.resting.from(null);
  }

  expand(code: Code, children: readonly NodeRow[], total: number): void {
    this.hold(code);
    this.scene = scenes.expand(this.scene, code, children.map(nodeOf), total);
  }

  extend(code: Code, children: readonly NodeRow[], total: number): void {
    this.hold(code);
    this.scene = scenes.append(this.scene, code, children.map(nodeOf), total);
  }

  refuse(code: Code): void {
    this.deeds.answered(code);
  }

  collapse(code: Code): void {
    this.scene = scenes.collapse(this.scene, code);
  }

  select(code: Code): void {
    this.mark({ selected: code === '' ? null : code });
    if (code !== '') this.keyboard.standAt(code);
  }

  /** Marks these and no others; they need not be drawn. */
  markAll(codes: readonly Code[]): void {
    this.mark({ marked: new Set(codes) });
  }

  /** Shows what is marked, or what is selected, as large as that goes. */
  closer(): void {
    void this.updateComplete.then(() => this.stage?.fit(this.keyboard.meant()));
  }

  reveal(code: Code): void {
    void this.updateComplete.then(() => this.stage?.reveal(code));
  }

  fit(): void {
    void this.updateComplete.then(() => this.stage?.fit());
  }

  /** Hands what is seen to its reader as a file. */
  async save(format: 'png' | 'svg', name: string, title: string, day: string): Promise<void> {
    await this.updateComplete;
    const { stage, palette, colours, texts } = this;
    if (!stage || !palette || !colours || !texts) return;
    const legend = entriesOf(legendOf(this.picture, texts, palette, colours));
    const file = await fileOf(stage, palette, colours, texts.links, { title, day, legend }, format);
    if (file) hand(file, `${name}.${format}`);
  }

  /** Mean JavaScript of the latest frames, which the benchmark reads. */
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
    this.resized.observe(this);
    if (this.hasUpdated) this.raise();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.settling.stop();
    this.resting.stop();
    this.wanted = this.stage?.sees ?? this.wanted;
    this.stage?.destroy();
    this.stage = null;
  }

  protected override firstUpdated(): void {
    this.raise();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('texts') && this.texts) this.setAttribute('aria-description', this.texts.keys);
    if (changed.has('places')) this.marks = { ...this.marks, pinned: new Set(this.places.pins.keys()) };
    if (changed.has('scene') || changed.has('places')) this.arrange();
    this.setAttribute('aria-label', this.texts ? this.sentence(this.texts) : this.summary);
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
    this.draw(this.held, this.refit);
    if (changed.has('places')) this.stage.mark(this.marks);
    this.held = null;
    this.turnToLit();
  }

  /** Under the pointer a node stays where it is; of what was unfolded elsewhere only the view stays. */
  private hold(code: Code): void {
    if (this.deeds.answered(code)) this.held = code;
  }

  private draw(held: Code | null, refit: boolean): void {
    if (!this.stage || !this.colours) return;
    this.miniature()?.show(this.picture, this.colours);
    const wanted = this.picture.figures.size > 0 ? this.wanted : null;
    this.stage.show(this.picture, this.colours, held, refit, wanted);
    this.refit = false;
    if (!wanted || this.settling.isBusy) return;
    this.wanted = null;
    this.turn = false;
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
      ${this.texts ? helpOf(this.texts, CANVAS_HELP) : nothing}
    `;
  }

  private renderFloats(texts: Texts) {
    let units = 0;
    for (const figure of this.picture.figures.values()) if (figure.kind === 'unit') units++;
    const shown = fill(texts.shown, { shown: this.count(units), total: this.count(this.scene.total) });
    return html`
      <div class="float shown">${shown}</div>
      ${this.palette && this.colours
        ? legend(legendOf(this.picture, texts, this.palette, this.colours), texts.legend, this.folding)
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
        help: () => openHelp(this.renderRoot),
      })}
    `;
  }

  private raise(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('#stage');
    if (!container || this.stage) return;
    this.palette = this.theme.read();
    this.painter = new Painter(this.palette, this.texts, (value) => this.count(value));
    try {
      this.stage = new Stage(
        container,
        this.palette,
        this.painter,
        () => boxesOf(this.renderRoot, this),
        () => this.stillness.matches,
        (code: Code, at: Point) => this.deeds.pin(code, at),
        (camera, view) => this.framed(camera, view),
      );
    } catch {
      this.unavailable = true;
      this.emit('network-unavailable', {});
      return;
    }
    new Pointer(container, this.stage, this.deeds, this.keyboard.point, (code) => this.hover(code));
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.turn = this.lit !== '[]';
      // What was shown before there was a stage is fitted by this, and what comes next is not.
      this.draw(null, true);
      this.held = null;
      this.turnToLit();
      this.stage?.mark(this.marks);
    });
  }

  private framed(camera: Camera, view: Point): void {
    if (this.palette) this.minimap?.frame(camera, view, this.palette);
    const isFinal = this.wanted === null && !this.settling.isBusy && this.picture.figures.size > 0;
    if (this.addressed && this.stage && isFinal) this.resting.at(this.stage.sees);
  }

  /** The address is written here, at once: one that came back from the server might meet another page. */
  private tellSeen(seen: Seen | null): void {
    const { pathname, search, hash } = location;
    history.replaceState(history.state, '', pathname + withView(search, seen) + hash);
    this.emit('network-see', { whole: seen === null, x: 0, y: 0, ratio: 1, ...seen });
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

  private hover(code: Code | null): void {
    this.style.cursor = code === null ? '' : 'pointer';
    if (code !== this.marks.hovered) this.mark({ hovered: code });
  }

  private sentence(texts: Texts): string {
    return summed(this.summary, this.picture, texts, (value) => this.count(value));
  }

  private speakOf(code: Code): void {
    const figure = this.picture.figures.get(code);
    if (!figure || !this.texts) return;
    this.announcement = spoken(figure, this.marks.marked.has(code), this.texts, (value) => this.count(value));
  }

  private get ground() {
    const { scene, picture, marks, stage } = this;
    return { scene, picture, marks, stage, pins: this.places.pins };
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

if (!customElements.get('liancun-network')) customElements.define('liancun-network', LiancunNetwork);
