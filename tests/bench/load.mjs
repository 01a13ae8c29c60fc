// The built package, by the entry that its own `exports` name for Node.

import { existsSync, readFileSync } from 'node:fs';

const PACKAGE = new URL('../../target/pkg/', import.meta.url);

export async function loadCore() {
  const manifest = new URL('package.json', PACKAGE);
  if (!existsSync(manifest)) {
    throw new Error('target/pkg is not there yet: build the package, or ask for --peers-only');
  }
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));
  const node = exports?.['.']?.node;
  const entry = typeof node === 'object' ? node.default : node;
  if (typeof entry !== 'string') throw new Error('target/pkg/package.json names no exports["."].node');
  return import(new URL(entry, PACKAGE));
}
