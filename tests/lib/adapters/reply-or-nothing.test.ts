import { expect, test } from 'vitest';
import { replyOrNothing } from '@/lib/adapters/reply-or-nothing.ts';

test('a reply is handed on', async () => {
  expect(await replyOrNothing(Promise.resolve('started'))).toBe('started');
});

test.each([
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'The message port closed before a response was received.',
  'Promised response from onMessage listener went out of scope',
])('a background that was stopped is no bug: %s', async (message) => {
  expect(await replyOrNothing(Promise.reject(new Error(message)))).toBeUndefined();
});

test('a bug of the background stays one', async () => {
  await expect(replyOrNothing(Promise.reject(new Error('score of nobody')))).rejects.toThrow('score of nobody');
});
