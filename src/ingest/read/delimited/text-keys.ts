/** A set of short texts as bytes, numbered from 0 in the order in which they were added. */
interface TextKeys {
  /** Number of a text, -1 where it is not in the set. */
  readonly find: (bytes: Buffer, from: number, to: number) => number;
  readonly findOrAdd: (bytes: Buffer, from: number, to: number) => number;
  /** Whether the bytes are the text of this number. */
  readonly isSame: (text: number, bytes: Buffer, from: number, to: number) => boolean;
}

export function createTextKeys(): TextKeys {
  let size = 0;
  let hashes = new Int32Array(256);
  /** The bytes of all texts, one after the other, and where those of each begin. */
  let keys = Buffer.alloc(1 << 14);
  let keyWords = wordsOf(keys);
  let begins = new Int32Array(257);
  /** Open addressing: which text stands at a place, from 1; 0 where none does. At least half of them are free. */
  let places = new Int32Array(512);
  let looked: Buffer = keys;
  let words = keyWords;

  /** Four bytes at a time are read through a view, which is made anew only where the bytes are in another buffer. */
  const look = (bytes: Buffer): void => {
    if (bytes === looked) return;
    looked = bytes;
    words = wordsOf(bytes);
  };

  const isSame = (text: number, bytes: Buffer, from: number, to: number): boolean => {
    let key = begins[text] as number;
    if ((begins[text + 1] as number) - key !== to - from) return false;
    look(bytes);
    let at = from;
    for (; at < to - 3; at += 4, key += 4) {
      if (words.getInt32(at, true) !== keyWords.getInt32(key, true)) return false;
    }
    for (; at < to; at++, key++) if (bytes[at] !== keys[key]) return false;
    return true;
  };

  const hashOf = (bytes: Buffer, from: number, to: number): number => {
    look(bytes);
    let hash = to - from;
    let at = from;
    for (; at < to - 3; at += 4) hash = mixed(hash, words.getInt32(at, true));
    for (; at < to; at++) hash = mixed(hash, bytes[at] as number);
    return hash;
  };

  /** Where a text stands among the places, or the free place where it would. */
  const placeOf = (hash: number, bytes: Buffer, from: number, to: number): number => {
    let place = hash & (places.length - 1);
    for (let text = places[place] as number; text !== 0; text = places[place] as number) {
      if (hashes[text - 1] === hash && isSame(text - 1, bytes, from, to)) break;
      place = (place + 1) & (places.length - 1);
    }
    return place;
  };

  const grow = (): void => {
    hashes = lengthened(hashes, size * 2);
    begins = lengthened(begins, size * 2 + 1);
    places = new Int32Array(size * 4);
    for (let text = 0; text < size; text++) {
      let place = (hashes[text] as number) & (places.length - 1);
      while (places[place] !== 0) place = (place + 1) & (places.length - 1);
      places[place] = text + 1;
    }
  };

  const add = (hash: number, place: number, bytes: Buffer, from: number, to: number): number => {
    const begin = begins[size] as number;
    const end = begin + to - from;
    if (end > keys.length) {
      keys = Buffer.concat([keys], end * 2);
      keyWords = wordsOf(keys);
    }
    bytes.copy(keys, begin, from, to);
    hashes[size] = hash;
    begins[size + 1] = end;
    places[place] = ++size;
    if (size === hashes.length) grow();
    return size - 1;
  };

  return {
    isSame,
    find: (bytes, from, to) => (places[placeOf(hashOf(bytes, from, to), bytes, from, to)] as number) - 1,
    findOrAdd(bytes, from, to) {
      const hash = hashOf(bytes, from, to);
      const place = placeOf(hash, bytes, from, to);
      const text = places[place] as number;
      return text === 0 ? add(hash, place, bytes, from, to) : text - 1;
    },
  };
}

function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1 | 0);
  return product ^ (product >>> 15);
}

function wordsOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function lengthened(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}
