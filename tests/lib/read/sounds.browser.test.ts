import { expect, test } from 'vitest';
import { readSounds } from '@/lib/read/read-sounds.ts';

const read = (body: string) => readSounds(new DOMParser().parseFromString(body, 'text/html'));

test('what begins by itself and is heard is counted', () => {
  expect(read('<video autoplay src="/a.mp4"></video><audio autoplay><source src="/a.mp3"></audio>')).toEqual({ sounds: 2 });
});

test.each([
  '<video autoplay muted src="/a.mp4"></video>',
  '<video src="/a.mp4" controls></video>',
  '<audio autoplay></audio>',
  '<p>autoplay</p>',
])('%s makes no sound', (body) => expect(read(body)).toEqual({}));
