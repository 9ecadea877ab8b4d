import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly deflate?: boolean;
  readonly encrypted?: boolean;
}

/** A zip archive, as small as the format allows. */
export function buildZip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, deflate = false, encrypted = false } of parts) {
    const plain = Buffer.from(content);
    const packed = deflate ? deflateRawSync(plain) : plain;
    // A password puts twelve bytes of its own before the content.
    const stored = encrypted ? Buffer.concat([Buffer.alloc(12), packed]) : packed;
    const fileName = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(deflate ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(stored.length, 14);
    fields.writeUInt32LE(plain.length, 18);
    fields.writeUInt16LE(fileName.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), fields, fileName, stored);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, fileName);
    offset += 30 + fileName.length + stored.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
