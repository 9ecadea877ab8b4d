import { z } from 'zod';
import { COUNTED } from './observation.js';

/** What a number is a number of. */
export const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), line: z.string() }),
  z.strictObject({ kind: z.literal('votes'), contestant: z.string() }),
  z
    .strictObject({ kind: z.literal('sum'), name: z.string() })
    .describe('A sum of lines named by a rule pack.'),
  z.strictObject({ kind: z.literal('counted'), counted: z.enum(COUNTED) }),
  z
    .strictObject({
      kind: z.literal('share'),
      quantity: z.string().nullable(),
      contestant: z.string().nullable(),
    })
    .describe('A percentage; the quantity is null where the source does not say what it is a percentage of.'),
  z.strictObject({ kind: z.literal('total'), quantity: z.string(), contestant: z.string().nullable() }),
]);
export type Measure = z.infer<typeof measureSchema>;

export const UNITS = [
  'ballots',
  'votes',
  'voters',
  'seats',
  'percentage-points',
  'stations',
  'items',
] as const;
export type Unit = (typeof UNITS)[number];
