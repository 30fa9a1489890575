import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Both browsers in one go; without a CJK font, Japanese is laid out as boxes. */
const packages = ['chromium', 'firefox-esr', 'fonts-dejavu', 'fonts-noto-cjk'];

/** Installs the browsers of Debian. False when this is no Debian, we are not root, or its mirrors do not have them. */
export async function installPackages(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (await aptGet(install)) return true;
  // Fresh machines and containers have no package lists yet.
  return (await aptGet(['update'])) && (await aptGet(install));
}

function aptGet(orders: readonly string[]): Promise<boolean> {
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...orders], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  }).then(
    () => true,
    () => false,
  );
}
