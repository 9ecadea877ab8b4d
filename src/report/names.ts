import type { Analysis } from '../model/analysis.js';
import { isStandardLine, type Line } from '../model/line.js';
import type { Measure } from '../model/measure.js';
import type { Localized } from '../model/message.js';
import type { Provenance, Subject } from '../model/subject.js';
import type { Locale } from './locales/locale.js';
import { say } from './say.js';
import { visibleText, visibleUpTo } from './visible-text.js';

/** How the things of an analysis are called in one language. Texts from the inputs come out visible and short. */
export interface Names {
  readonly locale: Locale;
  readonly say: (key: string, args?: Readonly<Record<string, string | number | null>>) => string;
  readonly source: (id: string) => string;
  readonly contest: (id: string | null) => string;
  readonly contestant: (contest: string | null, id: string) => string;
  readonly line: (line: Line) => string;
  /** A formula of a rule pack in words: each line's name in the place of its identifier. */
  readonly formula: (formula: string) => string;
  readonly measure: (measure: Measure, contest: string | null) => string;
  readonly subject: (subject: Subject) => string;
  readonly place: (place: Provenance) => string;
  readonly localized: (text: Localized) => string;
}

/** Sentences of rule packs are longer than names. */
const LONGEST_SENTENCE = 2000;

const LINE_NAMES = /[\p{L}_][\p{L}\p{N}_.]*/gu;

/** What stands between formulas of one relation, and between its conditions; no line is called so. */
const CONNECTIVES: ReadonlySet<string> = new Set(['or', 'and']);

/** What names are taken from. */
export type Named = Pick<Analysis, 'sources' | 'contests' | 'lines'> & Partial<Pick<Analysis, 'election'>>;

export function createNames(analysis: Named, locale: Locale): Names {
  const sources = new Map(analysis.sources.map(({ id, name }) => [id, visibleText(name)]));
  const contests = new Map(analysis.contests.map((contest) => [contest.id, contest]));
  const sayKey: Names['say'] = (key, args) => say(locale, locale.report[key] ?? key, args);
  const contestant: Names['contestant'] = (contest, id) => {
    const inContest = contest === null ? analysis.contests : [contests.get(contest)];
    const found = inContest.flatMap((known) => known?.contestants ?? []).filter((known) => known.id === id);
    // One id may stand for other people in other contests.
    const called = new Set(found.map(({ name }) => name));
    return visibleText(called.size === 1 ? ([...called][0] ?? id) : id);
  };
  const localized: Names['localized'] = (text) =>
    visibleUpTo(LONGEST_SENTENCE, text[locale.language] ?? text['en'] ?? '');
  const ownLines = new Map(analysis.lines.map(({ name, wording }) => [name, wording]));
  const line: Names['line'] = (name) => {
    if (isStandardLine(name)) return locale.lines[name];
    const wording = ownLines.get(name);
    return wording ? visibleText(localized(wording)) : name;
  };
  const formula: Names['formula'] = (text) =>
    text
      .replace(LINE_NAMES, (name) => {
        if (CONNECTIVES.has(name)) return sayKey(`formula-${name}`);
        return Object.hasOwn(locale.sums, name) ? (locale.sums[name] ?? name) : line(name);
      })
      .replaceAll('?', '')
      .replaceAll(' - ', ' − ');
  return {
    locale,
    say: sayKey,
    line,
    formula,
    source: (id) => sources.get(id) ?? visibleText(id),
    contest: (id) => visibleText(contests.get(id ?? '')?.name ?? id ?? ''),
    contestant,
    measure: (measure, contest) =>
      measureName(measure, {
        locale,
        say: sayKey,
        line,
        formula,
        contestant: (id) => contestant(contest, id),
      }),
    subject: (subject) => {
      const path = subject.territory.map(visibleText);
      if (subject.kind === 'station')
        path.push(sayKey('finding-station', { station: visibleText(subject.station) }));
      const part = analysis.election?.part;
      return path.length > 0
        ? path.join(' › ')
        : sayKey('finding-nowhere', { part: part ? visibleText(part.value) : null });
    },
    place: ({ file, line }) => `${visibleText(file)}:${line}`,
    localized,
  };
}

function measureName(
  measure: Measure,
  names: Pick<Names, 'locale' | 'say' | 'line' | 'formula'> & { readonly contestant: (id: string) => string },
): string {
  const { locale, say: sayKey, line, formula, contestant } = names;
  switch (measure.kind) {
    case 'line':
      return line(measure.line);
    case 'votes':
      return sayKey('votes-for', { contestant: contestant(measure.contestant) });
    case 'sum':
      return formula(measure.name);
    case 'counted':
      return locale.counted[measure.counted];
    case 'share': {
      const quantity = measure.quantity === null ? null : visibleText(measure.quantity);
      return quantity === null
        ? sayKey('share-of-unknown')
        : sayKey('share-of', { quantity, contestant: measure.contestant && contestant(measure.contestant) });
    }
    case 'total':
      return sayKey('total-of-contestant', {
        quantity: visibleText(measure.quantity),
        contestant: measure.contestant && contestant(measure.contestant),
      });
  }
}
