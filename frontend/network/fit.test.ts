import { describe, expect, test } from 'vitest';
import { between, fit, holding, toPixel } from './fit';
import { covers } from './labels';
import { circles, pictureOf } from './picture';
import { BIG, county, hub, regular, threeNodes } from './samples';

const FLOATS = [
  { x: 620, y: 12, width: 148, height: 26 },
  { x: 12, y: 560, width: 700, height: 42 },
  { x: 738, y: 514, width: 30, height: 88 },
];

describe.each([
  ['three nodes', threeNodes()],
  ['six by six by six', regular()],
  ['a whole county', county(BIG)],
  ['a hub', hub()],
  ['one township open', { ...county(BIG), expanded: new Set(['c', 't4']) }],
])('fitting %s', (_, scene) => {
  test.each([
    [780, 615],
    [1200, 800],
    [500, 700],
  ])('into %i by %i shows every dot, none below a float', (width, height) => {
    const view = { x: width, y: height };
    const floats = FLOATS.map((float) => ({
      ...float,
      x: Math.min(float.x, width - float.width - 12),
      y: float.y < 300 ? float.y : height - (615 - float.y),
      width: Math.min(float.width, width - 76),
    }));
    const dots = circles(pictureOf(scene));
    const camera = fit(dots, view, floats);
    for (const dot of dots) {
      const at = { ...toPixel(dot, camera, view), r: dot.r * camera.scale };
      expect(at.x - at.r >= 0 && at.y - at.r >= 0 && at.x + at.r <= width && at.y + at.r <= height).toBe(true);
      expect(floats.filter((float) => covers(float, at))).toEqual([]);
    }
  });
});

test('a view that is too low to keep off its floats shows every dot all the same', () => {
  const view = { x: 453, y: 147 };
  const floats = [
    { x: 332, y: 12, width: 109, height: 26 },
    { x: 12, y: 72, width: 377, height: 62 },
    { x: 411, y: 17, width: 30, height: 117 },
  ];
  const dots = circles(pictureOf(county(BIG)));
  const camera = fit(dots, view, floats);
  for (const dot of dots) {
    const { x, y } = toPixel(dot, camera, view);
    expect(x >= 0 && y >= 0 && x <= view.x && y <= view.y).toBe(true);
  }
});

test('a camera holds a point where it was', () => {
  const view = { x: 600, y: 400 };
  const camera = holding({ x: 50, y: -20 }, { x: 120, y: 310 }, 0.8, view);
  const at = toPixel({ x: 50, y: -20 }, camera, view);
  expect([at.x, at.y]).toEqual([120, 310]);
});

test('a flight begins and ends where it should', () => {
  const from = { scale: 0.5, centre: { x: 0, y: 0 } };
  const to = { scale: 2, centre: { x: 10, y: 30 } };
  expect(between(from, to, 0)).toEqual(from);
  expect(between(from, to, 1)).toEqual(to);
  expect(between(from, to, 0.5).scale).toBe(1);
});
