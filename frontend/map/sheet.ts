import Feature from 'ol/Feature';
import { createEmpty, extend, type Extent } from 'ol/extent';
import type Geometry from 'ol/geom/Geometry';
import LineString from 'ol/geom/LineString';
import MultiPoint from 'ol/geom/MultiPoint';
import MultiPolygon from 'ol/geom/MultiPolygon';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import Circle from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import Text from 'ol/style/Text';
import type { Colours } from '../network/colouring';
import { breadth, dashOf, strength, type DrawnLink } from '../network/links';
import { mix, type Palette } from '../network/palette';
import type { Code } from '../network/types';
import type { Area, Outline } from './types';

/** How much of its colour an area wears: names on it have to stay readable. */
const TINT = 0.55;
const LINK_WIDTH = 2.2;
const FACES = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

type Rings = [number, number][][];

/** What is marked on the map at the moment. */
export interface Marks {
  readonly selected: ReadonlySet<Code>;
  readonly hovered: Code | null;
  /** Where the keyboard stands. */
  readonly cursor: Code | null;
  readonly marked: ReadonlySet<Code>;
}

export const NOTHING: Marks = { selected: new Set(), hovered: null, cursor: null, marked: new Set() };

/** The layers of a map from below to above: what is not shown, areas, what they make up, links, names. */
export class Sheet {
  readonly areas = new VectorSource<Feature<MultiPolygon>>();
  private readonly blanks = new VectorSource<Feature<MultiPolygon>>();
  private readonly outlines = new VectorSource();
  readonly links = new VectorSource<Feature<LineString>>();
  private readonly names = new VectorSource();
  private readonly towns = new VectorSource();
  private palette: Palette;
  private colours: Colours | null = null;
  private someLit = false;
  private hasHandles = false;
  private marks: Marks = NOTHING;

  readonly areaLayer = new VectorLayer({ source: this.areas, style: (area) => this.areaStyle(area) });
  readonly layers = [
    new VectorLayer({ source: this.blanks, style: () => this.blankStyle() }),
    this.areaLayer,
    new VectorLayer({ source: this.outlines, style: () => this.outlineStyle() }),
    new VectorLayer({ source: this.links, style: (link) => this.linkStyle(link) }),
    new VectorLayer({ source: this.names, style: (name) => this.nameStyle(name), declutter: 'names' }),
    new VectorLayer({ source: this.towns, style: (town) => this.townStyle(town), declutter: 'names' }),
  ];

  constructor(palette: Palette) {
    this.palette = palette;
  }

  show(areas: readonly Area[], blanks: readonly Rings[], outlines: readonly Outline[], links: readonly DrawnLink[]): void {
    this.someLit = links.some(({ lit }) => lit);
    const at = new Map(areas.map((area) => [area.code, area.at]));
    const polygons = (rings: Rings) => new MultiPolygon(rings.map((ring) => [ring]));
    refill(
      this.areas,
      areas.map((area) => feature(polygons(area.rings), { area }, area.id)),
    );
    refill(
      this.blanks,
      blanks.map((rings) => new Feature(polygons(rings))),
    );
    refill(
      this.outlines,
      outlines.map(({ rings }) => new Feature(polygons(rings))),
    );
    refill(
      this.links,
      links.flatMap((link) => {
        const [from, to] = [at.get(link.from), at.get(link.to)];
        return from && to ? [feature(new LineString([from, to]), { link })] : [];
      }),
    );
    refill(
      this.names,
      areas.map((area) => feature(new Point(area.at), { area })),
    );
    refill(
      this.towns,
      outlines.map(({ name, at: where }) => feature(new Point(where), { name })),
    );
  }

  /** Where all of it lies, shown or not. */
  get extent(): Extent {
    return around([...this.areas.getFeatures(), ...this.blanks.getFeatures()]);
  }

  /** Where some areas lie, all of them together. */
  extentOf(isMeant: (code: Code) => boolean): Extent {
    return around(this.areas.getFeatures().filter((area) => isMeant((area.get('area') as Area).code)));
  }

  /** Draws everything in other colours, and the ends of lines as things to take hold of, or not. */
  restyle(palette: Palette, colours: Colours, hasHandles: boolean): void {
    this.hasHandles = hasHandles;
    this.palette = palette;
    this.colours = colours;
    this.redraw();
  }

  mark(marks: Marks): void {
    this.marks = marks;
    this.redraw();
  }

  private redraw(): void {
    for (const layer of this.layers) layer.changed();
  }

  private areaStyle(feature: { get: (key: string) => unknown }): Style {
    const area = feature.get('area') as Area;
    const colour = this.colours?.of(area) ?? this.palette.twig;
    const { color, width, rank, lineDash } = this.edgeOf(area.code);
    return new Style({
      fill: new Fill({ color: mix(colour, this.palette.canvas, area.code === this.marks.hovered ? 0.8 : TINT) }),
      stroke: new Stroke({ color, width, ...(lineDash ? { lineDash } : {}) }),
      zIndex: rank,
    });
  }

  /** The later drawn, the more it matters. */
  private edgeOf(code: Code): { color: string; width: number; rank: number; lineDash?: number[] } {
    const { selected, cursor, marked } = this.marks;
    if (code === cursor) return { color: this.palette.focus, width: 3, rank: 3, lineDash: [5, 4] };
    if (selected.has(code)) return { color: this.palette.mark, width: 4, rank: 2 };
    if (marked.has(code)) return { color: this.palette.focus, width: 3.5, rank: 1 };
    return { color: this.palette.canvas, width: 1, rank: 0 };
  }

  /** No more than that there is something. */
  private blankStyle(): Style {
    const { panel, line } = this.palette;
    return new Style({ fill: new Fill({ color: panel }), stroke: new Stroke({ color: line, width: 1 }) });
  }

  private outlineStyle(): Style {
    return new Style({ stroke: new Stroke({ color: this.palette.ink, width: 1.2 }) });
  }

  private linkStyle(feature: { get: (key: string) => unknown }): Style[] {
    const link = feature.get('link') as DrawnLink;
    const width = LINK_WIDTH * breadth(link.number);
    const colour = mix(this.palette.links[link.kind] ?? this.palette.secondary, this.palette.canvas, strength(link, this.someLit));
    const lineDash = dashOf(link.kind);
    return [
      new Style({ stroke: new Stroke({ color: this.palette.canvas, width: width + 2.3 }), zIndex: link.lit ? 2 : 0 }),
      new Style({
        stroke: new Stroke({ color: colour, width, lineCap: 'butt', ...(lineDash ? { lineDash: [...lineDash] } : {}) }),
        zIndex: link.lit ? 3 : 1,
      }),
      ...(this.hasHandles ? [this.endsOf(colour)] : []),
    ];
  }

  private endsOf(colour: string): Style {
    return new Style({
      geometry: (line) => new MultiPoint((line.getGeometry() as LineString).getCoordinates()),
      image: new Circle({
        radius: 4,
        fill: new Fill({ color: this.palette.canvas }),
        stroke: new Stroke({ color: colour, width: 2 }),
      }),
      zIndex: 4,
    });
  }

  private nameStyle(feature: { get: (key: string) => unknown }): Style {
    const area = feature.get('area') as Area;
    const isMarked = this.marks.marked.has(area.code);
    const isSelected = isMarked || this.marks.selected.has(area.code);
    return new Style({
      text: this.text(isMarked ? `☑ ${area.name}` : area.name, isSelected ? 'bold 13px' : '12px'),
      zIndex: isSelected || area.code === this.marks.hovered ? 2e6 : (area.population ?? 0),
    });
  }

  private townStyle(feature: { get: (key: string) => unknown }): Style {
    return new Style({ text: this.text(feature.get('name') as string, 'bold 15px'), zIndex: 1e6 });
  }

  private text(text: string, font: string): Text {
    return new Text({
      text,
      font: `${font} ${FACES}`,
      fill: new Fill({ color: this.palette.ink }),
      stroke: new Stroke({ color: this.palette.canvas, width: 3 }),
    });
  }
}

function around(features: readonly Feature[]): Extent {
  const extent = createEmpty();
  for (const one of features) {
    const shape = one.getGeometry();
    if (shape) extend(extent, shape.getExtent());
  }
  return extent;
}

function feature<G extends Geometry>(geometry: G, properties: object, id?: Code): Feature<G> {
  const made = new Feature<G>(geometry);
  made.setProperties(properties, true);
  if (id !== undefined) made.setId(id);
  return made;
}

function refill<F extends Feature>(source: VectorSource<F>, features: F[]): void {
  source.clear(true);
  source.addFeatures(features);
}
