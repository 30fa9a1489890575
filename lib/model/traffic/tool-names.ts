import type { ToolId } from './figures.ts';

/** As the tools call themselves. */
export const toolNames: { readonly [T in ToolId]: string } = {
  ga4: 'Google Analytics 4',
  plausible: 'Plausible',
  matomo: 'Matomo',
  'search-console': 'Google Search Console',
};
