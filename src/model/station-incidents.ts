import { z } from 'zod';
import { provenanceSchema, subjectSchema } from './subject.js';

/** What one source reported of one station: categories and where they stand, never who reported or whom it is about. */
export const stationIncidentsSchema = z.strictObject({
  subject: subjectSchema,
  source: z.string(),
  reports: z.int().min(1),
  categories: z
    .array(z.strictObject({ category: z.string(), reports: z.int().min(1) }))
    .describe('As the data set words them, the most frequent first. A report may have several.'),
  places: z.array(provenanceSchema).min(1),
});
export type StationIncidents = z.infer<typeof stationIncidentsSchema>;
