import { expect, test } from 'vitest';
import { actOf, CANVAS_HELP, MAP_HELP } from './keys';

function press(key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>> = {}) {
  return actOf({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held });
}

test('letters mean the same with the capitals locked, signs wherever they are on the keyboard', () => {
  expect(press('m')).toBe('mark');
  expect(press('M')).toBe('mark');
  expect(press('?', { shiftKey: true })).toBe('help');
  expect(press('?')).toBe('help');
  expect(press('+', { shiftKey: true })).toBe('zoomIn');
});

test('shift turns a step into a move, and the next neighbour into the one before', () => {
  expect(press('ArrowUp')).toBe('up');
  expect(press('ArrowUp', { shiftKey: true })).toBe('moveUp');
  expect(press('N', { shiftKey: true })).toBe('linkedBefore');
});

test('steps are undone as everywhere, and what the browser needs it keeps', () => {
  expect(press('z', { ctrlKey: true })).toBe('undo');
  expect(press('Z', { metaKey: true, shiftKey: true })).toBe('redo');
  expect(press('y', { ctrlKey: true })).toBe('redo');
  expect(press('r', { ctrlKey: true })).toBeNull();
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
  expect(press('Tab')).toBeNull();
});

test('each way to be linked has its digit, which the help of the canvas lists', () => {
  const ways = ['1', '2', '3', '4'];
  expect(ways.map((key) => press(key))).toEqual(['pairings', 'mentorships', 'resources', 'responsibilities']);
  expect(press('5')).toBeNull();
  expect(new Map(CANVAS_HELP).get('spread')).toEqual(ways);
  expect(new Map(MAP_HELP).has('spread')).toBe(false);
});

test('the help lists each line once', () => {
  for (const lines of [CANVAS_HELP, MAP_HELP]) {
    const names = lines.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(MAP_HELP.length).toBeGreaterThan(8);
});
