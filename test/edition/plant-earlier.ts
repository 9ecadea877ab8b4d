import { electionYaml, type Files, formsFile, twoContestants } from '../builders.js';

/** The folder of an earlier election with a word of its own wherever its observers write something. `token` makes the words. */
export function plantEarlier(folder: string, token: () => string): Files {
  const [withheld, consented] = [token(), token()];
  const columns = { station: 'station', territory: ['territory'], count: 'count', method: 'how' };
  const counts = (source: string, number: number): [string, string] => [
    `${token()}.csv`,
    `territory,station,count,how\nNorth,101,${number},${token()}\nNorth,${token()},${number},${source}\n`,
  ];
  const [hidden, hiddenRows] = counts(withheld, 6131);
  const [open, openRows] = counts(consented, 5227);
  const source = (id: string, path: string) => ({
    id,
    name: `The ${token()} watch`,
    role: 'observer' as const,
    design: token(),
    files: [{ path, holds: 'voter-counts' as const, counted: 'turnout' as const, columns }],
  });
  return {
    [`${folder}/official.csv`]:
      'territory,station,registered,valid,a,b\nNorth,101,9000,6000,4000,2000\nNorth,102,9000,8000,6000,2000\n',
    [`${folder}/${hidden}`]: hiddenRows,
    [`${folder}/${open}`]: openRows,
    [`${folder}/election.yaml`]: `# ${token()}\n${electionYaml({
      contests: twoContestants,
      sources: [
        { id: 'commission', role: 'commission', files: [formsFile('official.csv', ['registered', 'valid'])] },
        source(withheld, hidden),
        { ...source(consented, open), publish: true },
      ],
    })}`,
  };
}
