import type { Dataset } from '../../../model/dataset.js';
import type { Plot } from '../../../model/plot.js';
import type { StationResults } from './station-results.js';

export type PlotHead = Pick<Plot, 'id' | 'args' | 'subject' | 'contest' | 'contestant'>;

/** What a plot of one contest's stations is about; its contestant is the leader unless told otherwise. */
export function plotHead(
  dataset: Dataset,
  { contest, leader }: StationResults,
  { id, args, subject }: Pick<PlotHead, 'id' | 'args' | 'subject'>,
  contestant: string | null = leader,
): PlotHead {
  return { id, args, subject, contest: dataset.contests[contest]?.id ?? null, contestant };
}
