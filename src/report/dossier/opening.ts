import type { Analysis } from '../../model/analysis.js';
import type { Dossier } from '../../model/dossier.js';
import { type Block, heading, list, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';
import { answersOfDossier } from './answers.js';

/** Which station it is, and how much is known of it. */
export function opening(dossier: Dossier, analysis: Analysis, { say }: Names): Block[] {
  const { subject, details, sources, findings } = dossier;
  const { venue, kind, latitude, longitude } = details ?? {};
  const path = subject.territory.map((name) => visibleText(name)).join(' › ');
  const known = [
    say('dossier-territory', { territory: path === '' ? say('territory-none') : path }),
    say('dossier-election', {
      election: visibleText(analysis.election.name),
      date: analysis.election.date,
    }),
    ...(venue ? [say('dossier-venue', { venue: visibleText(venue) })] : []),
    ...(kind && kind !== 'unknown' ? [say('dossier-kind', { kind: say(`kind-${kind}`) })] : []),
    ...(latitude != null && longitude != null
      ? [say('dossier-coordinates', { latitude: String(latitude), longitude: String(longitude) })]
      : []),
  ];
  return [
    heading(1, say('dossier-title', { station: visibleText(subject.station) })),
    list(known),
    paragraph(
      say('dossier-summary', {
        sources: sources.length,
        findings: findings.length,
        answers: answersOfDossier(dossier, analysis).length,
      }),
    ),
    paragraph(say('summary-caution')),
  ];
}
