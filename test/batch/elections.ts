import { electionYaml, type Files, formsFile, twoContestants } from '../builders.js';

/** The folder of a small election in two territories; one form of it does not add up. */
export function election(folder: string, date: string, north = 500): Files {
  return {
    [`${folder}/election.yaml`]: electionYaml({
      election: { name: `Council ${date.slice(0, 4)}`, date },
      contests: twoContestants,
      sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['registered', 'valid'])] }],
    }),
    [`${folder}/forms.csv`]: `territory,station,registered,valid,a,b\nNorth,1,900,${north},300,200\nNorth,2,800,400,250,150\nSouth,3,1000,700,100,601\n`,
  };
}
