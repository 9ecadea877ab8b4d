import { z } from 'zod';

/** What of a run does not stand in its public edition, by number, and what stands there by numbers alone. Names nobody. */
export const unpublishedSchema = z.strictObject({
  withheld: z
    .strictObject({
      sources: z.int().min(0).describe('Sources of which a file was left out.'),
      files: z.int().min(0),
      findings: z
        .int()
        .min(0)
        .describe(
          'Findings of the internal edition that the public one does not have, but for counts that it shows within their range.',
        ),
      checks: z
        .array(z.strictObject({ check: z.string(), findings: z.int().min(1) }))
        .describe('Of which checks they are, the most findings first.'),
    })
    .describe('What nobody consented to publish.'),
  shown: z
    .strictObject({
      sources: z.int().min(0),
      files: z.int().min(0),
      findings: z.array(z.string()).describe('Numbers of the findings that rest on them.'),
      totals: z.int().min(0).describe('Publications whose totals are theirs.'),
      statements: z.int().min(0),
    })
    .describe('What is published with consent, from files that are not: nobody else can make it again.'),
});
export type Unpublished = z.infer<typeof unpublishedSchema>;
