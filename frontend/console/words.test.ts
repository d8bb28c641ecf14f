import { describe, expect, test } from 'vitest';
import { offer, written, type Words } from './words';

const words: Words = {
  labels: ['Village', 'Unit'],
  types: ['PART_OF'],
  properties: ['name', 'code'],
  parameters: ['asOf', 'scope'],
};

const kind = (before: string) => offer(before, words, false)?.kind;

describe('what could stand there', () => {
  test('labels after a colon in round brackets', () => {
    expect(kind('MATCH (v:')).toBe('label');
    expect(kind('MATCH (v:Vil')).toBe('label');
    expect(kind('MATCH (v:Village|U')).toBe('label');
    expect(kind('MATCH (v) WHERE v:')).toBe('label');
  });

  test('types after a colon in square brackets', () => {
    expect(kind('MATCH (a)-[:')).toBe('type');
    expect(kind('MATCH (a)-[r:PART_OF|H')).toBe('type');
  });

  test('properties after a dot and in curly brackets', () => {
    expect(kind('RETURN v.')).toBe('property');
    expect(kind('RETURN v.na')).toBe('property');
    expect(kind('MATCH (v:Village {')).toBe('property');
    expect(kind("MATCH (v:Village {name: 'x', co")).toBe('property');
  });

  test('parameters after a dollar', () => {
    expect(offer('WHERE r.since <= $a', words, false)).toEqual({
      from: 18,
      kind: 'parameter',
      words: ['asOf', 'scope'],
    });
  });

  test('words of the language where one is begun or asked for', () => {
    expect(kind('MAT')).toBe('keyword');
    expect(kind('RETURN ')).toBeUndefined();
    expect(offer('RETURN ', words, true)?.kind).toBe('keyword');
  });
});

test('a name that is no plain word stands in quotes', () => {
  expect(written('name')).toBe('name');
  expect(written('村名')).toBe('村名');
  expect(written('a b`c')).toBe('`a b``c`');
});
