import { z } from 'zod';
import { figureSchema } from './finding.js';
import { subjectSchema } from './subject.js';

/** A count of voters that was compared with an official number and left nothing unexplained: no finding, and not agreement either. */
export const comparedCountSchema = z.strictObject({
  subject: subjectSchema,
  contest: z.string().nullable(),
  expected: figureSchema.describe('The count; low and high are what was there, with the unwatched time.'),
  actual: figureSchema.describe('The official number that it was held against.'),
  elsewhere: z.number().describe('Ballots of the official number that were allowed for as cast elsewhere.'),
  missed: z
    .number()
    .nullable()
    .describe(
      'Percentage of the voters that must have been missed to explain the whole gap, by no error model; null where no more were reported than counted.',
    ),
  midway: z
    .number()
    .nullable()
    .describe(
      'What would remain if counts erred as in the middle of the range, below 0 where too few; null where the source states its precision.',
    ),
});
export type ComparedCount = z.infer<typeof comparedCountSchema>;
