import { foldHeader } from './fold-header.js';
import { languages } from './index.js';
import type { Role } from './role.js';

/** What the words of a header say a column is. */
export interface HeaderMatch {
  readonly role: Role;
  /** From 0 to 1. */
  readonly sure: number;
  /** Of a territory, from the top down. */
  readonly level: number | null;
  readonly language: string;
  /** The words that said so. */
  readonly words: string;
}

/**
 * Every role that some language's wording gives a header, the surest first, each role once. Empty where no wording is known. A
 * header that says per cent is nothing else.
 */
export function matchHeader(header: string): readonly HeaderMatch[] {
  const folded = foldHeader(header);
  const matches = new Map<Role, HeaderMatch>();
  for (const { language, rules } of languages) {
    for (const { role, has, not, sure, level } of rules) {
      if (not?.test(folded)) continue;
      const found = has.map((wording) => wording.exec(folded)?.[0].trim());
      if (found.some((words) => words === undefined)) continue;
      const known = matches.get(role);
      if (known && known.sure >= sure) continue;
      matches.set(role, { role, sure, level: level ?? null, language, words: found.join(' … ') });
    }
  }
  const percent = matches.get('percent');
  if (percent && percent.sure > 0.8) return [percent];
  return [...matches.values()].sort((left, right) => right.sure - left.sure);
}
