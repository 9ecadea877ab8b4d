import { decodeToUtf8 } from '../encoding/decode-to-utf8.js';
import type { TableKind } from '../table.js';
import { readDelimited } from './read-delimited.js';

/** Text whose cells are separated by commas, semicolons, tabs or bars. */
export const delimited: TableKind = {
  id: 'delimited',
  // The last of the kinds: whatever is no text is refused while it is read.
  recognises: () => true,
  open: async (bytes, options) => [
    {
      name: null,
      async read(sink) {
        const text = decodeToUtf8(bytes, options.encoding);
        const { delimiter } = await readDelimited(text.chunks, options, sink);
        const { encoding, guessed } = text.facts();
        return { kind: 'delimited', encoding, encodingGuessed: guessed, delimiter };
      },
    },
  ],
};
