import type { Check } from '../checks/check.js';
import { type Block, heading, list, paragraph } from '../report/document.js';
import type { Locale } from '../report/locales/locale.js';
import { say } from '../report/say.js';
import type { Words } from './words.js';

/** A check in plain words, from the texts of its language: how it works, what it needs, what can explain a finding innocently, what to do next. */
export function checkPage({ id, evidence, tier, needs }: Check, locale: Locale, words: Words): Block[] {
  const texts = locale.checks[id];
  if (texts === undefined) return [];
  return [
    heading(1, texts.title),
    paragraph(words('page-kind', { id, kind: locale.evidence[evidence].title, tier })),
    paragraph(locale.evidence[evidence].meaning),
    ...(evidence === 'pattern' ? [paragraph(locale.tiers[tier])] : []),
    heading(2, words('page-method')),
    paragraph(texts.method),
    ...(needs.length > 0
      ? [
          heading(2, words('page-needs')),
          list(needs.map((need) => say(locale, locale.needs[`needs-${need}`] ?? need))),
        ]
      : []),
    heading(2, words('page-innocent')),
    list(Object.values(texts.innocent)),
    heading(2, words('page-next')),
    paragraph(texts.next),
    paragraph(words('page-more', { id })),
  ];
}
