import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMMAS_GROUP,
  type Convention,
  DOTS_GROUP,
} from '../../../../src/ingest/normalise/numbers/convention.js';
import { decideConvention } from '../../../../src/ingest/normalise/numbers/decide-convention.js';
import { countUnder, writtenNumber } from '../../../../src/ingest/normalise/numbers/number-shapes.js';

/** A column as its dictionary gives it. */
function column(cells: readonly string[]) {
  const texts = [...new Set(cells)];
  return { texts, cells: texts.map((text) => cells.filter((cell) => cell === text).length) };
}

const times = (number: number, text: string): string[] => Array<string>(number).fill(text);

const name = (convention: Convention | null): string =>
  convention === DOTS_GROUP ? 'dots' : convention === COMMAS_GROUP ? 'commas' : 'unclear';

describe('decideConvention', () => {
  it.each<[string, readonly string[]]>([
    ['one cell that cannot be a fraction', ['1.413']],
    ['one telling cell among ambiguous ones', ['1.000', '2.000', '1.413']],
    ['decimals of zeros after a comma', ['237,0', '856,0']],
    ['both marks in one cell', ['1.413,00']],
    ['groups and decimals in different cells', ['1.413', '237,0']],
    ['one cell in twenty that says otherwise', [...times(19, '1.413'), '237.0']],
    ['a word, a date and a blank beside it', [...times(40, '1.413'), '12 dwarves', '04.12.2011', '-']],
  ])('lets dots group on %s', (_, cells) => {
    expect(name(decideConvention(column(cells)))).toBe('dots');
  });

  it.each<[string, readonly string[]]>([
    ['one cell that cannot be a fraction', ['1,413']],
    ['decimals of zeros after a dot', ['237.0', '1413.0']],
    ['a fraction of zeros', ['0.000', '1.000', '12.000']],
    ['an ungrouped number with three zeros behind', ['1000.000', '1.000']],
    ['lakh and crore', ['1,00,000', '1,000']],
  ])('lets commas group on %s', (_, cells) => {
    expect(name(decideConvention(column(cells)))).toBe('commas');
  });

  it.each<[string, readonly string[]]>([
    ['thousands or decimals of zeros', ['1.000', '2.000']],
    ['thousands or decimals of zeros, with commas', ['1,000']],
    ['an ambiguous cell beside a fraction', ['1.000', '237.5']],
    ['a column of fractions with one that looks grouped', ['45.3', '12.5', '1.413']],
    ['numbers of two hands', ['1.413', '237.0']],
    [
      'three telling cells against two among many ambiguous ones',
      [...times(1000, '1.000'), ...times(3, '1.413'), '2.0', '3.0'],
    ],
    ['one cell in nineteen that says otherwise', [...times(18, '1.413'), '237.0']],
    ['numbers that a program took for fractions', ['1.413', '1.41', '2.0', '856.0']],
  ])('does not guess at %s', (_, cells) => {
    expect(name(decideConvention(column(cells)))).toBe('unclear');
  });

  it.each<[string, readonly string[]]>([
    ['has only spaces and apostrophes', ['1 413', '1’000']],
    ['has no number', ['n/a', 'x']],
    ['has no count', ['12.5', '45.3', '04.12.2011']],
    ['is empty', []],
  ])('finds nothing to decide where a column %s', (_, cells) => {
    expect(decideConvention(column(cells))).not.toBeNull();
  });

  const counts = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 2_000_000_000 })),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  const styles = fc.constantFrom(
    { convention: DOTS_GROUP, group: '.', decimals: ',' },
    { convention: COMMAS_GROUP, group: ',', decimals: '.' },
  );
  const hands = fc.array(fc.tuple(fc.boolean(), fc.constantFrom('', '', '', '0', '00', '000')), {
    minLength: 30,
    maxLength: 30,
  });

  it('reads any counts of one convention back exactly, or says that they are unclear; never otherwise', () => {
    fc.assert(
      fc.property(counts, styles, hands, (values, style, written) => {
        const cells = values.map((value, index) => {
          const [grouped, zeros] = written[index] ?? [true, ''];
          const whole = grouped ? String(value).replace(/\B(?=(\d{3})+$)/gu, style.group) : String(value);
          return whole + (zeros && style.decimals + zeros);
        });
        const decided = decideConvention(column(cells));
        const isTelling = cells.some((cell) => {
          const number = writtenNumber(cell) ?? '';
          return countUnder(number, DOTS_GROUP) === null || countUnder(number, COMMAS_GROUP) === null;
        });
        if (decided === null) {
          expect(isTelling).toBe(false);
          return;
        }
        expect(cells.map((cell) => countUnder(writtenNumber(cell) ?? '', decided))).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the cells', () => {
    const cells = fc.array(
      fc.constantFrom('1.000', '1.413', '237.0', '237,0', '1,000', '12.5', 'x', '1 413'),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(cells, cells, (some, others) => {
        expect(decideConvention(column([...others, ...some]))).toBe(
          decideConvention(column([...some, ...others])),
        );
      }),
    );
  });
});
