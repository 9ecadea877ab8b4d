import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlankWord } from '../../../../src/ingest/normalise/numbers/blank-words.js';

describe('isBlankWord', () => {
  it.each([
    ...['-', '–', '—', '−', '－', '--', '- -', '———', '_', '____', '.', '..', '…', '...'],
    ...[
      'n/a',
      'N/A',
      'n.a.',
      'n. a.',
      'N.A',
      'na',
      'NaN',
      '#N/A',
      '(n/a)',
      'null',
      'NULL',
      'None',
      'nil',
      '[blank]',
    ],
    ...['not available', 'No data', 'unknown', 'missing'],
    ...['нет', 'НЕТ', 'Нет данных', 'н/д', 'Н.Д.', 'б/д', 'нет сведений', 'немає даних'],
    ...['brak', 'bd.', 'b.d.', 'Brak danych'],
    ...['sin dato', 'Sin datos', 's/d', 'S/D', 'n/d', 'ND', 'sem dados', 'não disponível'],
    ...['tidak ada', 'Tidak ada data', 'néant', 'k.A.', 'n.v.t.', 'keine Angabe'],
    ' - ',
    '\u00a0—\u00a0',
  ])('reads %j as a blank', (text) => {
    expect(isBlankWord(text)).toBe(true);
  });

  it.each([
    ...['', ' ', '0', '00', '-0', '1', '-1', '1-', '0.0', '-.5', '٠', '０'],
    ...['x', 'X', '*', '**', '?', '??', '+', '/', '#REF!', '#DIV/0!', '#VALUE!', '%', '"', '()'],
    ...[
      'zero',
      'ноль',
      'cero',
      'nul',
      'yes',
      'нетто',
      'nation',
      'bda',
      'nada',
      'brakuje',
      'Anna',
      'no',
      'не',
      'ja',
    ],
    'n/a*',
    'n/a 5',
  ])('does not read %j as a blank', (text) => {
    expect(isBlankWord(text)).toBe(false);
  });

  it('never takes a text with a digit of any script for a blank', () => {
    const around = fc.string({ unit: fc.constantFrom('-', '.', ' ', 'n', '/', 'a', '—', '…') });
    fc.assert(
      fc.property(around, fc.constantFrom('0', '7', '٠', '۷', '０', '०'), around, (before, digit, after) => {
        expect(isBlankWord(before + digit + after)).toBe(false);
      }),
    );
  });
});
