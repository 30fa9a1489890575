import type { ToolId } from './figures.ts';
import type { OtherTable } from './read-export.ts';

/** What a table is of that does not tell what is asked. */
export const otherTables: Readonly<Record<OtherTable, string>> = {
  searches: 'These are the words that people searched for, not the pages they landed on.',
  views: 'These are all pages that people looked at, not those they landed on: who looks at three counts three times.',
  exits: 'These are the pages that visits ended on, not those they began on.',
  places: 'These are the countries or towns that people are in, not what brought them here.',
  devices: 'These are the devices or browsers that people have, not what brought them here.',
  days: 'These are visits by day, without the pages they began on and without what brought them.',
};
/** Where the tables stand that do. */
export const rightTables: Readonly<Record<ToolId | 'other', string>> = {
  ga4: 'In Google Analytics take “Landing page” (Reports, Engagement). Where visits came from stands in “Traffic acquisition” (Reports, Acquisition).',
  plausible: 'From the same zip file take entry_pages.csv. Where visits came from stands in sources.csv.',
  matomo: 'In Matomo take “Entry pages” (Behaviour). Where visits came from stands in “All channels” (Acquisition).',
  'search-console': 'From the same zip file take the file of the pages.',
  other: 'Take a table of landing or entry pages instead, or one of where visits came from.',
};
