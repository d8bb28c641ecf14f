import { describe, expect, test } from 'vitest';
import { pictureOf, type Picture } from './picture';
import { BIG, county, hub, ragged, regular, threeNodes } from './samples';
import type { Scene } from './scene';

const CASES: Record<string, Scene> = {
  'three nodes': threeNodes(),
  'three townships of a few': county([4, 5, 6], 'branch'),
  'six by six by six': regular(),
  'one of six townships open': regular((code) => code === 'c' || code === 't3' || code.startsWith('g3')),
  'a county of 18 townships and over 750 villages': county(BIG),
  'a large county with closed branches': county(BIG, 'branch', 5),
  'one township of 18 open': { ...county(BIG), expanded: new Set(['c', 't4']) },
  'two hundred of a hub': hub(),
  'branches on every level': ragged(),
  'a root with one township': county([42]),
  'a root alone': { ...threeNodes(), expanded: new Set<string>() },
};

function overlaps(picture: Picture): string[] {
  const figures = [...picture.figures.values()];
  return figures.flatMap((a, i) =>
    figures
      .slice(i + 1)
      .filter((b) => Math.hypot(a.spot.x - b.spot.x, a.spot.y - b.spot.y) < a.spot.radius + b.spot.radius)
      .map((b) => `${a.code} ${b.code}`),
  );
}

/** Angles clockwise from the top, where the first sibling's wedge begins. */
function clockwise(picture: Picture, codes: readonly string[]): number[] {
  return codes.map((code) => {
    const { x, y } = picture.figures.get(code)!.spot;
    return (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
  });
}

describe.each(Object.entries(CASES))('%s', (_, scene) => {
  const picture = pictureOf(scene);

  test('has a place for every node, and no two dots overlap', () => {
    for (const { spot } of picture.figures.values()) expect(Number.isFinite(spot.x + spot.y)).toBe(true);
    expect(overlaps(picture)).toEqual([]);
  });

  test('comes out the same each time', () => {
    expect(pictureOf(scene)).toEqual(picture);
  });

  test('stays small enough to be read as a whole', () => {
    const reach = Math.max(...[...picture.figures.values()].map(({ spot }) => spot.distance));
    expect(reach).toBeLessThanOrEqual(620);
  });
});

describe('order', () => {
  const townships = [0, 1, 2, 3, 4, 5].map((t) => `t${t}`);
  const closed = pictureOf(regular((code) => code === 'c'));

  test('runs clockwise from the top', () => {
    const angles = clockwise(closed, townships);
    expect(angles).toEqual([...angles].sort((a, b) => a - b));
  });

  test('of siblings does not change when one of them is expanded', () => {
    for (const opened of townships) {
      const angles = clockwise(pictureOf(regular((code) => code === 'c' || code === opened)), townships);
      expect(angles).toEqual([...angles].sort((a, b) => a - b));
    }
  });

  test('of a fan is kept where it is staggered over several arcs', () => {
    const picture = pictureOf(county(BIG));
    const angles = clockwise(picture, Array.from({ length: BIG[0]! }, (_, v) => `v0-${v}`));
    expect(angles).toEqual([...angles].sort((a, b) => a - b));
  });
});

describe('rings', () => {
  test('hold a level each, whatever its parent', () => {
    const { figures } = pictureOf(ragged());
    const at = (code: string) => figures.get(code)!.spot.distance;
    expect(at('direct')).toBeCloseTo(at('b0-0-0'));
    expect(at('own1')).toBeCloseTo(at('b1-1-1'));
    expect(at('t0')).toBeLessThan(at('g0-0'));
  });

  test('of leaves are single as long as that is comfortable, then staggered', () => {
    const arcs = (picture: Picture, level: string) =>
      new Set(
        [...picture.figures.values()]
          .filter((figure) => figure.level === level)
          .map(({ spot }) => Math.round(spot.distance)),
      ).size;
    expect(arcs(pictureOf(regular()), 'branch')).toBe(1);
    expect(arcs(pictureOf(county(BIG)), 'village')).toBeGreaterThan(3);
  });
});

test('the wedge of a township is as wide as its leaves need', () => {
  const { figures } = pictureOf(county([30, 60, 30]));
  const span = (t: number, size: number) => figures.get(`v${t}-${size - 1}`)!.spot.angle - figures.get(`v${t}-0`)!.spot.angle;
  expect(span(1, 60) / span(0, 30)).toBeGreaterThan(1.6);
});

test('the many children of an only township stand around it, with the county above', () => {
  const { figures } = pictureOf(county([33]));
  expect(figures.get('t0')!.spot.distance).toBe(0);
  expect(figures.get('c')!.spot.y).toBeLessThan(0);
  const quarters = new Set(
    [...figures.values()].filter(({ level }) => level === 'village').map(({ spot }) => `${spot.x > 0} ${spot.y > 0}`),
  );
  expect(quarters.size).toBe(4);
});
