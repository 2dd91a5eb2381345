/** The command line on this process. */
import { readFileSync, writeFileSync } from 'node:fs';
import { runCommandLine } from './run-command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  read: (file) => readFileSync(file === '-' ? process.stdin.fd : file, 'utf8'),
  write: writeFileSync,
  out: (content) => process.stdout.write(content),
  err: (text) => process.stderr.write(text),
});
