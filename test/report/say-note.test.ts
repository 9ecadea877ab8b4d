import { describe, expect, it } from 'vitest';
import { locales } from '../../src/report/locales/index.js';
import { sayNote } from '../../src/report/say-note.js';

const { en } = locales;

describe('a note', () => {
  it('names roles and types of columns in words', () => {
    expect(sayNote({ id: 'cells-do-not-fit', args: { role: 'registered', type: 'percent' } }, en)).toBe(
      'its name reads like registered voters, but it holds percentages',
    );
    expect(sayNote({ id: 'second-choice', args: { key: 'inBoxes', instead: 'Cast' } }, en)).toBe(
      'ballots in the boxes: read from “Cast”',
    );
  });

  it('writes numbers with our own formatter, and chooses the plural by them', () => {
    expect(sayNote({ id: 'too-many-columns', args: { beyond: 12345 } }, en)).toContain('12,345 more');
    expect(sayNote({ id: 'names-lines', args: { lines: 1 } }, en)).toBe('its texts name one line of a form');
  });

  it('quotes what stood in a file on one line, shortened, with nothing in it that cannot be seen', () => {
    const name = `a\n\u202eb{x}'${'c'.repeat(500)}`;
    const said = sayNote({ id: 'no-table', args: { path: name } }, en);
    expect(said).toMatch(/^“a b\{x\}'c+…” holds no table with rows\.$/u);
    expect(said.length).toBeLessThan(160);
  });

  it('leaves a note inside it whole', () => {
    const note = 'x'.repeat(500);
    expect(sayNote({ id: 'is-unclear', args: { note } }, en)).toBe(`UNCLEAR: ${note}`);
  });

  it('says it of a name that is empty', () => {
    expect(sayNote({ id: 'table-skipped', args: { name: '' } }, en)).toMatch(/^A table was left out/u);
    expect(sayNote({ id: 'total-beside-parts', args: { column: 'mode', where: '' } }, en)).toMatch(
      /in “mode”\. /u,
    );
  });

  it('shows its id where no text is known', () => {
    expect(sayNote({ id: 'constructor', args: {} }, en)).toBe('constructor');
  });
});
