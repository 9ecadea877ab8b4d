/** Endings that say how a file is packed or written. */
const ENDINGS = /\.(csv|tsv|txt|tab|psv|xlsx|ods|json|jsonl|ndjson|geojson|parquet|html?|xml|gz|zip|bz2)$/iu;

/** A file's name without its folder and endings: official of data/official.csv.gz. */
export function fileNameOf(path: string): string {
  let name = path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1);
  while (ENDINGS.test(name) && name.replace(ENDINGS, '') !== '') name = name.replace(ENDINGS, '');
  return name.trim() === '' ? 'table' : name.trim();
}

/**
 * When a file was published, where its name says so to the minute: trep_2019-10-20T1940, acta.2019.10.20.19.40.57. A date alone is
 * more often that of the election, and is not taken.
 */
export function publishedIn(path: string): string | null {
  const found = /(20\d\d)[-._](\d\d)[-._](\d\d)[-._T ](\d\d)[-._:h]?(\d\d)(?:[-._:]?\d\d)?(?!\d)/u.exec(path);
  if (!found) return null;
  const [, year, month, day, hour, minute] = found;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal && Number(hour) < 24 && Number(minute) < 60
    ? `${year}-${month}-${day}T${hour}:${minute}`
    : null;
}
