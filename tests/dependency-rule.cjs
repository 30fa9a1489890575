// Who may import whom: the table of the README's section on architecture, for dependency-cruiser.

/** Parts of lib and the other parts each may know, besides itself. */
const rooms = {
  model: [],
  ports: ['model'],
  graph: ['model'],
  classify: ['model'],
  report: ['model'],
  read: ['model'],
  see: ['model', 'read'],
  way: ['model', 'read'],
  catalog: ['model'],
  messaging: ['model'],
  journey: ['model', 'graph'],
  score: ['model', 'journey'],
  fix: ['model', 'graph', 'journey', 'score'],
  traffic: ['model', 'score'],
  promise: ['model', 'classify'],
  early: ['model', 'classify', 'promise'],
  crawl: ['model', 'ports', 'classify'],
  audit: [
    'model',
    'ports',
    'graph',
    'classify',
    'journey',
    'score',
    'fix',
    'report',
    'catalog',
    'crawl',
    'read',
    'see',
    'way',
    'promise',
    'early',
  ],
  adapters: ['model', 'ports', 'read', 'see'],
  state: ['model', 'ports', 'messaging'],
  texts: [],
  cli: ['model', 'report', 'texts'],
};

/** Packages each part may use; Node's own modules count as one package. */
const packages = {
  model: ['zod'],
  read: ['@mozilla/readability'],
  crawl: ['robots-parser', 'tldts'],
  report: ['papaparse'],
  traffic: ['papaparse'],
  messaging: ['zod', '@webext-core/messaging'],
  adapters: ['dexie', 'wxt', 'zod'],
  state: ['zustand'],
  // The build, too, stands there: it draws the popup's frame into its page.
  cli: ['node', 'puppeteer-core', '@puppeteer/browsers', 'tldts', 'typescript', '@typescript/typescript6', 'vite', 'react', 'react-dom'],
};

const roomRules = Object.entries(rooms).map(([room, known]) => ({
  name: `${room} knows ${known.join(', ') || 'no other part'}`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: { path: '^(lib|entrypoints|components|tests)/', pathNot: `^lib/(${[room, ...known].join('|')})/` },
}));

const packageRules = Object.keys(rooms).map((room) => {
  const allowed = packages[room] ?? [];
  return {
    name: `${room} uses ${allowed.join(', ') || 'no package'}`,
    severity: 'error',
    from: { path: `^lib/${room}/` },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', ...(allowed.includes('node') ? [] : ['core'])],
      pathNot: allowed.length > 0 ? `node_modules/(${allowed.join('|')})/` : [],
    },
  };
});

module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: 'components know model and react',
      severity: 'error',
      from: { path: '^components/', pathNot: '^components/report/' },
      to: {
        path: ['^(lib|entrypoints|tests|components/report)/', 'node_modules/'],
        pathNot: ['^lib/model/', 'node_modules/(@types/)?react(-dom)?/'],
      },
    },
    {
      // Only there are a table of ten thousand rows and a comparison; nothing of them may get into the popup.
      name: 'components of the report know the virtualiser and comparisons too',
      severity: 'error',
      from: { path: '^components/report/' },
      to: {
        path: ['^(lib|entrypoints|tests)/', 'node_modules/'],
        pathNot: [
          '^lib/model/',
          '^lib/report/compare(-audits\\.ts$|/)',
          'node_modules/(@types/)?react(-dom)?/',
          'node_modules/@tanstack/react-virtual/',
        ],
      },
    },
    {
      name: 'nothing imports entrypoints',
      severity: 'error',
      from: { pathNot: ['^entrypoints/', '^tests/'] },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'one declaration never imports another',
      severity: 'error',
      from: { path: '^lib/catalog/[^/]+/' },
      to: { path: '^lib/catalog/' },
    },
    {
      // Types may lean on each other; running code may not.
      name: 'no circles',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'every import is found', severity: 'error', from: { path: '^(lib|components|entrypoints)/' }, to: { couldNotResolve: true } },
  ],
};
