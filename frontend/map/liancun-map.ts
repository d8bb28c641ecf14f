import { html, LitElement, nothing, type PropertyValues } from 'lit';
import OlMap from 'ol/Map';
import View from 'ol/View';
import { boundingExtent, containsCoordinate, getCenter, isEmpty } from 'ol/extent';
import Projection from 'ol/proj/Projection';
import { coloursOf, type Colouring, type Colours } from '../network/colouring';
import { buttons, legend } from '../network/floats';
import { Folding } from '../network/folding';
import { helpOf, openHelp } from '../network/help';
import { MAP_HELP } from '../network/keys';
import { linksOf, shadesOf } from '../network/legend';
import { linesOf, type DrawnLink } from '../network/links';
import type { Palette } from '../network/palette';
import { styles } from '../network/styles';
import { Theme } from '../network/theme';
import { fill, linkOf, type Code, type LinkRow, type Texts } from '../network/types';
import { interactions, listen } from './hands';
import { MapKeys } from './keys';
import { NOTHING, Sheet, type Marks } from './sheet';
import { areaOf, blankOf, outlineOf, type Area, type AreaRow, type BlankRow, type OutlineRow } from './types';

/** Metres on a plane: a county is too small for the earth to be round. */
const PLANE = new Projection({ code: 'plane', units: 'm' });
const PADDING = [36, 24, 44, 24];
const ZOOM = 0.7;

/**
 * Draws the areas of villages with the links among them. The server hears `map-select`, `map-relink`, `picture-pick` and
 * `picture-step`.
 */
export class LiancunMap extends LitElement {
  static override readonly properties = {
    summary: { type: String },
    remark: { type: String },
    relinkable: { type: Boolean },
    texts: { state: true },
    areas: { state: true },
    links: { state: true },
    colouring: { state: true },
    announcement: { state: true },
  };

  static override readonly styles = styles;

  declare summary: string;
  declare remark: string;
  /** Whether one may drag the end of a link to another area. */
  declare relinkable: boolean;
  declare protected texts: Texts | null;
  declare protected areas: readonly Area[];
  declare protected links: readonly DrawnLink[];
  declare protected colouring: Colouring;
  declare protected announcement: string;

  private map: OlMap | null = null;
  private sheet: Sheet | null = null;
  private palette: Palette | null = null;
  private colours: Colours | null = null;
  private root: Code = '';
  private marks: Marks = NOTHING;
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly theme = new Theme(this, () => this.recolour());
  private readonly resized = new ResizeObserver(() => this.resize());
  private readonly folding = new Folding(this, () => undefined);
  private isFitted = false;
  /** Whether it shows everything because it was fitted, and nobody has moved it since. */
  private isWhole = false;

  constructor() {
    super();
    new MapKeys(this, {
      areas: () => this.areas,
      links: () => this.links,
      selected: () => [...this.marks.selected][0] ?? null,
      cursor: (code) => {
        this.toggleAttribute('walking', code !== null);
        this.mark({ cursor: code });
        if (code !== null) this.reveal([code]);
      },
      speakOf: (area) => this.speakOf(area),
      say: (text) => (this.announcement = this.texts?.said[text] ?? ''),
      choose: (code) => this.choose(code),
      mark: (code) => {
        if (code === null && this.marks.marked.size === 0) return false;
        if (code === null) this.setMarked(new Set());
        else this.pick([code]);
        return true;
      },
      zoom: (by) => this.zoom(by * ZOOM),
      fit: () => this.fit(),
      closer: () => this.closer(),
      step: (to) => this.emit('picture-step', { back: to === 'undo' }),
      help: () => openHelp(this.renderRoot),
    });
    this.summary = '';
    this.remark = '';
    this.relinkable = false;
    this.texts = null;
    this.areas = [];
    this.links = [];
    this.colouring = 'rating';
    this.announcement = '';
  }

  // What the server calls.

  localise(texts: Texts): void {
    this.texts = texts;
  }

  show(
    root: Code,
    areas: readonly AreaRow[],
    blanks: readonly BlankRow[],
    outlines: readonly OutlineRow[],
    links: readonly LinkRow[],
    colouring: Colouring,
  ): void {
    this.isFitted &&= root === this.root;
    this.root = root;
    this.areas = areas.map(areaOf);
    const there = new Set(this.areas.map(({ code }) => code));
    this.links = linesOf(links.map(linkOf), (codes) => codes.find((code) => there.has(code)) ?? null);
    this.colouring = colouring;
    void this.updateComplete.then(() => {
      this.sheet?.show(this.areas, blanks.map(blankOf), outlines.map(outlineOf), this.links);
      this.fitOnce();
    });
  }

  select(codes: readonly Code[]): void {
    this.mark({ selected: new Set(codes) });
  }

  reveal(codes: readonly Code[]): void {
    void this.updateComplete.then(() => {
      const meant = new Set(codes);
      const areas = this.areas.filter(({ code }) => meant.has(code));
      const view = this.map?.getView();
      const extent = view?.calculateExtent(this.map?.getSize());
      if (areas.length === 0 || !view || !extent) return;
      if (areas.some(({ at }) => containsCoordinate(extent, at))) return;
      this.isWhole = false;
      view.animate({ center: getCenter(boundingExtent(areas.map(({ at }) => at))), duration: this.pace() });
    });
  }

  /** Marks these and no others; they need not be on the map. */
  markAll(codes: readonly Code[]): void {
    this.mark({ marked: new Set(codes) });
  }

  /** Shows what is marked, or what is selected, as large as that goes. */
  closer(): void {
    void this.updateComplete.then(() => {
      const { marked, selected } = this.marks;
      const isMeant = (code: Code) => (marked.size > 0 ? marked : selected).has(code);
      const extent = this.sheet?.extentOf(isMeant);
      this.isWhole = false;
      if (extent && !isEmpty(extent)) this.map?.getView().fit(extent, { padding: PADDING, duration: this.pace(), minResolution: 5 });
    });
  }

  /** Where an area's village stands within this element, in pixels, or null; what tests read. */
  positionOf(code: Code): { x: number; y: number } | null {
    const area = this.areas.find((one) => one.code === code);
    const pixel = area && this.map?.getPixelFromCoordinate(area.at);
    return pixel ? { x: pixel[0]!, y: pixel[1]! } : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    if (this.hasUpdated) this.raise();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.map?.setTarget(undefined);
    this.map = null;
    this.sheet = null;
    this.isFitted = false;
  }

  protected override firstUpdated(): void {
    this.raise();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('summary')) this.setAttribute('aria-label', this.summary);
    if (changed.has('texts') && this.texts) this.setAttribute('aria-description', this.texts.help['map'] ?? '');
    if (this.palette) this.colours = coloursOf(this.areas, this.palette, this.colouring);
  }

  protected override updated(): void {
    if (this.palette && this.colours) this.sheet?.restyle(this.palette, this.colours, this.relinkable);
  }

  protected override render() {
    return html`
      <div id="stage" aria-hidden="true"></div>
      <div class="spoken" aria-live="polite">${this.announcement}</div>
      ${this.remark ? html`<div class="float shown">${this.remark}</div>` : nothing}
      ${this.texts && this.areas.length > 0 ? this.renderFloats(this.texts) : nothing}
      ${this.texts ? helpOf(this.texts, MAP_HELP) : nothing}
    `;
  }

  private renderFloats(texts: Texts) {
    const kinds = new Set(this.links.map(({ kind }) => kind));
    return html`
      ${this.palette && this.colours
        ? legend([...shadesOf(this.colours, texts), ...linksOf(kinds, texts, this.palette)], texts.legend, this.folding)
        : nothing}
      ${buttons(texts, {
        zoomIn: () => this.zoom(ZOOM),
        zoomOut: () => this.zoom(-ZOOM),
        fit: () => this.fit(),
        help: () => openHelp(this.renderRoot),
      })}
    `;
  }

  private raise(): void {
    const target = this.renderRoot.querySelector<HTMLElement>('#stage');
    if (!target || this.map) return;
    this.palette = this.theme.read();
    this.sheet = new Sheet(this.palette);
    this.sheet.mark(this.marks);
    this.map = new OlMap({
      target,
      layers: this.sheet.layers,
      controls: [],
      interactions: interactions(),
      view: new View({ projection: PLANE, center: [0, 0], resolution: 100, minResolution: 2, maxResolution: 2000 }),
    });
    const moved = () => (this.isWhole = false);
    this.map.on('pointerdrag', moved);
    this.map.on('dblclick', moved);
    target.addEventListener('wheel', moved, { passive: true });
    listen(this.map, this.sheet, target, {
      choose: (code) => this.choose(code),
      pick: (codes, on) => this.pick(codes, on),
      hover: (code) => this.hover(code),
      mayRelink: () => this.relinkable,
      relink: (change) => this.emit('map-relink', change),
    });
    this.requestUpdate();
  }

  private choose(code: Code): void {
    this.select([code]);
    this.emit('map-select', { code });
  }

  private pick(codes: readonly Code[], on?: boolean): void {
    const marked = new Set(this.marks.marked);
    for (const code of codes) {
      if (on ?? !marked.has(code)) marked.add(code);
      else marked.delete(code);
    }
    this.setMarked(marked);
  }

  private setMarked(marked: ReadonlySet<Code>): void {
    this.mark({ marked });
    this.emit('picture-pick', { codes: [...marked].join(',') });
  }

  private hover(code: Code | null): void {
    this.style.cursor = code === null ? '' : 'pointer';
    if (code !== this.marks.hovered) this.mark({ hovered: code });
  }

  private mark(change: Partial<Marks>): void {
    this.marks = { ...this.marks, ...change };
    this.sheet?.mark(this.marks);
  }

  private emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private speakOf({ code, name }: Area): void {
    const sentence = fill(this.texts?.leaf ?? '', { name, level: this.texts?.levels['village'] ?? '' });
    const marked = this.texts?.said['isMarked'] ?? '';
    this.announcement = this.marks.marked.has(code) ? fill(marked, { sentence }) : sentence;
  }

  private resize(): void {
    this.map?.updateSize();
    if (this.isWhole && this.clientWidth > 0) this.fit(0);
    else this.fitOnce();
  }

  private fitOnce(): void {
    if (!this.isFitted && this.clientWidth > 0 && this.areas.length > 0) this.fit(0);
  }

  private fit(duration = this.pace()): void {
    const extent = this.sheet?.extent;
    if (!extent || isEmpty(extent)) return;
    this.map?.getView().fit(extent, { padding: PADDING, duration });
    this.isFitted = true;
    this.isWhole = true;
  }

  private zoom(by: number): void {
    this.isWhole = false;
    const view = this.map?.getView();
    view?.animate({ zoom: (view.getZoom() ?? 0) + by, duration: this.pace() });
  }

  private pace(): number {
    return this.stillness.matches ? 0 : 220;
  }

  private recolour(): void {
    this.palette = this.theme.read();
    this.requestUpdate();
  }
}

if (!customElements.get('liancun-map')) customElements.define('liancun-map', LiancunMap);
