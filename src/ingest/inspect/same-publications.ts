import type { Message } from '../../model/message.js';
import type { ElectionFile } from '../election/schema.js';

/**
 * Files of one source about one contest that nothing tells apart in time. They may be parts of one publication; if they are not, their
 * forms would contradict each other.
 */
export function samePublications({ sources }: ElectionFile): readonly Message[] {
  return sources.flatMap(({ id: source, files }) => {
    const paths = new Map<string, Set<string>>();
    for (const file of files) {
      if (file.holds !== 'result-forms') continue;
      const publication = JSON.stringify([file.contest ?? '', file.published ?? '']);
      paths.set(publication, (paths.get(publication) ?? new Set<string>()).add(file.path));
    }
    return [...paths].flatMap(([publication, of]): Message[] => {
      const [contest = ''] = JSON.parse(publication) as string[];
      return of.size > 1 ? [{ id: 'same-publication', args: { source, contest } }] : [];
    });
  });
}
