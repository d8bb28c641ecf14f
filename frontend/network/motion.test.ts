import { expect, test } from 'vitest';
import { eased, MOTION_MS, motionOf, posesAt, posesOf } from './motion';
import { pictureOf } from './picture';
import { regular } from './samples';

const CLOSED = pictureOf(regular((code) => code === 'c'));
const OPEN = pictureOf(regular((code) => code === 'c' || code === 't2'));

test('what is new grows out of the unit above it', () => {
  const motion = motionOf(CLOSED, OPEN, [], posesOf(CLOSED));
  const { x, y } = CLOSED.figures.get('t2')!.spot;
  expect(motion.from.get('g2-0')).toEqual({ x, y, share: 0 });
  const end = posesAt(motion, 1).get('g2-0')!;
  expect(end.x).toBeCloseTo(OPEN.figures.get('g2-0')!.spot.x);
  expect(end.share).toBe(1);
});

test('what leaves shrinks into the unit above it', () => {
  const leaving = [...OPEN.figures.values()].filter(({ code }) => !CLOSED.figures.has(code));
  const motion = motionOf(OPEN, CLOSED, leaving, posesOf(OPEN));
  const { x, y } = CLOSED.figures.get('t2')!.spot;
  expect(leaving).toHaveLength(6);
  expect(motion.to.get('g2-5')).toEqual({ x, y, share: 0 });
});

test('a motion broken off goes on from where everything is', () => {
  const half = posesAt(motionOf(CLOSED, OPEN, [], posesOf(CLOSED)), 0.5);
  const leaving = [...OPEN.figures.values()].filter(({ code }) => !CLOSED.figures.has(code));
  expect(posesAt(motionOf(OPEN, CLOSED, leaving, half), 0)).toEqual(half);
});

test('motion comes to rest in a quarter of a second', () => {
  expect(eased(0)).toBe(0);
  expect(eased(MOTION_MS)).toBe(1);
  expect(eased(10 * MOTION_MS)).toBe(1);
});
