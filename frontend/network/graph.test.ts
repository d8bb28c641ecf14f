import { describe, expect, it } from 'vitest';
import { spinesOf, twigsOf } from './graph';

describe('links along the hierarchy', () => {
  const county = { code: 'c', parent: null, level: 'county' };
  const teacher = { code: 't', parent: 'c', level: 'member' };
  const learner = { code: 'l', parent: 't', level: 'member' };
  const other = { code: 'o', parent: 't', level: 'member' };

  it('stand for the line between people, whichever way they go', () => {
    expect([...spinesOf([county, teacher, learner], [{ from: 't', to: 'l' }])]).toEqual([['l', 't']]);
    expect([...spinesOf([county, teacher, learner], [{ from: 'l', to: 't' }])]).toEqual([['l', 't']]);
  });

  it('leave the line alone where units stand above, or nobody is linked', () => {
    expect(spinesOf([county, teacher, learner, other], [{ from: 'c', to: 't' }]).size).toBe(0);
    expect(spinesOf([county, teacher, learner, other], [{ from: 'l', to: 'o' }]).size).toBe(0);
  });

  it('are drawn below units only: people are linked, or begin lines of their own', () => {
    const foreign = { code: 'f', parent: 'elsewhere', level: 'member' };
    expect(twigsOf([county, teacher, learner, other, foreign])).toEqual([['t', 'c']]);
  });
});
