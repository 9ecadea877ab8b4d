import { z } from 'zod';

const flipSchema = z.strictObject({
  log10PValue: z.number().max(0).describe('Common logarithm of the two-sided p.'),
  method: z.enum(['exact', 'simulated']),
  replicates: z.int().nullable().describe('Random draws; null where exact.'),
});

/** Which way differences go over stations, and whether chance alone would send them there. */
export const directionSchema = z.strictObject({
  compared: z.int().describe('Stations where both sides have the number.'),
  up: z.int().describe('Stations where `source` has more than `against`.'),
  equal: z.int(),
  down: z.int(),
  net: z.number().describe('Sum of source − against.'),
  median: z.number().nullable().describe('Median of source − against over the compared stations.'),
  fiveOrMore: z.int().describe('Stations where they differ by five or more.'),
  largest: z.number().describe('Largest difference, without its sign.'),
  signTest: z
    .number()
    .max(0)
    .describe('Common logarithm of the two-sided p of the exact sign test of `up` against `down`.'),
  netTest: flipSchema.describe(
    'Permutation test of `net`: the sign of each station’s difference turned at random.',
  ),
});
export type Direction = z.infer<typeof directionSchema>;

/** A net difference beside the largest one that honest error is known to have made, in votes per vote counted. */
export const remainderSchema = z.strictObject({
  allowed: z.number().describe('The known honest net, scaled to the votes compared.'),
  beyond: z.number().min(0).describe('What the net has beyond it, without its sign.'),
});
export type Remainder = z.infer<typeof remainderSchema>;

const displacedTerritorySchema = z.strictObject({
  territory: z.array(z.string()),
  compared: z.int(),
  differing: z.int().describe('Stations where a contestant’s votes differ.'),
  displaced: z
    .int()
    .describe('Sum over its stations and the contestants of the difference without its sign.'),
  gained: z.int().describe('What contestants have more on the official forms, summed over stations.'),
  lost: z.int().describe('What contestants have fewer there.'),
});
export type DisplacedTerritory = z.infer<typeof displacedTerritorySchema>;

const displacedSchema = z.strictObject({
  level: z.int().describe('How many names deep the territories stand; 1 is the uppermost.'),
  territories: z.int().describe('Territories of this level with stations compared.'),
  touched: z.int().describe('Territories of this level with displaced votes.'),
  first: z.array(displacedTerritorySchema).describe('Those with the most displaced votes, in that order.'),
});
export type Displaced = z.infer<typeof displacedSchema>;

/** One source’s copies of forms beside another’s forms, over all stations. */
export const copyComparisonSchema = z.strictObject({
  contest: z.string(),
  source: z.string(),
  against: z.string(),
  compared: z
    .int()
    .describe(
      'Stations with a contestant’s votes on both sides and a valid ballot on both: all that follows is of these.',
    ),
  unfilled: z.int().describe('Stations set apart because one side has no valid ballot.'),
  differing: z.int().describe('Stations where a contestant’s votes differ.'),
  fiveOrMore: z.int().describe('Stations where a contestant’s votes differ by five or more.'),
  largest: z.int().describe('Largest difference of a contestant’s votes at a station.'),
  votes: z.int().describe('Votes of all contestants on the copies.'),
  doubtful: z.int().describe('Stations whose copy does not add up.'),
  lead: z
    .strictObject({
      first: z.string(),
      second: z.string(),
      ...directionSchema.shape,
      remainder: remainderSchema,
    })
    .nullable()
    .describe(
      'The lead of the contestant with the most votes over the next; null where there are fewer than two.',
    ),
  displaced: z.array(displacedSchema),
});
export type CopyComparison = z.infer<typeof copyComparisonSchema>;
