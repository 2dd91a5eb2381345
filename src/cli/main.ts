/** The command line on this process. */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { runCommandLine } from './run-command-line.ts';

// Who reads the output may have seen enough, as `head` has.
process.stdout.once('error', () => process.exit());

process.exitCode = await runCommandLine(process.argv.slice(2), {
  // Not readFile for standard input: it fails when the other end of a pipe is slow.
  read: (file) => (file === '-' ? text(process.stdin) : readFile(file, 'utf8')),
  write: writeFileSync,
  out: (content) => process.stdout.write(content),
  err: (content) => process.stderr.write(content),
});
