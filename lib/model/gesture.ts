/** What a person can start without the popup: by a key, or from the browser's own menus. The order is that of the menus and of the settings. */
export const gestureIds = ['check-site', 'open-report', 'show-path'] as const;
export type GestureId = (typeof gestureIds)[number];

export function isGestureId(id: unknown): id is GestureId {
  return gestureIds.some((one) => one === id);
}

/** The browser's own name for a press of the toolbar button. */
export const openPopupCommand = '_execute_action';

/** A key as manifests write it, and another for the Mac. */
interface SuggestedKey {
  readonly default: string;
  readonly mac: string;
}

/** Something that a key does. */
interface Command {
  readonly description: string;
  readonly suggested_key: SuggestedKey;
}

/**
 * Alt+Shift and a letter, on the Mac Control+Shift and the same letter: there Option types letters. None is taken by Chrome or Firefox, nor by
 * Windows, macOS or a common Linux desktop; tests/lib/model/gesture.test.ts holds them against what is. Chrome suggests four at most.
 */
const key = (letter: string): SuggestedKey => ({ default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` });

/** Commands of the manifest. Browsers show the descriptions in their own lists of keys. */
export const commands: { readonly [Id in GestureId | typeof openPopupCommand]: Command } = {
  [openPopupCommand]: { description: 'Open Floorwalker', suggested_key: key('F') },
  'check-site': { description: 'Check this site', suggested_key: key('K') },
  'open-report': { description: 'Open the last report of this site', suggested_key: key('O') },
  'show-path': { description: 'Show the path on the page, or end it', suggested_key: key('S') },
};

/** The commands with other words, as a manifest takes them that is in several languages. */
export const commandsOf = (asWritten: (description: string) => string): Readonly<Record<string, Command>> =>
  Object.fromEntries(Object.entries(commands).map(([id, command]) => [id, { ...command, description: asWritten(command.description) }]));

/** As the browser's menus say it: of the page, and of the toolbar button. */
export const menuTitles: { readonly [Id in GestureId]?: string } = {
  'check-site': 'Check this site with Floorwalker',
  'open-report': 'Open the last report',
};
