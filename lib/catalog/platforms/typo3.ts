import { definePlatform } from '../../model/platform.ts';

/** Extensions name their parameters `tx_<extension>[...]`. */
export const typo3 = definePlatform({
  id: 'typo3',
  label: 'TYPO3',
  sells: false,
  marks: [/^typo3\b/, /^\/(typo3temp|typo3conf|fileadmin|_assets\/[0-9a-f]{20,})\b/],
  addresses: [
    { pattern: /[?&]tx_news_pi1(%5b|\[)news(%5d|\])=/, kind: 'article' },
    { pattern: /[?&]tx_(indexedsearch|solr)\b/, kind: 'search' },
  ],
  bodies: [],
  acting: [/[?&]logintype=logout/, /[?&]tx_\w+(%5b|\[)action(%5d|\])=(add|remove|delete|update|create|logout)/],
  afterAdd: null,
});
