import zlib from 'node:zlib';
import { type CompressionCodec, snappyUncompress } from 'hyparquet';
import { decompressLz4, decompressLz4Raw, decompressZstd } from 'hyparquet-compressors';
import { damaged, unsupported } from '../read-problem.js';

/** Later versions of Node unpack Zstandard themselves, within a bound. */
type Unzip = (packed: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;
const builtIn = (zlib as { readonly zstdDecompressSync?: Unzip }).zstdDecompressSync;

/**
 * The bytes of a page. Never more than `size`, whatever the packed ones say. Throws where they are not exactly as many.
 */
export function unpackPage(codec: CompressionCodec, packed: Uint8Array, size: number): Uint8Array {
  const page = size === 0 ? new Uint8Array() : unpack(codec, packed, size);
  if (page.length !== size) throw damaged('pageLength');
  return page;
}

function unpack(codec: CompressionCodec, packed: Uint8Array, size: number): Uint8Array {
  const options = { maxOutputLength: size };
  switch (codec) {
    case 'UNCOMPRESSED':
      return packed;
    case 'SNAPPY': {
      const page = new Uint8Array(size);
      snappyUncompress(packed, page);
      return page;
    }
    case 'GZIP':
      return zlib.unzipSync(packed, options);
    case 'BROTLI':
      return zlib.brotliDecompressSync(packed, options);
    case 'ZSTD':
      return builtIn ? builtIn(packed, options) : decompressZstd(packed, new Uint8Array(size));
    case 'LZ4':
      return decompressLz4(packed, size);
    case 'LZ4_RAW':
      return decompressLz4Raw(packed, size);
    default:
      throw unsupported('codec', { codec: String(codec) });
  }
}
