/** ln((part + ½) / (whole − part + ½)): finite where none or all are meant. Source: J. B. S. Haldane, Ann. Hum. Genet. 20 (1956) 309–311. */
export function logOdds(part: number, whole: number): number {
  return Math.log((part + 0.5) / (whole - part + 0.5));
}

/** The part from 0 to 1 that has these log-odds. */
export function partOfLogOdds(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
