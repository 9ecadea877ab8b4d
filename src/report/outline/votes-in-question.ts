import { EVIDENCE, type Evidence, type Finding } from '../../model/finding.js';

/** Votes at stake in findings of one kind of evidence. */
export interface VotesInQuestion {
  readonly evidence: Evidence;
  readonly findings: number;
  /** Of the largest finding. */
  readonly largest: number;
  /** Over all stations, each once by its largest finding: several findings of one station may be about the same votes. */
  readonly atStations: number;
  readonly stations: number;
}

/** The kinds of evidence with findings that say how many votes they are, never added up across kinds. */
export function votesInQuestion(findings: readonly Finding[]): readonly VotesInQuestion[] {
  return EVIDENCE.flatMap((evidence) => {
    const counted = findings.filter((finding) => finding.evidence === evidence && finding.votesAtStake);
    if (counted.length === 0) return [];
    const stations = new Map<string, number>();
    let largest = 0;
    for (const { subject, votesAtStake } of counted) {
      const votes = votesAtStake ?? 0;
      largest = Math.max(largest, votes);
      if (subject.kind !== 'station') continue;
      const key = JSON.stringify([subject.territory, subject.station]);
      stations.set(key, Math.max(votes, stations.get(key) ?? 0));
    }
    const atStations = [...stations.values()].reduce((sum, votes) => sum + votes, 0);
    return [{ evidence, findings: counted.length, largest, atStations, stations: stations.size }];
  });
}
