import type { Analysis } from '../../model/analysis.js';
import { EVIDENCE } from '../../model/finding.js';
import { type Block, heading, list, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';

/** The first screen: what was read, what does not add up by evidence class, what was not looked at. */
export function summary(analysis: Analysis, { locale, say }: Names): Block[] {
  const { election, files, findings, outcomes, manifest } = analysis;
  const rows = (key: 'rowsIn' | 'rowsUsed' | 'rowsSetAside') =>
    files.reduce((sum, file) => sum + file[key], 0);
  const classes = EVIDENCE.map((evidence) => {
    const ran = outcomes.some((outcome) => outcome.status === 'completed' && outcome.evidence === evidence);
    if (!ran) return say('summary-class-not-run', { title: locale.evidence[evidence].title });
    const ofClass = findings.filter((finding) => finding.evidence === evidence);
    return say('summary-class', {
      title: locale.evidence[evidence].title,
      findings: ofClass.length,
      votes: ofClass.reduce((most, { votesAtStake }) => Math.max(most, votesAtStake ?? 0), 0),
    });
  });
  const unasked = manifest.deselected.length + manifest.offByDefault.length;
  const notRun = outcomes.filter(({ status }) => status !== 'completed').length + unasked;
  return [
    heading(1, say('title', { election: visibleText(election.name) })),
    paragraph(say('title-details', { country: election.country, date: election.date })),
    paragraph(
      say('summary-read', {
        files: files.length,
        sources: analysis.sources.length,
        rows: rows('rowsIn'),
        used: rows('rowsUsed'),
        aside: rows('rowsSetAside'),
        stations: analysis.stations,
      }),
    ),
    list(classes),
    paragraph(say('summary-not-run', { count: notRun })),
    paragraph(say('summary-caution')),
  ];
}
