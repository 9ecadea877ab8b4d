import type { Analysis } from '../model/analysis.js';
import type { Finding } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import type { RelationOutcome } from '../model/outcome.js';
import { type Block, heading, left, list, paragraph, right, table } from '../report/document.js';
import { formatDifference, formatNumber } from '../report/format-number.js';
import type { Locale } from '../report/locales/locale.js';
import { createNames, type Names } from '../report/names.js';
import { workedFormula } from '../report/outline/worked-formula.js';
import { relationInWords } from '../report/relation-in-words.js';

/** Significant digits of a percentage. */
const DIGITS = 3;

/** Findings of one relation that are shown with their numbers. */
const SHOWN = 3;

/** How the relations of a pack fared on a data set: how often each fires, and its largest findings with their rows. */
export function packTrial(pack: string, name: string, analysis: Analysis, locale: Locale): Block[] {
  const names = createNames(analysis, locale);
  const { say } = names;
  const title = heading(1, say('rules-trial', { pack, name }));
  const [outcome] = analysis.outcomes;
  if (outcome?.status !== 'completed') return [title, paragraph(whyNot(outcome, names))];
  const forms = analysis.totals.reduce((sum, total) => sum + total.forms, 0);
  const { examined, relations } = outcome;
  return [
    title,
    paragraph(say('rules-trial-examined', { forms, stations: analysis.stations, examined })),
    faring(relations, names),
    heading(2, say('rules-examples')),
    ...examples(relations, analysis.findings, names),
  ];
}

function whyNot(outcome: Analysis['outcomes'][number] | undefined, { locale, say }: Names): string {
  if (outcome?.status === 'crashed') return say('rules-trial-crashed', { error: outcome.error });
  const id = outcome?.status === 'not-applicable' ? outcome.reason.id : '';
  const reason = locale.needs[id] ?? locale.checks[outcome?.id ?? '']?.unexamined[id] ?? id;
  return say('rules-trial-not-applicable', { reason });
}

function faring(relations: readonly RelationOutcome[], names: Names): Block {
  const { locale, say } = names;
  const counts = ['examined', 'blank', 'exempt', 'notOnForm', 'findings'] as const;
  return table(
    [
      left(say('col-relation')),
      left(say('col-kind')),
      right(say('col-examined')),
      right(say('col-blank')),
      right(say('col-exempt')),
      right(say('col-not-on-form')),
      right(say('col-findings')),
      right(say('rules-percent')),
      left(say('col-what')),
    ],
    relations.map((relation) => {
      const { id, hard, examined, findings } = relation;
      return [
        id,
        say(hard ? 'relation-hard' : 'relation-soft'),
        ...counts.map((count) => formatNumber(relation[count], locale)),
        examined === 0
          ? ''
          : say('rules-percent-of', { percent: Number(((100 * findings) / examined).toPrecision(DIGITS)) }),
        relationInWords(relation, names),
      ];
    }),
  );
}

function examples(
  relations: readonly RelationOutcome[],
  findings: readonly Finding[],
  names: Names,
): Block[] {
  const { say } = names;
  if (findings.length === 0) return [paragraph(say('rules-no-findings'))];
  const byRelation = groupBy(findings, ({ relation }) => relation);
  return relations.flatMap(({ id }) => {
    const found = byRelation.get(id) ?? [];
    const rest = found.length - SHOWN;
    if (found.length === 0) return [];
    return [
      heading(3, id),
      list([
        ...found.slice(0, SHOWN).map((finding) => example(finding, names)),
        ...(rest > 0 ? [say('rules-more', { count: rest })] : []),
      ]),
    ];
  });
}

function example({ provenance, working, difference, contest }: Finding, names: Names): string {
  return names.say('rules-example', {
    places: provenance.map(names.place).join(', '),
    formula: (working && workedFormula(working, 'numbers', contest, names)) ?? '',
    difference: formatDifference(difference, names.locale),
  });
}
