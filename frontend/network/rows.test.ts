import { describe, expect, test } from 'vitest';
import { rows } from './rows';
import { pictureOf, RINGS } from './picture';
import { county, hub, ragged, regular, threeNodes } from './samples';

const CASES = {
  'three nodes': threeNodes(),
  'six by six by six': regular(),
  'two hundred of a hub': hub(),
  'branches on every level': ragged(),
  'two townships': county([40, 3]),
};

describe.each(Object.entries(CASES))('%s in rows', (_, scene) => {
  const picture = pictureOf(scene, { ...RINGS, arrangement: 'hierarchy' });
  const figures = [...picture.figures.values()];

  test('have a place each, and no two the same', () => {
    const places = figures.map(({ spot }) => `${spot.x} ${spot.y}`);
    expect(new Set(places).size).toBe(figures.length);
  });

  test('do not overlap', () => {
    for (const a of figures) {
      for (const b of figures) {
        if (a.code >= b.code) continue;
        const apart = Math.hypot(a.spot.x - b.spot.x, a.spot.y - b.spot.y);
        expect(apart, `${a.code} ${b.code}`).toBeGreaterThanOrEqual(a.spot.radius + b.spot.radius);
      }
    }
  });

  test('stand below what they lie in', () => {
    for (const { parent, spot } of figures) {
      if (parent !== null) expect(spot.y).toBeGreaterThan(picture.figures.get(parent)!.spot.y);
    }
  });
});

test('nothing has no places', () => {
  expect(rows([]).size).toBe(0);
});
