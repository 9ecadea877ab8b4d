import { describe, expect, it } from 'vitest';
import { nearestText } from '../../src/stats/nearest-text.js';

describe('nearestText', () => {
  it('finds the word that a misspelt one stands for', () => {
    expect(nearestText('regstered', ['received', 'registered', 'valid'])).toBe('registered');
    expect(nearestText('Число избирателей', ['Число избирателй', 'Число бюллетеней'])).toBe(
      'Число избирателй',
    );
  });

  it('ignores case, and returns the candidate as it is written', () => {
    expect(nearestText('VALID', ['invalid', 'Valid'])).toBe('Valid');
  });

  it('gives none where more than half of the characters differ', () => {
    expect(nearestText('abcd', ['axyz'])).toBeNull();
    expect(nearestText('abcd', ['abyz'])).toBe('abyz');
  });

  it('gives the first of several that are equally near', () => {
    expect(nearestText('cat', ['bat', 'hat'])).toBe('bat');
    expect(nearestText('cat', ['hat', 'bat'])).toBe('hat');
  });

  it('gives none where there are no candidates', () => {
    expect(nearestText('anything', [])).toBeNull();
  });

  it('takes candidates from anything that can be run through', () => {
    expect(nearestText('vlid', new Set(['lost', 'valid']))).toBe('valid');
  });

  it('compares long texts by their beginning', () => {
    const beginning = 'a'.repeat(200);
    expect(nearestText(`${beginning}${'b'.repeat(5000)}`, ['short', `${beginning}${'c'.repeat(9000)}`])).toBe(
      `${beginning}${'c'.repeat(9000)}`,
    );
  });
});
