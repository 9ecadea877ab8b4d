import { describe, expect, it } from 'vitest';
import {
  csv,
  FORMS_HEADER,
  formsEntry,
  noteIds,
  runOn,
  STATIONS,
  TOTALS,
  TOTALS_HEADER,
  totalsEntry,
} from './totals-dataset.js';

const [EAST_1 = '', EAST_2 = '', WEST_1 = '', WEST_2 = ''] = STATIONS;

/** The commission's forms and totals beside the observers' forms. */
function runBeside(official: readonly string[], totals: readonly string[], observed: readonly string[]) {
  return runOn(
    [
      { id: 'cik', role: 'commission', files: [formsEntry('forms.csv'), totalsEntry('totals.csv')] },
      { id: 'golos', role: 'observer', files: [formsEntry('copies.csv')] },
    ],
    {
      'forms.csv': csv(FORMS_HEADER, official),
      'totals.csv': csv(TOTALS_HEADER, totals),
      'copies.csv': csv(FORMS_HEADER, observed),
    },
  );
}

describe('territory-total-gap, stations without a form', () => {
  it('does not compare a total that a station known to observers may make up, and names the station', async () => {
    const other = 'North,East,2,980,500,290,210';
    const { findings, outcome } = await runBeside([EAST_1], [TOTALS.east], [EAST_1, other]);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'stations-missing-everywhere' },
    });
    const more = await runBeside([EAST_1, WEST_1, WEST_2], [TOTALS.east, TOTALS.west], [EAST_1, other]);
    expect(more.findings).toEqual([]);
    expect(more.outcome).toMatchObject({
      examined: 4,
      unmatched: { total: 1, examples: [{ station: '2' }] },
      remarks: [{ id: 'not-compared', args: { territories: 1, stations: 1 } }],
    });
  });

  it('names the missing station where another source’s copy is exactly what the total has more', async () => {
    const { findings, outcome } = await runBeside([EAST_1, WEST_1, WEST_2], Object.values(TOTALS), [EAST_2]);
    expect(outcome).toMatchObject({ examined: 16, unmatched: { total: 0 } });
    // The same station is missing from the region and the whole, too.
    expect(findings).toMatchObject([
      {
        subject: { territory: ['North', 'East'] },
        message: { id: 'stations-missing', args: { missing: 1, forms: 1 } },
        expected: { source: 'cik', value: 300 },
        actual: { source: 'cik', value: 603 },
        votesAtStake: 303,
        notes: [
          { id: 'missing-stations', args: { missing: 1, names: 'North › East › 2' } },
          { id: 'missing-explained', args: { source: 'golos', agreeing: 4 } },
        ],
      },
    ]);
  });

  it('names the missing station where an earlier publication has what the total counts', async () => {
    const dated = (path: string, published: string) => formsEntry(path, { published });
    const files = [
      dated('first.csv', '2020-01-01'),
      dated('final.csv', '2020-01-02'),
      totalsEntry('totals.csv'),
    ];
    const { findings } = await runOn([{ id: 'cik', role: 'commission', files }], {
      'first.csv': csv(FORMS_HEADER, STATIONS),
      'final.csv': csv(FORMS_HEADER, [EAST_1, WEST_1, WEST_2]),
      'totals.csv': csv(TOTALS_HEADER, [TOTALS.east]),
    });
    expect(findings[0]?.notes).toMatchObject([
      { id: 'missing-stations' },
      { id: 'missing-explained', args: { source: 'cik', published: '2020-01-01', agreeing: 4 } },
    ]);
  });

  it('takes a publication of fewer than half of the stations for corrections: the others keep their forms', async () => {
    const dated = (path: string, published: string) => formsEntry(path, { published });
    const files = [
      dated('first.csv', '2020-01-01'),
      dated('final.csv', '2020-01-02'),
      totalsEntry('totals.csv'),
    ];
    const { findings, outcome } = await runOn([{ id: 'cik', role: 'commission', files }], {
      'first.csv': csv(FORMS_HEADER, [
        'North,East,1,1000,515,300,215',
        'North,East,2,980,518,500,18',
        WEST_1,
        WEST_2,
      ]),
      'final.csv': csv(FORMS_HEADER, [EAST_2]),
      'totals.csv': csv(TOTALS_HEADER, Object.values(TOTALS)),
    });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 16 });
  });

  it('compares all the same where the totals agree without the station that only others know', async () => {
    const { findings, outcome } = await runBeside(STATIONS, Object.values(TOTALS), ['North,East,21,5,5,3,2']);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 16, unmatched: { total: 0 } });
  });

  it('lets a station of another contest keep nothing from being compared, and names it', async () => {
    const { findings } = await runOn(
      [
        {
          id: 'cik',
          role: 'commission',
          files: [
            formsEntry('forms.csv', { contest: 'mayor' }),
            formsEntry('council.csv', { contest: 'council' }),
            totalsEntry('totals.csv', { contest: 'mayor' }),
          ],
        },
      ],
      {
        'forms.csv': csv(FORMS_HEADER, [EAST_1]),
        'council.csv': csv(FORMS_HEADER, [EAST_1, EAST_2]),
        'totals.csv': csv(TOTALS_HEADER, [TOTALS.east]),
      },
      {
        contests: [
          { id: 'mayor', contestants: { a: 'Anna', b: 'Boris' } },
          { id: 'council', contestants: { a: 'Anna', b: 'Boris' } },
        ],
      },
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.notes).toMatchObject([
      { id: 'in-other-contest', args: { missing: 1, names: 'North › East › 2' } },
    ]);
  });

  it('names stations that only the earlier election has', async () => {
    const election = (files: object[], more: object) =>
      JSON.stringify({
        election: { name: 'Test' },
        contests: [{ id: 'mayor', contestants: { a: 'Anna', b: 'Boris' } }],
        sources: [{ id: 'cik', role: 'commission', files }],
        ...more,
      });
    const { findings } = await runOn(
      [{ id: 'cik', role: 'commission', files: [formsEntry('forms.csv'), totalsEntry('totals.csv')] }],
      {
        'forms.csv': csv(FORMS_HEADER, [EAST_1, WEST_1]),
        'totals.csv': csv(TOTALS_HEADER, [TOTALS.east]),
        'before/election.yaml': election([formsEntry('forms.csv')], {}),
        'before/forms.csv': csv(FORMS_HEADER, STATIONS),
      },
      { previous: 'before' },
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.notes).toMatchObject([
      { id: 'in-earlier-election', args: { stations: 1, names: 'North › East › 2' } },
    ]);
    expect(noteIds(findings[0])).not.toContain('missing-here');
  });
});
