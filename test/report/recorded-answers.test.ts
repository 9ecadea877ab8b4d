import { describe, expect, it } from 'vitest';
import { analysisSchema } from '../../src/model/analysis.js';
import { locales } from '../../src/report/locales/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { outline } from '../../src/report/outline/index.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';
import { dossierOf } from '../dossier/station-of-files.js';

const columns = {
  station: 'station',
  territory: ['territory'],
  check: 'check',
  finding: 'finding',
  date: 'date',
};

/** Two stations whose forms break an equality, and a table of replies. */
const filesWith = (replies: string) => ({
  'election.yaml': electionYaml({
    contests: twoContestants,
    sources: [
      {
        id: 'cik',
        name: 'The commission',
        role: 'commission',
        files: [
          formsFile('forms.csv', ['issued', 'inBoxes']),
          { path: 'replies.csv', holds: 'replies', columns },
        ],
      },
    ],
  }),
  'forms.csv': 'territory,station,issued,inBoxes,a,b\nNorth,7,100,150,80,70\nSouth,7,100,130,70,60\n',
  'replies.csv': `territory,station,check,finding,date,answer\n${replies}\n`,
});

const reportWith = async (replies: string) => {
  const { analysis } = await analyseFiles(filesWith(replies));
  return { analysis, report: renderMarkdown(outline(analysis, locales.en)) };
};

/** The finding's part of a report. */
const partOf = (report: string, territory: string): string =>
  report.split('\n##### ').find((part) => part.split('\n')[0]?.includes(`${territory} ›`)) ?? '';

describe('a recorded answer', () => {
  it('stands beside the findings about its station, and beside no other', async () => {
    const { report } = await reportWith('North,УИК №007,,,2030-03-09,The form was copied wrongly.');
    expect(partOf(report, 'North')).toContain(
      'Answer of The commission, 2030-03-09: “The form was copied wrongly.” (replies.csv:2)',
    );
    expect(partOf(report, 'South')).toContain('F-0002');
    expect(partOf(report, 'South').split('## ')[0]).not.toContain('Answer of');
  });

  it('is said of its table to stand beside findings, not that no check applies', async () => {
    const { report } = await reportWith('North,7,,,2030-03-09,The form was copied wrongly.');
    const row = report.split('\n').find((line) => line.includes('1 row of replies'));
    expect(row).toContain('| none: printed beside the findings that they answer |');
    expect(row).not.toContain('no check applies');
  });

  it('that names a check stands beside findings of that check only', async () => {
    const other = await reportWith('North,7,voter-count-gap,,,Not this.');
    expect(partOf(other.report, 'North').split('## ')[0]).not.toContain('Not this.');
    const same = await reportWith('North,7,control-relations,,,This.');
    expect(partOf(same.report, 'North')).toContain('“This.”');
    const relation = await reportWith('North,7,generic/excess-ballots,,,This one.');
    expect(partOf(relation.report, 'North')).toContain('“This one.”');
  });

  it('that names a finding’s number stands there only if the station agrees, too', async () => {
    const { analysis, report } = await reportWith('North,7,,F-0001,,Right.\nSouth,7,,F-0001,,Wrong.');
    expect(analysis.findings[0]).toMatchObject({ id: 'F-0001', subject: { territory: ['North'] } });
    expect(partOf(report, 'North').split('## ')[0]).toMatch(/“Right\.”/u);
    expect(partOf(report, 'North').split('## ')[0]).not.toMatch(/“Wrong\.”/u);
    expect(report).toMatch(/no finding of this report \| Wrong\./u);
  });

  it('that names only a number is printed, and beside no finding', async () => {
    const { report } = await reportWith(',,,F-0001,,To whom?');
    expect(report.match(/To whom\?/gu)).toHaveLength(1);
    expect(report).toMatch(/F-0001 \| no finding of this report \| To whom\?/u);
  });

  it('that names only a check stands beside all findings of it', async () => {
    const { report } = await reportWith(',,control-relations,,,To all.');
    expect(partOf(report, 'North')).toContain('“To all.”');
    expect(partOf(report, 'South')).toContain('“To all.”');
  });

  it('is printed whole, however long a letter it is', async () => {
    const answer = 'We have looked and found nothing that is wrong. '.repeat(60).trim();
    const { report } = await reportWith(`North,7,,,,${answer}`);
    expect(partOf(report, 'North')).toContain(answer);
  });

  it('is kept in the analysis with its row, as the schema says', async () => {
    const { analysis } = await reportWith('North,7,,,2030-03-09,Yes.\n,,,,,Generally.');
    expect(analysisSchema.shape.answers.parse(analysis.answers)).toEqual([
      {
        source: 'cik',
        place: { file: 'replies.csv', line: 2 },
        subject: { kind: 'station', station: '7', territory: ['North'] },
        check: null,
        finding: null,
        date: '2030-03-09',
        answer: 'Yes.',
      },
      expect.objectContaining({ subject: null, answer: 'Generally.' }),
    ]);
  });

  it('leaves no section in a report without answers', async () => {
    const { report } = await reportWith('North,7,,,,');
    expect(report).not.toContain('Recorded answers');
  });

  it('stands in the dossier beside the finding, which is then not among those without an answer', async () => {
    const answered = await dossierOf('7', filesWith('North,7,control-relations,,2030-03-09,Yes.'));
    expect(answered.markdown).toContain('“Yes.”');
    expect(answered.markdown).not.toContain('No answer is recorded');
    const elsewhere = await dossierOf('7', filesWith('North,7,voter-count-gap,,2030-03-09,Yes.'));
    expect(elsewhere.markdown).toContain('No answer is recorded to F-0001.');
  });
});
