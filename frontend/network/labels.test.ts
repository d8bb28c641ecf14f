import { describe, expect, test } from 'vitest';
import { fit, toPixel } from './fit';
import { covers, overlaps, placeLabels, type Dot, type LabelWish } from './labels';
import { circles, pictureOf } from './picture';
import { BIG, county, hub, regular } from './samples';
import type { Scene } from './scene';

const VIEW = { x: 0, y: 0, width: 780, height: 615 };

function wish(code: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  const standard = { radius: 5, angle: 0, width: 40, height: 14, importance: 1, firm: false };
  return { code, x, y, sides: ['right'], ...standard, ...more };
}

function dot(x: number, y: number, solid = false): Dot {
  return { x, y, r: 5, solid };
}

function codes(wishes: readonly LabelWish[], dots: readonly Dot[] = []): string[] {
  return placeLabels(wishes, dots, VIEW).map(({ code }) => code);
}

describe('labels', () => {
  test('go by importance: the lesser gives way', () => {
    expect(codes([wish('a', 100, 100), wish('b', 110, 104, { importance: 2 })])).toEqual(['b']);
  });

  test('try the next side before they give way', () => {
    const crowded = placeLabels([wish('a', 100, 100, { importance: 2 }), wish('b', 104, 100, { sides: ['right', 'below'] })], [], VIEW);
    expect(crowded.map(({ code, side }) => [code, side])).toEqual([['a', 'right'], ['b', 'below']]);
  });

  test('do not cover other dots, unless they are firm, and solid ones never', () => {
    expect(codes([wish('a', 100, 100)], [dot(100, 100), dot(130, 100)])).toEqual([]);
    expect(codes([wish('a', 100, 100, { firm: true })], [dot(100, 100), dot(130, 100)])).toEqual(['a']);
    expect(codes([wish('a', 100, 100, { firm: true })], [dot(100, 100), dot(130, 100, true)])).toEqual([]);
  });

  test('stand nowhere rather than over a line if they are shy', () => {
    const over = (shy: boolean) => placeLabels([wish('a', 100, 100, { shy })], [], VIEW, [], [{ x: 125, y: 100, r: 2 }]);
    expect(over(false)).toHaveLength(1);
    expect(over(true)).toEqual([]);
  });

  test('keep off the lines where they have a choice, and stand on them where not', () => {
    const beads = [{ x: 130, y: 100, r: 5 }];
    const sides = (choice: LabelWish['sides']) =>
      placeLabels([wish('a', 100, 100, { sides: choice })], [], VIEW, [], beads).map(({ side }) => side);
    expect(sides(['right', 'left'])).toEqual(['left']);
    expect(sides(['right'])).toEqual(['right']);
  });

  test('stay inside the view and off the floats', () => {
    expect(codes([wish('a', 770, 100)])).toEqual([]);
    const float = { x: 100, y: 90, width: 50, height: 20 };
    expect(placeLabels([wish('a', 100, 100)], [], VIEW, [float])).toEqual([]);
  });

  test('lie outside their dot on every side, flush with it left and right', () => {
    for (let i = 0; i < 32; i++) {
      const angle = (i / 32) * 2 * Math.PI;
      const [label] = placeLabels([wish('a', 400, 300, { angle, sides: ['outward'] })], [], VIEW);
      expect(covers(label!, { x: 400, y: 300, r: 5 })).toBe(false);
      const sideways = label!.x + label!.width / 2 - 400;
      if (Math.abs(Math.cos(angle)) > 0.5) expect(Math.sign(sideways)).toBe(Math.sign(Math.cos(angle)));
    }
  });
});

describe.each<[string, Scene]>([
  ['six by six by six', regular()],
  ['a whole county', county(BIG)],
  ['a hub', hub()],
])('the labels of %s', (_, scene) => {
  const picture = pictureOf(scene);
  const size = { x: VIEW.width, y: VIEW.height };
  const camera = fit(circles(picture), size, []);
  const figures = [...picture.figures.values()];
  const dots = figures.map((figure) => ({
    ...toPixel(figure.spot, camera, size),
    r: figure.spot.radius * camera.scale,
    solid: figure.level === 'township',
  }));
  const wishes = figures.map((figure, i) => {
    const upper = figure.level === 'county' || figure.level === 'township';
    const importance = upper ? 1000 : figure.dot;
    const sides = upper ? (['inward', 'below', 'above', 'right', 'left'] as const) : (['outward'] as const);
    return wish(figure.code, dots[i]!.x, dots[i]!.y, { radius: dots[i]!.r, angle: figure.spot.angle, importance, sides, firm: upper });
  });
  const placed = placeLabels(wishes, dots, VIEW);

  test('never overlap', () => {
    const pairs = placed.flatMap((a, i) => placed.slice(i + 1).filter((b) => overlaps(a, b)).map((b) => `${a.code} ${b.code}`));
    expect(pairs).toEqual([]);
    expect(placed.length).toBeGreaterThan(20);
  });

  test('name every county and township', () => {
    const names = new Set(placed.map(({ code }) => code));
    const upper = figures.filter(({ level }) => level === 'county' || level === 'township').map(({ code }) => code);
    expect(upper.filter((code) => !names.has(code))).toEqual([]);
  });

  test('touch no other dot below the township', () => {
    const leaves = placed.filter(({ code }) => picture.figures.get(code)!.level !== 'township');
    const touching = leaves.filter((label) => dots.some((each) => !each.solid && covers(label, each)));
    expect(touching).toEqual([]);
  });
});
