import { expect, test } from 'vitest';
import { riverOf, wayThrough, type RunRow, type StopRow } from './river';

const STOPS: readonly StopRow[] = [
  ['a', 0, '1', '甲村', ''],
  ['b', 0, null, '合作社', ''],
  ['skill', 1, null, '技术', ''],
  ['c', 2, '2', '乙村', ''],
  ['d', 2, '3', '丙村', ''],
];
const RUNS: readonly RunRow[] = [
  ['a', 'skill', 1],
  ['b', 'skill', 1],
  ['skill', 'c', 1.5],
  ['skill', 'd', 0.5],
];

test('what goes in comes out, as broad as its share', () => {
  const { stops, runs } = riverOf(STOPS, RUNS, 600, 300);
  const skill = stops.find(({ id }) => id === 'skill')!;
  const wide = runs.find(({ to }) => to === 'c')!;
  const narrow = runs.find(({ to }) => to === 'd')!;
  expect(wide.width / narrow.width).toBeCloseTo(3);
  expect(wide.width + narrow.width).toBeCloseTo(skill.height);
});

test('places stand in their columns, from top to bottom, and none above another', () => {
  const { stops } = riverOf(STOPS, RUNS, 600, 300);
  const last = stops.filter(({ column }) => column === 2);
  expect(last.map(({ name }) => name).sort()).toEqual(['丙村', '乙村'].sort());
  expect(last[0]!.y + last[0]!.height).toBeLessThan(last[1]!.y);
  expect(new Set(last.map(({ x }) => x)).size).toBe(1);
});

test('where there are many, the picture grows instead of laying names over each other', () => {
  const many: StopRow[] = Array.from({ length: 30 }, (_, n) => [`v${n}`, 1, null, `${n}村`, '']);
  const { stops, height } = riverOf([['g', 0, null, '县', ''], ...many], many.map(([id]) => ['g', id, 1]), 400, 200);
  const middles = stops.filter(({ column }) => column === 1).map(({ y, height: tall }) => y + tall / 2);
  expect(height).toBeGreaterThan(600);
  expect(Math.min(...middles.slice(1).map((y, n) => y - middles[n]!))).toBeGreaterThan(14);
});

test('a way leads from its beginning to its end, not to others beside it', () => {
  expect(wayThrough('c', RUNS.map(([from, to]) => ({ from, to })))).toEqual(new Set(['c', 'skill', 'a', 'b']));
});

test('nothing is drawn of nothing', () => {
  expect(riverOf([], [], 300, 200).stops).toEqual([]);
});
