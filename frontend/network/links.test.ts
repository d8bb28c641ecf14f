import { describe, expect, test } from 'vitest';
import { breadth, dashedKinds, dashOf, linesOf, strength } from './links';
import { NO_MARKS } from './marks';
import { counted } from './numbers';
import type { SceneLink } from './types';

function link(from: string, to: string, kind: string, number = 1, lit = false): SceneLink {
  return { from: [from], to: [to], kind, number, lit };
}

const same = (codes: readonly string[]) => codes[0] ?? null;

describe('lines', () => {
  const lines = linesOf(
    [link('a', 'b', 'mentors', 2), link('b', 'a', 'mentors'), link('a', 'b', 'gives'), link('a', 'c', 'gives', 1, true)],
    same,
  );

  test('add up what is of one kind between the same nodes, whichever way it leads', () => {
    expect(lines.map(({ kind, number, lane }) => [kind, number, lane])).toEqual([
      ['mentors', 3, 0],
      ['gives', 1, 1],
      ['gives', 1, 0],
    ]);
  });

  test('that are brought out stay strong, all others step back', () => {
    expect(lines.map((line) => strength(line, true))).toEqual([0.25, 0.25, 1]);
    expect(new Set(lines.map((line) => strength(line, false)))).toEqual(new Set([0.85]));
  });

  test('say their number where somebody looks at them', () => {
    expect(counted(lines, NO_MARKS)).toEqual([]);
    expect(counted(lines, { ...NO_MARKS, selected: 'a' }).map(({ number }) => number)).toEqual([3]);
  });
});

test('a line grows with its number, but not past all measure', () => {
  expect(breadth(1)).toBe(1);
  expect(breadth(4)).toBeGreaterThan(breadth(2));
  expect(breadth(10_000)).toBe(3);
});

test('kinds that are not pairings are told apart by their dashes too', () => {
  const dashes = dashedKinds().map((kind) => dashOf(kind)!.join(' '));
  expect(new Set(dashes).size).toBe(3);
  expect(dashOf('small')).toBeNull();
});
