/** Runs one case in a process of its own and prints what it took, as JSON. */
import { CASES } from './cases.mjs';

const [, , name, path] = process.argv;
const started = performance.now();
const before = process.cpuUsage();
const rows = await CASES[name](path);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
const cpuSeconds = (user + system) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, cpuSeconds, megabytes, rows }));
