import { z } from 'zod';
import type { Finding } from './finding.js';
import { provenanceSchema, type Subject, subjectSchema } from './subject.js';

/** What a commission, or whoever is concerned, answered to a finding: the right of reply. */
export const recordedAnswerSchema = z.strictObject({
  source: z.string(),
  place: provenanceSchema,
  subject: subjectSchema.nullable().describe('Null where it names neither station nor territory.'),
  check: z.string().nullable().describe('Id of a check, or pack/relation.'),
  finding: z.string().nullable().describe('Number of the finding in the report that was answered.'),
  date: z.string().nullable(),
  answer: z.string(),
});
export type RecordedAnswer = z.infer<typeof recordedAnswerSchema>;

/**
 * Whether an answer is one to a finding: everything that it names agrees, and it names a place or a check. **A finding's number alone says
 * too little**: numbers change when the data do.
 */
export function isAnswerTo({ subject, check, finding: number }: RecordedAnswer, finding: Finding): boolean {
  if (subject === null && check === null) return false;
  return (
    (subject === null || isSameSubject(subject, finding.subject)) &&
    (check === null || check === finding.check || check === finding.relation) &&
    (number === null || number === finding.id)
  );
}

export function isSameSubject(one: Subject, other: Subject): boolean {
  return (
    (one.kind === 'station'
      ? other.kind === 'station' && one.station === other.station
      : other.kind === 'territory') &&
    one.territory.length === other.territory.length &&
    one.territory.every((name, level) => name === other.territory[level])
  );
}
