import { z } from 'zod';

/** A row of a file: where anyone can go and look. */
export const provenanceSchema = z.strictObject({ file: z.string(), line: z.int().min(1) });
export type Provenance = z.infer<typeof provenanceSchema>;

export const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('station'), station: z.string(), territory: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('territory'), territory: z.array(z.string()) }),
]);
export type Subject = z.infer<typeof subjectSchema>;
