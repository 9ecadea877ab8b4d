import type { Analysis } from '../../model/analysis.js';
import type { Block } from '../document.js';
import type { Locale } from '../locales/locale.js';
import { createNames, type Names } from '../names.js';
import type { Added } from './added.js';
import { answers } from './answers.js';
import { edition } from './edition.js';
import { facts } from './facts.js';
import { findings } from './findings.js';
import { manifest } from './manifest.js';
import { methods } from './methods.js';
import { notRun } from './not-run.js';
import { summary } from './summary.js';
import { territories } from './territories.js';
import { whatWasNotRead } from './what-was-not-read.js';
import { whatWasRead } from './what-was-read.js';

/** THE order of the report. */
const sections: readonly ((analysis: Analysis, names: Names, added: Added) => readonly Block[])[] = [
  summary,
  edition,
  whatWasRead,
  whatWasNotRead,
  findings,
  (_, __, { behindFindings }) => behindFindings ?? [],
  territories,
  answers,
  facts,
  notRun,
  methods,
  manifest,
];

/** Everything the report says, before it has a format. */
export function outline(analysis: Analysis, locale: Locale, added: Added = {}): Block[] {
  const names = createNames(analysis, locale);
  return sections.flatMap((section) => section(analysis, names, added));
}
