import { z } from 'zod';
import { EVIDENCE } from './finding.js';
import { UNITS } from './measure.js';

/** A finding in one row: the columns of findings.csv and, with their types, the keys of findings.json. In their order. */
export const flatFindingSchema = z.strictObject({
  id: z.string().regex(/^F-\d{4,}$/),
  evidence: z.enum(EVIDENCE),
  check: z.string(),
  relation: z.string().nullable(),
  territory: z.string().describe('Levels separated by “ › ”; empty for the whole.'),
  station: z.string().nullable(),
  contest: z.string().nullable(),
  expected_source: z.string(),
  expected_what: z.string().describe('What is measured, in the language of the report.'),
  expected: z.number(),
  actual_source: z.string(),
  actual_what: z.string(),
  actual: z.number(),
  difference: z.number().describe('actual − expected'),
  unit: z.enum(UNITS),
  votes_at_stake: z.number().min(0).nullable(),
  n: z.int().min(1),
  method: z.enum(['exact', 'asymptotic', 'simulated']),
  p: z.number().min(0).max(1).nullable(),
  q: z.number().min(0).max(1).nullable(),
  who_gains: z.string().nullable(),
  rows: z.array(z.string()).describe('file:line of every row it rests on.'),
});
export type FlatFinding = z.infer<typeof flatFindingSchema>;

export const findingsFileSchema = z.strictObject({
  schema: z.literal('scrutineer-findings/1'),
  findings: z.array(flatFindingSchema),
});
