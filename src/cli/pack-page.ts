import { isStandardLine } from '../model/line.js';
import { type Block, heading, left, list, paragraph, table } from '../report/document.js';
import type { Locale } from '../report/locales/locale.js';
import { createNames, type Names } from '../report/names.js';
import { relationInWords } from '../report/relation-in-words.js';
import { say as sayText } from '../report/say.js';
import { visibleText, visibleUpTo } from '../report/visible-text.js';
import { linesOfPacks } from '../rules/lines-of-packs.js';
import type { FormLine, RulePack, RuleRelation } from '../rules/pack.js';
import { relationInLineNumbers } from './relation-in-line-numbers.js';

/** A source may be a paragraph. */
const LONGEST_SOURCE = 2000;

/** One rule pack for a lawyer to read: its lines, its sums, and every relation in words and in line numbers. */
export function packPage(pack: RulePack, locale: Locale): Block[] {
  const lines = [...linesOfPacks([pack]).values()];
  const names = createNames({ sources: [], contests: [], lines }, locale);
  const { say, localized } = names;
  const hard = pack.relations.filter((relation) => relation.hard).length;
  return [
    heading(1, localized(pack.name)),
    paragraph(say('rules-about', { id: pack.id, version: pack.version, country: pack.country ?? null })),
    heading(2, say('rules-sources')),
    list(pack.sources.map((source) => visibleUpTo(LONGEST_SOURCE, source))),
    heading(2, say('rules-lines')),
    ...linesOf(pack, names),
    ...sumsOf(pack, names),
    heading(2, say('rules-relations')),
    paragraph(say('rules-of-kind', { hard, soft: pack.relations.length - hard })),
    ...pack.relations.flatMap((relation) => relationOf(relation, pack, names)),
  ];
}

function linesOf({ lines, firstContestant }: RulePack, { locale, say, localized }: Names): Block[] {
  // Of standard lines it is known what they count.
  const unit = ({ name, unit: given = 'ballots' }: FormLine): string =>
    isStandardLine(name) ? '' : sayText(locale, locale.units[given], { n: 2 });
  const contestants =
    firstContestant === null ? [] : [paragraph(say('rules-first-contestant', { number: firstContestant }))];
  if (lines.length === 0) return [paragraph(say('rules-no-lines')), ...contestants];
  return [
    table(
      ['rules-number', 'rules-wording', 'rules-name', 'rules-unit'].map((key) => left(say(key))),
      lines.map((line) => [visibleText(line.number ?? ''), localized(line.wording), line.name, unit(line)]),
    ),
    ...contestants,
  ];
}

function sumsOf({ derived }: RulePack, names: Names): Block[] {
  const { say, formula } = names;
  if (derived.size === 0) return [];
  return [
    heading(2, say('rules-sums')),
    paragraph(say('rules-sums-note')),
    table(
      [left(say('rules-name')), left(say('rules-sum')), left(say('rules-is'))],
      [...derived].map(([name, { text }]) => [name, formula(name), inWords(text, names)]),
    ),
  ];
}

/** Lines that may be missing stand in brackets. */
function inWords(formula: string, names: Names): string {
  const bracketed = formula.replace(/([\p{L}_][\p{L}\p{N}_.]*)\?/gu, '[$1]');
  return relationInWords({ formula: bracketed, condition: null }, names);
}

function relationOf(relation: RuleRelation, pack: RulePack, names: Names): Block[] {
  const { say, localized } = names;
  const { condition } = relation;
  const numbered = relation.alternatives
    .map((one) => relationInLineNumbers(one, pack))
    .map((one) => one && visibleText(one));
  const isNumbered = numbered.every((one) => one !== null) && condition === null;
  const written = relation.alternatives.map(({ left, comparison, right }) =>
    inWords(`${left.text} ${comparison} ${right.text}`, names),
  );
  const formula = written.join(say('rules-or-else'));
  return [
    heading(3, relation.id),
    paragraph(localized(relation.sentence)),
    list([
      say('working-words', {
        formula:
          condition === null
            ? formula
            : say('relation-where', { formula, condition: inWords(condition, names) }),
      }),
      ...(isNumbered ? [say('working-lines', { formula: numbered.join(say('rules-or-else')) })] : []),
      say(relation.hard ? 'rules-relation-hard' : 'rules-relation-soft'),
      tolerance(relation, names),
      ...(relation.unless ? [say('rules-unless', { relations: relation.unless.join(', ') })] : []),
      ...(relation.article === undefined
        ? []
        : [say('rules-article', { article: visibleText(relation.article) })]),
    ]),
    paragraph(say('rules-innocent')),
    list(relation.innocent.map(localized)),
    paragraph(say('finding-next', { next: localized(relation.next) })),
  ];
}

function tolerance({ tolerance: given }: RuleRelation, { say }: Names): string {
  const { votes = null, percent = null } = given ?? {};
  if (votes === null && percent === null) return say('rules-no-tolerance');
  const both = votes !== null && percent !== null ? 'yes' : 'no';
  return say('rules-tolerance', { votes, percent, both });
}
