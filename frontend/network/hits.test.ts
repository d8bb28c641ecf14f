import { expect, test } from 'vitest';
import { boxOf } from './band';
import { hitAt, unitsIn } from './hits';
import type { Painting, Sight } from './painter';
import { pictureOf } from './picture';
import { hub } from './samples';

const figures = [...pictureOf(hub()).figures.values()];
const more = figures.find(({ kind }) => kind === 'more')!;
const sights = new Map<string, Sight>(
  [figures[0]!, figures[1]!, more].map((figure, i) => [figure.code, { figure, x: 10 + 20 * i, y: 10, r: 4 }]),
);
const painting: Painting = { labels: [], texts: new Map(), badges: new Map([['t', { x: 16, y: 4, width: 8, height: 8 }]]) };

test('a rectangle takes units in, but nothing that stands for more of them', () => {
  expect(unitsIn(boxOf({ x: 60, y: 20 }, { x: 0, y: 0 }), sights)).toEqual(['t', 'b0']);
  expect(unitsIn(boxOf({ x: 11, y: 0 }, { x: 60, y: 20 }), sights)).toEqual(['b0']);
});

test('badges before dots, and nothing where nothing is', () => {
  expect(hitAt({ x: 18, y: 8 }, painting, sights)).toEqual({ code: 't', part: 'badge' });
  expect(hitAt({ x: 29, y: 11 }, painting, sights)).toEqual({ code: 'b0', part: 'dot' });
  expect(hitAt({ x: 30, y: 60 }, painting, sights)).toBeNull();
});
