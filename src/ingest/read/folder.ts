/** A file as the rim hands it over: its bytes may be asked for once. */
export interface FileBytes {
  /** In bytes, as stored. */
  readonly size: number;
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/**
 * The folder an election file stands in. `cli` opens one on disk, tests one in memory. Paths are relative, with
 * forward slashes, and may lead to a folder beside it (`../2007`).
 */
export interface Folder {
  /**
   * The files that a glob names, sorted; for a plain path, that path if it is there, whatever it is. Throws a {@link FileProblem}
   * where a folder on the way may not be looked into.
   */
  readonly find: (pathOrGlob: string) => Promise<readonly string[]>;
  /** Throws a {@link FileProblem} where there is no file to read. */
  readonly open: (path: string) => Promise<FileBytes>;
}

/** Why a path cannot be opened, in a form that a message can be made of. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    readonly code:
      | 'missing-file'
      | 'is-a-directory'
      | 'not-a-file'
      | 'unreadable-file'
      | 'link-leaves-folder',
  ) {
    super(code);
  }
}
