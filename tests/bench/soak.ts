// node tests/bench/soak.ts [pages]: the soak test over more pages, 5,000 unless told otherwise.
import { spawn } from 'node:child_process';
import { projectFolder } from '../../lib/cli/project-folder.ts';

const words = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--root', '.', '--project', 'node'];
const soak = spawn(process.execPath, [...words, 'tests/lib/audit/soak.test.ts'], {
  cwd: projectFolder(),
  stdio: 'inherit',
  env: { ...process.env, FLOORWALKER_SOAK_PAGES: process.argv[2] ?? '5000' },
});
soak.once('close', (code) => (process.exitCode = code ?? 1));
