import { type FileMetaData, parquetMetadata } from 'hyparquet';
import { limits } from '../limits.js';
import { damaged, ReadProblem, unsupported } from '../read-problem.js';
import { checkThrift } from './check-thrift.js';

/** The magic at both ends, and the length of the footer before the last. */
const MAGIC_BYTES = 4;
const TAIL_BYTES = 8;

const asIs = (value: unknown): unknown => value;

/** Statistics are not looked at: they are left as the bytes or numbers that they are. */
const parsers = {
  timestampFromMilliseconds: asIs,
  timestampFromMicroseconds: asIs,
  timestampFromNanoseconds: asIs,
  dateFromDays: asIs,
  stringFromBytes: asIs,
  jsonFromBytes: asIs,
  geometryFromBytes: asIs,
  geographyFromBytes: asIs,
  uuidFromBytes: asIs,
};

/** What a Parquet file says about itself at its end. Throws a ReadProblem where that is damaged, or too large to be true. */
export function readFooter(file: Uint8Array): FileMetaData {
  if (file.length < MAGIC_BYTES + TAIL_BYTES) throw damaged('tooShort');
  const tail = Buffer.from(file.subarray(-TAIL_BYTES));
  const magic = tail.toString('latin1', 4);
  if (magic === 'PARE') throw unsupported('encryptedFooter');
  if (magic !== 'PAR1') throw damaged('noParquetEnd');
  const length = tail.readUInt32LE(0);
  if (length > file.length - MAGIC_BYTES - TAIL_BYTES) throw damaged('footerTooLong');
  if (length > limits.parquetFooterBytes) {
    throw new ReadProblem('too-many-cells', { limit: limits.parquetFooterBytes, what: 'footerBytes' });
  }
  const footer = file.subarray(file.length - TAIL_BYTES - length);
  checkThrift(footer, 0, length);
  return parquetMetadata(footer, { parsers, geoparquet: false });
}
