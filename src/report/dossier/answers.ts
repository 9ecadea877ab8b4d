import type { Analysis } from '../../model/analysis.js';
import type { Dossier } from '../../model/dossier.js';
import { isAnswerTo, isSameSubject, type RecordedAnswer } from '../../model/recorded-answer.js';
import { type Block, heading, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { answersTable } from '../outline/answers.js';

/** Everything answered about the station, and which of its findings nobody has answered. */
export function dossierAnswers(dossier: Dossier, analysis: Analysis, names: Names): Block[] {
  const { say } = names;
  const answers = answersOfDossier(dossier, analysis);
  const title = heading(2, say('dossier-answers'));
  if (answers.length === 0) return [title, paragraph(say('dossier-answers-none'))];
  const open = dossier.findings.filter((finding) => !answers.some((answer) => isAnswerTo(answer, finding)));
  return [
    title,
    answersTable(answers, dossier.findings, names),
    ...(open.length > 0
      ? [paragraph(say('dossier-unanswered', { findings: open.map(({ id }) => id).join(', ') }))]
      : []),
  ];
}

/** Answers that name the station, or that are to a finding about it. */
export function answersOfDossier(
  { subject, findings }: Dossier,
  { answers }: Analysis,
): readonly RecordedAnswer[] {
  return answers.filter(
    (answer) =>
      (answer.subject !== null && isSameSubject(answer.subject, subject)) ||
      findings.some((finding) => isAnswerTo(answer, finding)),
  );
}
