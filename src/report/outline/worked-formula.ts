import type { Working, WorkingSide, WorkingTerm } from '../../model/finding.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';

const COMPARED = { '=': '=', '<=': '≤', '>=': '≥', '<': '<', '>': '>' } as const;

interface Part {
  readonly multiple: number;
  readonly text: string;
}

/**
 * A relation as one form has it: in words, in the numbers of the form's lines, or with the form's numbers put in. Null where it is to be
 * said in line numbers and a line has none, or a number stands alone that would look like one.
 */
export function workedFormula(
  { left, comparison, right }: Working,
  shown: 'words' | 'lines' | 'numbers',
  contest: string | null,
  names: Names,
): string | null {
  if (shown === 'lines' && ![left, right].every(isNumbered)) return null;
  const parts = {
    words: (side: WorkingSide) => inWords(side, contest, names),
    lines: inLineNumbers,
    numbers: (side: WorkingSide) => inNumbers(side, names),
  }[shown];
  const side = (given: WorkingSide): string => joined([...parts(given), ...constantOf(given, names)], names);
  return `${side(left)} ${COMPARED[comparison]} ${side(right)}`;
}

function isNumbered({ terms, constant }: WorkingSide): boolean {
  return terms.length > 0 && constant === 0 && terms.every(({ number }) => number !== null);
}

function joined(parts: readonly Part[], { locale }: Names): string {
  return parts
    .map(({ multiple, text }, index) => {
      const plus = index === 0 ? '' : ' + ';
      const sign = multiple < 0 ? plus.replace('+', '−') || '−' : plus;
      const size = Math.abs(multiple);
      return `${sign}${size === 1 ? '' : `${formatNumber(size, locale)} × `}${text}`;
    })
    .join('');
}

/** A number that stands alone; 0 is said only where there is nothing else. */
function constantOf({ terms, constant }: WorkingSide, { locale }: Names): Part[] {
  if (constant === 0 && terms.length > 0) return [];
  return [{ multiple: constant < 0 ? -1 : 1, text: formatNumber(Math.abs(constant), locale) }];
}

function inWords({ terms }: WorkingSide, contest: string | null, names: Names): Part[] {
  return joinContestants(
    terms,
    (term) => names.measure(term.measure, contest),
    (votes) => names.say('votes-of-contestants', { count: votes.length }),
  );
}

/** Contestants stand on lines that follow one another: 13 + … + 26. */
function inLineNumbers({ terms }: WorkingSide): Part[] {
  return joinContestants(
    terms,
    ({ number }) => visibleText(number ?? ''),
    (votes) => [votes[0]?.number, ...(votes.length > 2 ? ['…'] : []), votes.at(-1)?.number].join(' + '),
  );
}

function inNumbers({ terms }: WorkingSide, { locale }: Names): Part[] {
  return terms.map(({ multiple, value }) => ({ multiple, text: formatNumber(value, locale) }));
}

/** A part for each line, and one for all contestants together where their votes are added up. */
function joinContestants(
  terms: readonly WorkingTerm[],
  one: (term: WorkingTerm) => string,
  several: (votes: readonly WorkingTerm[]) => string,
): Part[] {
  const votes = terms.filter(({ measure, multiple }) => measure.kind === 'votes' && multiple === 1);
  const together = votes.length > 1 ? votes : [];
  return terms.flatMap((term): Part[] => {
    if (!together.includes(term)) return [{ multiple: term.multiple, text: one(term) }];
    return term === together[0] ? [{ multiple: 1, text: several(together) }] : [];
  });
}
