import { describe, expect, test } from 'vitest';
import { readPalette } from './palette';
import { heightOf, paperOf, type Entry } from './paper';

const palette = readPalette((css) => /light-dark\((#\w+)/.exec(css)![1]!);
const entry = (text: string): Entry => ({ text, colour: 'rgb(1, 2, 3)', shape: '<circle r="3"/>' });
const legend = [entry('强'), entry('弱'), { text: '大小 = 人口', colour: '', shape: '' }];

describe('a view that is taken away', () => {
  const paper = paperOf('<line/>', { x: 300, y: 200 }, { title: '青禾<县>', day: '截至 2026-11-24', legend }, palette);

  test('tells what it is, of which day, and what its marks mean', () => {
    expect(paper).toContain('>青禾&lt;县&gt;<');
    expect(paper).toContain('>截至 2026-11-24<');
    for (const { text } of legend) expect(paper).toContain(`>${text}<`);
    expect(paper.match(/<circle /g)).toHaveLength(2);
    expect(paper).toContain('color="rgb(1, 2, 3)"');
    expect(paper).toContain('<line/>');
  });

  test('grows with its legend', () => {
    const many = Array.from({ length: 12 }, () => entry('以强带弱'));
    expect(heightOf(many, { x: 300, y: 200 })).toBeGreaterThan(heightOf(legend, { x: 300, y: 200 }));
    expect(heightOf(many, { x: 3000, y: 200 })).toBe(heightOf(legend, { x: 300, y: 200 }));
  });
});
