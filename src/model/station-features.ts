import { z } from 'zod';

/** stations.geojson: a GeoJSON FeatureCollection (RFC 7946), a feature for each station. */
export const stationFeaturesSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  schema: z.literal('scrutineer-stations/1'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      geometry: z
        .strictObject({
          type: z.literal('Point'),
          coordinates: z
            .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
            .describe('Longitude and latitude in degrees, WGS 84.'),
        })
        .nullable()
        .describe('Null where no source gives coordinates.'),
      properties: z
        .record(z.string(), z.union([z.string(), z.number(), z.null()]))
        .describe('The columns of stations.csv.'),
    }),
  ),
});
export type StationFeature = z.infer<typeof stationFeaturesSchema>['features'][number];
