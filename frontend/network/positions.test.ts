import { expect, test } from 'vitest';
import { pictureOf, RINGS } from './picture';
import { county } from './samples';

const SCENE = county([3, 2]);
const AT = new Map([
  ['v0-0', { x: 0, y: 0 }],
  ['v0-1', { x: 0, y: 2 }],
  ['v1-0', { x: 4, y: 0 }],
]);

test('villages stand where they lie, to scale, and what lies above them in their middle', () => {
  const { figures } = pictureOf(SCENE, { ...RINGS, arrangement: 'position', positions: AT });
  const at = (code: string) => figures.get(code)!.spot;
  expect(at('v1-0').x - at('v0-0').x).toBeCloseTo(2 * (at('v0-1').y - at('v0-0').y));
  expect(at('t1')).toMatchObject({ x: at('v1-0').x, y: at('v1-0').y });
  const nearby = Math.hypot(at('v0-2').x - at('t0').x, at('v0-2').y - at('t0').y);
  expect(nearby).toBeGreaterThan(0);
  expect(nearby).toBeLessThan(80);
});

test('where nothing has a position, the picture is drawn in rings', () => {
  expect(pictureOf(SCENE, { ...RINGS, arrangement: 'position' })).toEqual(pictureOf(SCENE));
});

test('what was put somewhere by hand stands there in any arrangement', () => {
  for (const arrangement of ['radial', 'hierarchy', 'force', 'position'] as const) {
    const pins = new Map([['t1', { x: 30, y: -40 }], ['nobody', { x: 1, y: 1 }]]);
    const { figures } = pictureOf(SCENE, { ...RINGS, arrangement, pins, positions: AT });
    expect(figures.get('t1')!.spot).toMatchObject({ x: 30, y: -40, distance: 50 });
    expect(figures.has('nobody')).toBe(false);
  }
});
