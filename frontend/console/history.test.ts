import { expect, test } from 'vitest';
import { line, MOST, recalled, remembered } from './history';

test('what was run last comes first, once', () => {
  expect(remembered(['b', 'a'], ' a ')).toEqual(['a', 'b']);
  expect(remembered(['a'], '  ')).toEqual(['a']);
});

test('no more than so many are remembered', () => {
  const many = Array.from({ length: MOST }, (_, i) => `RETURN ${i}`);
  const more = remembered(many, 'RETURN x');
  expect(more).toHaveLength(MOST);
  expect(more[0]).toBe('RETURN x');
});

test('what is stored otherwise is left out', () => {
  expect(recalled(null)).toEqual([]);
  expect(recalled('no list')).toEqual([]);
  expect(recalled('{"a":1}')).toEqual([]);
  expect(recalled('["a",1]')).toEqual(['a']);
});

test('a list shows one line of each', () => {
  expect(line('MATCH (n)\n  RETURN n', 40)).toBe('MATCH (n) RETURN n');
  expect(line('MATCH (n)\n  RETURN n', 10)).toBe('MATCH (n)…');
});
