import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import type { StationResults } from './station-results.js';

/** What is said of stations whose numbers no single publication gives together; nothing where there are none. */
export function mixedRemarks({ contests }: Dataset, { contest, mixed }: StationResults): Message[] {
  if (mixed === 0) return [];
  return [
    { id: 'several-publications', args: { contest: contests[contest]?.name ?? null, stations: mixed } },
  ];
}
