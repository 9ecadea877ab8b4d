import { z } from 'zod';
import { electionSchema } from './ingest/election/schema.js';
import { analysisSchema } from './model/analysis.js';
import { findingsFileSchema } from './model/flat-finding.js';
import { manifestSchema } from './model/manifest.js';
import { stationFeaturesSchema } from './model/station-features.js';
import { packSchema } from './rules/pack.js';

const schemas = {
  election: electionSchema,
  analysis: analysisSchema,
  findings: findingsFileSchema,
  stations: stationFeaturesSchema,
  manifest: manifestSchema,
  rules: packSchema,
};

export const schemaNames = [
  'election',
  'analysis',
  'findings',
  'stations',
  'manifest',
  'rules',
] as const satisfies readonly (keyof typeof schemas)[];
export type SchemaName = (typeof schemaNames)[number];

/**
 * The JSON Schema (2020-12) of a file that people write (`election`, `rules`) or programs read (`analysis`, `findings` and `manifest` with
 * `.json`, `stations` of stations.geojson).
 */
export function schemaOf(name: SchemaName): object {
  return z.toJSONSchema(schemas[name], { io: 'input' });
}
