import type { Dataset } from '../../../model/dataset.js';
import { leaderShare, turnoutOf } from '../results/part-of-whole.js';
import type { StationResults } from '../results/station-results.js';
import { type Peers, peerGroups } from './peer-groups.js';
import { type PeerScores, peerScores } from './peer-scores.js';

export interface StationScores {
  readonly share: PeerScores;
  readonly turnout: PeerScores;
  /** The smaller of the two, how far both lie above the peers; NaN where either is not known. */
  readonly together: Float64Array;
  /** How far both lie below the peers, likewise. */
  readonly below: Float64Array;
  /** Of the share; where no station has one, of turnout. */
  readonly peers: Peers;
}

/** Share of the leader and turnout of every station of at least `ballots` ballots and as many voters, against at least `peers` others. */
export function stationScores(
  dataset: Dataset,
  results: StationResults,
  { ballots, peers: least }: { readonly ballots: number; readonly peers: number },
): StationScores {
  const share = leaderShare(results, ballots);
  const turnout = turnoutOf(results, ballots);
  const peers = peerGroups(dataset, results, share.isUsable, least);
  const areSame = results.stations.every((_, row) => share.isUsable(row) === turnout.isUsable(row));
  const others = areSame ? peers : peerGroups(dataset, results, turnout.isUsable, least);
  const ofShare = peerScores(share.parts, share.wholes, peers.groups);
  const ofTurnout = peerScores(turnout.parts, turnout.wholes, others.groups);
  return {
    share: ofShare,
    turnout: ofTurnout,
    together: ofShare.scores.map((score, row) => Math.min(score, ofTurnout.scores[row] as number)),
    below: ofShare.scores.map((score, row) => Math.min(-score, -(ofTurnout.scores[row] as number))),
    peers: peers.groups.length > 0 ? peers : others,
  };
}
