import { type CellForm, cellForm } from './cell-form.js';
import { columnType } from './column-type.js';
import { createDistinctTexts } from './distinct-texts.js';
import { createMarkedNumbers, numberIn } from './marked-numbers.js';
import { newRange, rangeOf, widen } from './number-range.js';
import type { ColumnProfile } from './table-profile.js';

export interface ColumnProfiler {
  readonly take: (text: string) => void;
  readonly finish: () => ColumnProfile;
}

/** Examples that are kept, and how long. */
const EXAMPLES = 5;
const EXAMPLE_LENGTH = 80;

/** A column of few different, short texts is told in full. */
const VALUES_TOLD = 100;
const VALUE_LENGTH = 200;

/** Looks at one column, cell by cell, in memory that does not grow with the rows. `cap`: different texts remembered. */
export function createColumnProfiler(position: number, name: string, cap: number): ColumnProfiler {
  const distinct = createDistinctTexts(cap);
  const examples: string[] = [];
  const forms: Record<CellForm, number> = {
    blank: 0,
    placeholder: 0,
    count: 0,
    marked: 0,
    signed: 0,
    percent: 0,
    date: 0,
    text: 0,
  };
  const marked = createMarkedNumbers();
  const plain = newRange();
  const ifGrouped = newRange();
  const ifDecimal = newRange();
  let rows = 0;
  let longest = 0;
  let beginsFilled = false;

  const tally = (text: string): void => {
    const form = cellForm(text);
    forms[form]++;
    if (form === 'count') widen(plain, text.length < 16 ? Number(text) || numberIn(text, null) : null);
    else if (form === 'signed' || form === 'percent') widen(plain, numberIn(text, null));
    else if (form === 'marked') {
      marked.add(text);
      widen(ifGrouped, Number(text.replace(/\D/gu, '')));
      widen(ifDecimal, Number(text.replace(',', '.')));
    }
  };
  return {
    take(text) {
      rows++;
      tally(text);
      if (text === '') return;
      if (rows === 1) beginsFilled = true;
      if (text.length > longest) longest = text.length;
      const before = distinct.size();
      distinct.add(text);
      if (examples.length < EXAMPLES && distinct.size() > before) examples.push(shortened(text));
    },
    finish() {
      const filled = rows - forms.blank - forms.placeholder;
      const numbers = marked.finish();
      const type = columnType(forms, numbers, filled);
      const isTold = !distinct.isCapped() && distinct.size() <= VALUES_TOLD && longest <= VALUE_LENGTH;
      return {
        position,
        name,
        filled,
        blank: forms.blank,
        placeholders: forms.placeholder,
        signed: forms.signed,
        type,
        convention: numbers.convention,
        grouping: type === 'count' ? numbers.grouping : null,
        isUnclear: numbers.isUnclear && type === 'count',
        ...rangeOf(plain, numbers.counts > numbers.decimals ? ifGrouped : ifDecimal),
        integers: filled === 0 ? 0 : (forms.count + numbers.counts) / filled,
        distinct: distinct.size(),
        distinctIsCapped: distinct.isCapped(),
        values: isTold ? distinct.list() : null,
        examples,
        longest,
        unique: filled > 0 && !distinct.repeats(),
        carriesDown:
          beginsFilled &&
          (type === 'text' || type === 'mixed') &&
          forms.blank > filled &&
          (distinct.isCapped() || distinct.size() * 2 >= filled),
      };
    },
  };
}

function shortened(text: string): string {
  return text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH)}…` : text;
}
