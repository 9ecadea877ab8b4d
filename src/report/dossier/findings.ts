import type { Analysis } from '../../model/analysis.js';
import type { Dossier } from '../../model/dossier.js';
import { EVIDENCE, type Finding } from '../../model/finding.js';
import { type Block, heading, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { type Completed, findingBody } from '../outline/finding.js';
import { findingsTable } from '../outline/findings-table.js';
import { numberTable } from '../outline/number-table.js';
import { recordedAnswers } from '../outline/recorded-answers.js';

/** Findings about something else that get a row. */
const TABULATED = 20;

/** Findings about the station by evidence class, each with the answer to it. */
export function dossierFindings(
  { findings, alsoUsedBy, contributions }: Dossier,
  analysis: Analysis,
  names: Names,
): Block[] {
  const { locale, say } = names;
  const more = alsoUsedBy.length - TABULATED;
  return [
    heading(2, say('dossier-findings')),
    ...(findings.length === 0 ? [paragraph(say('dossier-findings-none'))] : []),
    ...EVIDENCE.flatMap((evidence) => {
      const ofClass = findings.filter((finding) => finding.evidence === evidence);
      if (ofClass.length === 0) return [];
      const { title, meaning } = locale.evidence[evidence];
      return [
        heading(3, title),
        paragraph(meaning),
        ...ofClass.flatMap((finding) => oneFinding(finding, analysis, names)),
      ];
    }),
    ...(alsoUsedBy.length > 0
      ? [heading(3, say('dossier-also-used')), findingsTable(alsoUsedBy.slice(0, TABULATED), names)]
      : []),
    ...(more > 0 ? [paragraph(say('findings-more-csv', { count: more }))] : []),
    ...patterns(contributions, names),
  ];
}

/** Patterns of many stations that this one is part of: with the numbers, and with what they do not say. */
function patterns(contributions: Dossier['contributions'], names: Names): Block[] {
  if (contributions.length === 0) return [];
  const { locale, say } = names;
  return [
    heading(3, say('dossier-patterns')),
    paragraph(say('dossier-patterns-meaning')),
    ...contributions.flatMap(({ check, finding, table: numbers }) => {
      const title = locale.checks[check]?.title ?? check;
      return [
        heading(4, finding === null ? title : say('dossier-found-title', { id: finding, check: title })),
        ...numberTable(check, numbers, names),
      ];
    }),
  ];
}

function oneFinding(finding: Finding, analysis: Analysis, names: Names): Block[] {
  const outcome = completedCheck(finding, analysis);
  if (!outcome) return [];
  const check = names.locale.checks[finding.check]?.title ?? finding.check;
  return [
    heading(4, names.say('dossier-found-title', { id: finding.id, check })),
    ...findingBody(finding, outcome, analysis, names),
    ...recordedAnswers(finding, analysis, names),
  ];
}

/** How the check of a finding went. */
export function completedCheck({ check }: Finding, { outcomes }: Analysis): Completed | undefined {
  return outcomes.find(
    (outcome): outcome is Completed => outcome.id === check && outcome.status === 'completed',
  );
}
