import { expect, test } from 'vitest';
import { fill, linkOf, nodeOf } from './types';

test('rows become nodes and links; what is not sent is not known', () => {
  expect(nodeOf(['1', null, '青河县', 'county', 6])).toEqual({
    code: '1',
    parent: null,
    name: '青河县',
    level: 'county',
    children: 6,
    rating: null,
    population: null,
    industry: null,
  });
  expect(nodeOf(['2', '1', '河泉村', 'branch', 0, 'weak', 502, '苹果'])).toMatchObject({
    rating: 'weak',
    population: 502,
    industry: '苹果',
  });
  expect(linkOf([['1', '2'], ['3'], 'small', 4, 1])).toEqual({ from: ['1', '2'], to: ['3'], kind: 'small', number: 4, lit: true });
});

test('a sentence takes its values, and shows what it was not given', () => {
  expect(fill('显示 {shown} / {total}', { shown: '166', total: '2,140' })).toBe('显示 166 / 2,140');
  expect(fill('{name} {x}', { name: '甲' })).toBe('甲 {x}');
});
