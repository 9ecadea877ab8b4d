import type { Comparison } from '../model/finding.js';
import type { RulePack } from '../rules/pack.js';
import type { Relation } from '../rules/parse-relation.js';
import { CONTESTANTS, SCALE, type Term } from '../rules/parse-sum.js';

const SIGNS: Readonly<Record<Comparison, string>> = { '=': '=', '<=': '≤', '>=': '≥', '<': '<', '>': '>' };

/** A relation in the numbers of the form's lines: 7 + 8 = 9 + 10. Null where a line has none, or a number stands alone that would look like one. */
export function relationInLineNumbers({ left, comparison, right }: Relation, pack: RulePack): string | null {
  const [one, other] = [left, right].map(({ terms }) => sumInLineNumbers(terms, pack, []));
  return one && other ? `${one} ${SIGNS[comparison]} ${other}` : null;
}

/** Lines that may be missing stand in brackets. `open`: sums being written out, so that none is followed for ever. */
function sumInLineNumbers(terms: readonly Term[], pack: RulePack, open: readonly string[]): string | null {
  const parts = terms.map(({ name, scaled, optional }, index) => {
    const written = name === null ? null : nameInLineNumbers(name, pack, open);
    if (written === null) return null;
    const size = Math.abs(scaled) / SCALE;
    // What is multiplied or taken away stays together.
    const isPlain = scaled === SCALE || !written.includes(' ');
    const text = (size === 1 ? '' : `${size} × `) + (isPlain ? written : `(${written})`);
    const sign = scaled < 0 ? '−' : '+';
    const signed = index === 0 ? (scaled < 0 ? `−${text}` : text) : `${sign} ${text}`;
    return optional ? `[${signed}]` : signed;
  });
  return parts.every((part) => part !== null) ? parts.join(' ') : null;
}

function nameInLineNumbers(name: string, pack: RulePack, open: readonly string[]): string | null {
  if (name === CONTESTANTS) return pack.firstContestant === null ? null : `${pack.firstContestant} + …`;
  const number = pack.lines.find((line) => line.name === name)?.number;
  if (number !== undefined) return number;
  const derived = pack.derived.get(name);
  return derived && !open.includes(name) ? sumInLineNumbers(derived.terms, pack, [...open, name]) : null;
}
