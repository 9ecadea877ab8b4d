import type { Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import { isAnswerTo, type RecordedAnswer } from '../../model/recorded-answer.js';
import { type Block, heading, left, paragraph, table } from '../document.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';
import { answerText } from './recorded-answers.js';

/** Answers that get a row in the report; the rest stand in analysis.json. */
const SHOWN = 200;
/** Findings that are named of those that one answer is to. */
const NAMED = 5;

/** Every recorded answer with the findings that it answers, so that none is lost where it answers none. */
export function answers(analysis: Analysis, names: Names): Block[] {
  const { say } = names;
  const shown = analysis.answers.slice(0, SHOWN);
  const rest = analysis.answers.length - shown.length;
  if (shown.length === 0) return [];
  return [
    heading(2, say('heading-answers')),
    paragraph(say('answers-note')),
    answersTable(shown, analysis.findings, names),
    ...(rest > 0 ? [paragraph(say('answers-more', { count: rest }))] : []),
  ];
}

export function answersTable(
  shown: readonly RecordedAnswer[],
  findings: readonly Finding[],
  names: Names,
): Block {
  const { say } = names;
  return table(
    [
      left(say('col-date')),
      left(say('col-source')),
      left(say('col-about')),
      left(say('col-answers')),
      left(say('col-answer')),
      left(say('col-place')),
    ],
    shown.map((answer) => [
      answer.date === null ? '' : visibleText(answer.date),
      names.source(answer.source),
      about(answer, names),
      answered(answer, findings, names),
      answerText(answer),
      names.place(answer.place),
    ]),
  );
}

function about({ subject, check, finding }: RecordedAnswer, { locale, say, subject: name }: Names): string {
  const title = check === null ? null : (locale.checks[check]?.title ?? visibleText(check));
  const parts = [
    subject === null ? null : name(subject),
    title,
    finding === null ? null : visibleText(finding),
  ];
  const named = parts.filter((part) => part !== null);
  return named.length > 0 ? named.join(' · ') : say('answer-about-all');
}

function answered(answer: RecordedAnswer, findings: readonly Finding[], { say }: Names): string {
  const ids = findings.filter((finding) => isAnswerTo(answer, finding)).map(({ id }) => id);
  if (ids.length === 0) return say('answer-to-none');
  const named = ids.slice(0, NAMED).join(', ');
  return ids.length <= NAMED ? named : say('answer-to-more', { findings: named, count: ids.length - NAMED });
}
