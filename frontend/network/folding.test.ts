import { describe, expect, it } from 'vitest';
import { isOpenAtFirst } from './folding';

describe('a legend', () => {
  it('is as people left it, else open where there is room', () => {
    expect(isOpenAtFirst('open', () => true)).toBe(true);
    expect(isOpenAtFirst('closed', () => false)).toBe(false);
    expect(isOpenAtFirst(null, () => true)).toBe(false);
    expect(isOpenAtFirst(null, () => false)).toBe(true);
  });
});
