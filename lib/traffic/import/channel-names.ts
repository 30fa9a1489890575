import { plainName } from '../../model/traffic/plain-name.ts';

/** The default channels of Google Analytics 4, in English in every language: https://support.google.com/analytics/answer/9756891. */
const channels: ReadonlySet<string> = new Set([
  'affiliates',
  'audio',
  'cross network',
  'direct',
  'display',
  'email',
  'mobile push notifications',
  'organic search',
  'organic shopping',
  'organic social',
  'organic video',
  'paid other',
  'paid search',
  'paid shopping',
  'paid social',
  'paid video',
  'referral',
  'sms',
  'unassigned',
]);

/** A way that visits come by, or a source with it: "google / organic". */
export const isChannel = (cell: string): boolean => channels.has(plainName(cell)) || /^\S+ \/ \S+$/.test(cell.trim());
