import { expect, test } from 'vitest';
import { tellFirstVisit } from '@/lib/classify/tell-first-visit.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import type { FirstLook, Overlay } from '@/lib/model/page-looks.ts';
import { sayFirstVisit } from '@/lib/model/say-first-visit.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const overlay = (words: string, ...buttons: readonly string[]): Overlay => ({ covers: 0.3, words, buttons });
const look = (desktop: FirstLook['overlays']['desktop'], more: Partial<FirstLook> = {}): FirstLook => ({
  as: 'stranger',
  overlays: { desktop, phone: desktop },
  shift: 0,
  sounds: 0,
  ...more,
});
const told = (firstLook: FirstLook | null, more: Partial<PageFacts> = {}) =>
  tellFirstVisit([pageFacts({ ...(firstLook ? { firstLook } : {}), ...more })], vocabulary);

test.each([
  ['cookies', 'We use cookies to improve your visit'],
  ['cookies', 'Wir verwenden Cookies'],
  ['cookies', 'Nous utilisons des cookies'],
  ['cookies', 'Utilizamos cookies propias y de terceros'],
  ['age', 'Are you over 18?'],
  ['age', 'Bist du volljährig?'],
  ['age', 'Avez-vous plus de 18 ans ?'],
  ['age', '¿Eres mayor de edad?'],
  ['country', 'Choose your country'],
  ['country', 'Bitte wählen Sie Ihr Land'],
  ['country', 'Sélectionnez votre pays'],
  ['country', 'Selecciona tu país'],
])('a window for %s is known: %s', (kind, words) => {
  const { clicks, windows } = told(look([overlay(words)]));
  expect(clicks).toEqual({ desktop: 1, phone: 1 });
  expect(windows.map((window) => window.kind)).toEqual([kind, kind]);
});

test('a window with nothing but buttons is known by these', () => {
  expect(told(look([overlay('', 'Accept all cookies')])).clicks.desktop).toBe(1);
});

test('other windows are no click on a first visit', () => {
  expect(told(look([overlay('Join our newsletter and save 10 %')])).clicks).toEqual({ desktop: 0, phone: 0 });
});

test('who saw nothing as a visitor who was there before knows nothing of a first visit', () => {
  expect(told(look([], { as: 'me' })).clicks).toEqual({ desktop: null, phone: null });
  expect(told(look([overlay('We use cookies')], { as: 'me' })).clicks).toEqual({ desktop: 1, phone: 1 });
});

test('where nothing was drawn, or what asks may come later, it is not known', () => {
  expect(told(null).clicks).toEqual({ desktop: null, phone: null });
  expect(told(look([]), { assetMarks: ['cdn.cookielaw.org/consent'] }).clicks).toEqual({ desktop: null, phone: null });
  expect(told(look(null)).clicks).toEqual({ desktop: null, phone: null });
});

test('it is said in a line beside the clicks, and by device where they differ', () => {
  expect(sayFirstVisit(told(look([overlay('We use cookies')])))).toEqual(['+1 on a first visit: a cookie window']);
  expect(sayFirstVisit(told(look([overlay('We use cookies'), overlay('Are you over 18?')])))).toEqual([
    '+2 on a first visit: a cookie window, an age gate',
  ]);
  const differs = told(look([], { overlays: { desktop: [], phone: [overlay('Choose your country')] } }));
  expect(sayFirstVisit(differs)).toEqual(['Phone +1 on a first visit: a country chooser']);
  expect(sayFirstVisit(told(look([])))).toEqual([]);
  expect(sayFirstVisit(undefined)).toEqual([]);
});
