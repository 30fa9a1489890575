import { expect, test } from 'vitest';
import { beginsAsHtml } from '@/lib/read/begins-as-html.ts';
import { binaryType } from '@/lib/read/binary-type.ts';
import { isHtmlType } from '@/lib/read/is-html-type.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['text/html', 'yes'],
  ['Text/HTML; charset=utf-8', 'yes'],
  ['application/xhtml+xml', 'yes'],
  ['text/html,text/html', 'yes'],
  ['text/plain', 'no'],
  ['application/octet-stream', 'no'],
  ['text/html-sandboxed', 'no'],
  ['application/json; note=text/html', 'no'],
  [null, 'look'],
  ['', 'look'],
  ['; charset=utf-8', 'look'],
  ['*/*', 'look'],
  ['unknown/unknown', 'look'],
] as const)('%s is shown as a page: %s', (type, answer) => {
  expect(isHtmlType(type)).toBe(answer);
});

test.each([
  '<!DOCTYPE html><p>',
  '\n\t <html lang="en">',
  '<!-- first a comment --><html>',
  '<title>Short</title>',
  '<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">',
  '\uFEFF<!doctype html>',
])('%j begins as HTML', (text) => {
  expect(beginsAsHtml(bytesOf(text))).toBe(true);
});

test.each(['', 'User-agent: *', '<?xml version="1.0"?><urlset>', '<sitemapindex>', '<article>', '{"a":"<html>"}', 'Text with <b>tags</b>'])(
  '%j does not',
  (text) => {
    expect(beginsAsHtml(bytesOf(text))).toBe(false);
  },
);

test.each([
  ['\x89PNG\r\n\x1a\n....', 'image/png'],
  ['%PDF-1.7', 'application/pdf'],
  ['PK\x03\x04', 'application/zip'],
  ['\0\0\0\x18ftypmp42', 'video/mp4'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
])('%j is known by how it begins', (start, type) => {
  expect(binaryType(latin1(start))).toBe(type);
});

test.each(['<!doctype html>', '\xff\xfe<\0h\0', 'BMW and other cars are fine', 'RIFF is a word', 'plain'])('%j may be text', (start) => {
  expect(binaryType(latin1(start))).toBeNull();
});
