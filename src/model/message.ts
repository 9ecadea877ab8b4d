import { z } from 'zod';

/** A sentence to be: its id in the locale and what goes into it. The report turns it into words. */
export const messageSchema = z.strictObject({
  id: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type Message = z.infer<typeof messageSchema>;

/** A text that travels with the data (a rule pack's sentence), by language. */
export const localizedSchema = z.record(z.string(), z.string());
export type Localized = z.infer<typeof localizedSchema>;
