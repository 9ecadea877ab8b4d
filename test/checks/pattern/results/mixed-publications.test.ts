import { describe, expect, it } from 'vitest';
import { anomalousVotes } from '../../../../src/checks/pattern/anomalous-votes.js';
import { coarseShares } from '../../../../src/checks/pattern/coarse-shares.js';
import { dip } from '../../../../src/checks/pattern/dip.js';
import { integerPercentExcess } from '../../../../src/checks/pattern/integer-percent-excess.js';
import { klimekFit } from '../../../../src/checks/pattern/klimek-fit.js';
import { lastDigit } from '../../../../src/checks/pattern/last-digit.js';
import { peerOutlier } from '../../../../src/checks/pattern/peer-outlier.js';
import { repeatedShare } from '../../../../src/checks/pattern/repeated-share.js';
import { stationResults } from '../../../../src/checks/pattern/results/station-results.js';
import { switchedContestants } from '../../../../src/checks/pattern/switched-contestants.js';
import { tooEvenTerritory } from '../../../../src/checks/pattern/too-even-territory.js';
import { turnoutShareFingerprint } from '../../../../src/checks/pattern/turnout-share-fingerprint.js';
import { turnoutShareSlope } from '../../../../src/checks/pattern/turnout-share-slope.js';
import { BLANK } from '../../../../src/model/count.js';
import { ru } from '../../../../src/report/locales/ru/index.js';
import { renderMarkdown } from '../../../../src/report/markdown.js';
import { outline } from '../../../../src/report/outline/index.js';
import { analyseDataset } from '../../../builders.js';
import { type BuiltForm, type BuiltTable, buildForms } from '../../build-forms.js';
import { drawnStations } from '../drawn-stations.js';
import { report } from '../estimates.js';

type Numbers = Pick<BuiltForm, 'lines' | 'votes'>;

/** The last numbers of one station after a first and a second publication. */
function afterBoth(first: Numbers, second: Numbers) {
  const of = (numbers: Numbers): BuiltForm => ({ territory: 'N', station: '1', ...numbers });
  const [results] = stationResults(
    buildForms([
      { contest: 'mayor', published: '2020-09-13', forms: [of(first)] },
      { contest: 'mayor', published: '2020-09-15', forms: [of(second)] },
    ]),
  );
  return {
    mixed: results?.mixed,
    valid: results?.valid[0],
    cast: results?.cast[0],
    votes: results?.votes.map(([votes]) => votes),
  };
}

const PRELIMINARY: Numbers = {
  lines: { registered: 900, issued: 400, invalid: 4, valid: 396 },
  votes: [250, 146],
};

describe('numbers of several publications', () => {
  it('have the sum of the votes for valid ballots where only the votes were published again', () => {
    expect(afterBoth(PRELIMINARY, { lines: {}, votes: [380, 220] })).toEqual({
      mixed: 1,
      valid: 600,
      cast: 604,
      votes: [380, 220],
    });
  });

  it('keep the valid ballots where the votes were published again with them', () => {
    const second = { lines: { valid: 598, invalid: 6 }, votes: [380, 220] };
    expect(afterBoth(PRELIMINARY, second)).toMatchObject({ mixed: 1, valid: 598, cast: 604 });
  });

  it('keep the valid ballots where only some of the votes, or only the valid ballots, are later', () => {
    expect(afterBoth(PRELIMINARY, { lines: {}, votes: [251, null] })).toMatchObject({
      valid: 396,
      votes: [251, 146],
    });
    expect(afterBoth(PRELIMINARY, { lines: { valid: 397 }, votes: [] })).toMatchObject({
      mixed: 1,
      valid: 397,
      cast: 401,
    });
  });

  it('take no sum for valid ballots that nobody published, where a contestant is blank', () => {
    expect(
      afterBoth({ ...PRELIMINARY, votes: [250, null] }, { lines: {}, votes: [380, null] }),
    ).toMatchObject({
      valid: 396,
      votes: [380, BLANK],
    });
  });

  it('are none where the later publication says all that the earlier one did', () => {
    const second = {
      lines: { registered: 901, issued: 610, invalid: 6, valid: 600 },
      votes: [380, 220],
    };
    expect(afterBoth(PRELIMINARY, second)).toMatchObject({ mixed: 0, valid: 600, cast: 606 });
  });

  it.each(
    [
      anomalousVotes,
      coarseShares,
      dip,
      integerPercentExcess,
      klimekFit,
      lastDigit,
      peerOutlier,
      repeatedShare,
      switchedContestants,
      tooEvenTerritory,
      turnoutShareFingerprint,
      turnoutShareSlope,
    ].map((check) => [check.id, check] as const),
  )('are said to be of several publications by %s', (_, check) => {
    const final = drawnStations(7, 'N', 320, 400);
    const tables: BuiltTable[] = [
      { contest: 'mayor', published: '2020-09-13', forms: final },
      {
        contest: 'mayor',
        published: '2020-09-15',
        forms: final.slice(0, 40).map((form) => ({ ...form, lines: {} })),
      },
    ];
    const analysis = analyseDataset(buildForms(tables), [check]);
    expect(report(analysis)).toContain('40 stations have numbers of more than one publication');
    expect(renderMarkdown(outline(analysis, ru))).toContain('взяты из нескольких публикаций');
    expect(report(analyseDataset(buildForms(tables.slice(0, 1)), [check]))).not.toContain(
      'more than one publication',
    );
  });
});
