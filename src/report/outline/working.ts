import type { Finding, Repair, Working } from '../../model/finding.js';
import { type Block, left, list, paragraph, right, table } from '../document.js';
import { formatDifference, formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { workedFormula } from './worked-formula.js';

/** A failed relation shown three ways — in words, in the form's line numbers, with the numbers put in — and what may explain it. */
export function showWorking(finding: Finding, working: Working, names: Names): Block[] {
  const { locale, say } = names;
  const lines = workedFormula(working, 'lines', finding.contest, names);
  const also = working.alsoFailing.join(', ');
  return [
    list([
      say('working-words', { formula: workedFormula(working, 'words', finding.contest, names) ?? '' }),
      ...(lines === null ? [] : [say('working-lines', { formula: lines })]),
      say('working-numbers', {
        formula: workedFormula(working, 'numbers', finding.contest, names) ?? '',
        difference: formatDifference(finding.difference, locale),
        allowed: working.allowed,
        strict: isStrict(working) ? 'yes' : 'no',
      }),
      also === '' ? say('working-alone') : say('working-also', { relations: also }),
    ]),
    ...showRepairs(finding, working, names),
  ];
}

function isStrict({ comparison, allowed }: Working): boolean {
  return allowed === 0 && (comparison === '<' || comparison === '>');
}

function showRepairs({ contest }: Finding, { repairs, otherRepairs }: Working, names: Names): Block[] {
  const { locale, say } = names;
  if (repairs.length === 0) return [paragraph(say('working-no-repair'))];
  const needed = ({ written, needed: number, exact }: Repair): string => {
    if (exact) return formatNumber(number, locale);
    return say(number < written ? 'needed-at-most' : 'needed-at-least', { needed: number });
  };
  return [
    paragraph(say('working-repairs', { count: repairs.length + otherRepairs })),
    table(
      [left(say('col-what')), right(say('col-written')), right(say('col-needed')), left(say('col-slip'))],
      repairs.map((repair) => [
        names.measure(repair.measure, contest),
        formatNumber(repair.written, locale),
        needed(repair),
        repair.slip === null ? '' : locale.slips[repair.slip],
      ]),
    ),
    ...(otherRepairs > 0 ? [paragraph(say('working-other-repairs', { count: otherRepairs }))] : []),
  ];
}
