import { describe, expect, it } from 'vitest';
import { levelsSetting } from '../../../../src/checks/pattern/results/levels-setting.js';

describe('levels-setting', () => {
  it('takes all levels from the whole election down to the deepest', () => {
    expect(levelsSetting({ levels: 'all' }, 2)).toEqual([0, 1, 2]);
    expect(levelsSetting({ levels: 'all' }, 0)).toEqual([0]);
  });

  it('takes the levels named, ascending and each once, a number alone too', () => {
    expect(levelsSetting({ levels: '2, 0 2' }, 3)).toEqual([0, 2]);
    expect(levelsSetting({ levels: 1 }, 3)).toEqual([1]);
  });

  it('leaves out levels that the data do not have', () => {
    expect(levelsSetting({ levels: '1 7' }, 2)).toEqual([1]);
  });

  it.each(['', 'region', '1.5', '-1', true])('refuses %j', (levels) => {
    expect(() => levelsSetting({ levels }, 2)).toThrow(RangeError);
  });
});
