/** The name of the file that describes a data set. */
export const ELECTION_FILE = 'election.yaml';
