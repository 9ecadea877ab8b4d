import type { Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import { isAnswerTo, type RecordedAnswer } from '../../model/recorded-answer.js';
import { type Block, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { visibleText, visibleUpTo } from '../visible-text.js';

/** An answer is printed whole; what is longer than any letter stands in the file. */
const LONGEST_ANSWER = 5000;

/** What was answered to a finding, a paragraph each. */
export function recordedAnswers(finding: Finding, { answers }: Analysis, names: Names): Block[] {
  return answers
    .filter((answer) => isAnswerTo(answer, finding))
    .map((answer) => paragraph(sayAnswer(answer, names)));
}

/** An answer in its own words, with who gave it, when, and where it stands. */
export function sayAnswer(answer: RecordedAnswer, { say, source, place }: Names): string {
  return say('finding-answer', {
    source: source(answer.source),
    date: answer.date === null ? null : visibleText(answer.date),
    answer: answerText(answer),
    place: place(answer.place),
  });
}

export function answerText({ answer }: RecordedAnswer): string {
  return visibleUpTo(LONGEST_ANSWER, answer);
}
