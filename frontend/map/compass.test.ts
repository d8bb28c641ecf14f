import { expect, test } from 'vitest';
import { ahead, type Placed } from './compass';

const place = (code: string, x: number, y: number): Placed => ({ code, at: [x, y] });
const middle = place('middle', 0, 0);

test('the nearest in each direction', () => {
  const all = [middle, place('north', 1, 10), place('far north', 0, 30), place('east', 8, -2), place('west', -5, 4)];
  expect(ahead(middle, 'up', all)?.code).toBe('north');
  expect(ahead(middle, 'next', all)?.code).toBe('east');
  expect(ahead(middle, 'previous', all)?.code).toBe('west');
  expect(ahead(middle, 'down', all)).toBeNull();
});

test('straight ahead rather than nearer but aside', () => {
  expect(ahead(middle, 'up', [place('aside', 4, 5), place('ahead', 0, 8)])?.code).toBe('ahead');
});

test('what has the same code is where one stands', () => {
  expect(ahead(middle, 'up', [place('middle', 0, 3)])).toBeNull();
});
