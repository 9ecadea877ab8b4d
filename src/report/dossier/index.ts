import type { Analysis } from '../../model/analysis.js';
import type { Dossier } from '../../model/dossier.js';
import { type Block, paragraph } from '../document.js';
import type { Locale } from '../locales/locale.js';
import { createNames, type Names } from '../names.js';
import { notRun } from '../outline/not-run.js';
import { dossierAnswers } from './answers.js';
import { dossierFindings } from './findings.js';
import { formsSideBySide } from './forms.js';
import { incidents } from './incidents.js';
import { openQuestions } from './open-questions.js';
import { opening } from './opening.js';
import { sourcesOfDossier } from './sources.js';
import { timeline } from './timeline.js';

/** THE order of a dossier. */
const sections: readonly ((dossier: Dossier, analysis: Analysis, names: Names) => Block[])[] = [
  opening,
  (_, { unpublished }, { say }) => (unpublished ? [paragraph(say('edition-public'))] : []),
  timeline,
  formsSideBySide,
  dossierFindings,
  openQuestions,
  dossierAnswers,
  incidents,
  sourcesOfDossier,
  (_, analysis, names) => notRun(analysis, names),
];

/** A station's dossier before it has a format. `analysis`: the one that it was gathered from. */
export function outlineDossier(dossier: Dossier, analysis: Analysis, locale: Locale): Block[] {
  const names = createNames(analysis, locale);
  return sections.flatMap((section) => section(dossier, analysis, names));
}
