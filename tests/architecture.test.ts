import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser';
import { expect, test } from 'vitest';

const { forbidden: law } = createRequire(import.meta.url)('./dependency-rule.cjs') as { forbidden: IForbiddenRuleType[] };

const root = fileURLToPath(new URL('..', import.meta.url));

test('every part imports only what it may', { timeout: 60_000 }, async () => {
  const { modules, summary } = await readModules(law);

  // With a TypeScript it cannot use, dependency-cruiser reads no imports, without a word.
  expect(modules.filter(({ source }) => source.startsWith('lib/')).length).toBeGreaterThan(80);
  expect(modules.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(150);
  expect(summary.violations.map(({ rule, from, to }) => `${from} -> ${to} (${rule.name})`)).toEqual([]);
});

test('the law notices a breach', { timeout: 60_000 }, async () => {
  const noModel: IForbiddenRuleType = {
    name: 'nobody may know the model',
    severity: 'error',
    from: { path: '^lib/ports/' },
    to: { path: '^lib/model/' },
  };
  const { summary } = await readModules([noModel]);

  expect(summary.violations.length).toBeGreaterThan(0);
});

test('every room of lib has its law', async () => {
  const entries = await readdir(`${root}/lib`, { withFileTypes: true });
  const named = new Set(law.flatMap(({ from }) => from.path ?? []));

  expect(entries.filter((entry) => !named.has(`^lib/${entry.name}/`)).map(({ name }) => name)).toEqual([]);
});

async function readModules(forbidden: IForbiddenRuleType[]): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['lib', 'components', 'entrypoints'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    },
    { alias: { '@': root } },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}
