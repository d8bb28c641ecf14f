import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraOf, Resting, seenFrom, withView, type Seen } from './seen';

const NEAR: Seen = { x: 12.3, y: -4, ratio: 0.4321 };

describe('a view in an address', () => {
  it('is the same picture in another window', () => {
    const seen = seenFrom({ centre: { x: 12.34, y: -0.01 }, scale: 1.23456 }, 0.35);
    expect(seen).toEqual({ x: 12.3, y: 0, ratio: 0.2835 });
    expect(cameraOf(seen, 0.7).scale).toBeCloseTo(2 * 1.23456, 3);
  });

  it('leaves the rest of the address as it is', () => {
    expect(withView('?at=1&pin=a~1~2&asof=2026-01-01', NEAR)).toBe(
      '?at=1&pin=a~1~2&asof=2026-01-01&view=12.3~-4~0.4321',
    );
    expect(withView('?view=1~2~3&at=1', NEAR)).toBe('?at=1&view=12.3~-4~0.4321');
    expect(withView('?at=1&view=1~2~3', null)).toBe('?at=1');
    expect(withView('?view=1~2~3', null)).toBe('');
  });
});

describe('resting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells once, when nothing has moved for a while', () => {
    vi.stubGlobal('window', globalThis);
    const told: (Seen | null)[] = [];
    const resting = new Resting((seen) => told.push(seen));
    resting.at({ ...NEAR, ratio: 1 });
    vi.advanceTimersByTime(300);
    resting.at(NEAR);
    resting.at({ ...NEAR });
    vi.advanceTimersByTime(300);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(told).toEqual([NEAR]);
    resting.at(null);
    resting.at(NEAR);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([NEAR]);
    resting.from(null);
    resting.at(null);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([NEAR]);
    vi.unstubAllGlobals();
  });
});
