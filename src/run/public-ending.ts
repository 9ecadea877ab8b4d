/** What stands behind the name of a report in that of its public edition: two folders, so that none is published for the other. */
export const PUBLIC = '-public';
