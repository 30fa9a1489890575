import { expect, test } from 'vitest';
import { commands, gestureIds, isGestureId, menuTitles, openPopupCommand } from '@/lib/model/gesture.ts';

const keys = Object.values(commands).map(({ suggested_key }) => suggested_key);

/**
 * Keys with Alt+Shift that are taken. Letters: those that Chromium 156 leaves unbound when they are suggested, one after the other tried. Others:
 * Firefox, GNOME, KDE and Windows. Sources: support.mozilla.org "Keyboard shortcuts", help.gnome.org "Useful keyboard shortcuts".
 */
const takenWithAltShift = [
  'A',
  'B',
  'C',
  'I',
  'N',
  'P',
  'R',
  'T',
  'W',
  'X',
  'Z',
  'Tab',
  'Home',
  'Left',
  'Right',
  'Up',
  'Down',
  'F10',
  'F12',
];
/** With Control+Shift on the Mac: Tab alone; letters with Command are others. support.apple.com/102650. */
const takenWithControlShift = ['Tab', 'Power', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8'];

test('no suggested key is one of Chrome, Firefox or the system, and none is suggested twice', () => {
  const letters = keys.map(({ default: usual, mac }) => {
    // What both browsers take for a key: developer.mozilla.org, manifest.json/commands; Chrome knows no Ctrl+Alt.
    expect(usual).toMatch(/^Alt\+Shift\+[A-Z]$/);
    expect(mac).toMatch(/^MacCtrl\+Shift\+[A-Z]$/);
    expect(takenWithAltShift).not.toContain(usual.split('+').at(-1));
    expect(takenWithControlShift).not.toContain(mac.split('+').at(-1));
    return usual;
  });
  expect(new Set(letters).size).toBe(letters.length);
});

test('no more keys are suggested than Chrome takes: with a fifth it refuses the whole manifest', () => {
  expect(keys.length).toBeLessThanOrEqual(4);
});

test('each gesture has a key, a press of the button has one, and only gestures are taken for one', () => {
  expect(Object.keys(commands).toSorted()).toEqual([...gestureIds, openPopupCommand].toSorted());
  expect(gestureIds.every(isGestureId)).toBe(true);
  expect([openPopupCommand, '', undefined, 7].some(isGestureId)).toBe(false);
});

test('the menu says the name of the extension once, since browsers that have room for one entry show it alone', () => {
  expect(Object.values(menuTitles).filter((title) => title.includes('Floorwalker'))).toHaveLength(1);
});
