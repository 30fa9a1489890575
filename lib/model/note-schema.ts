import { z } from 'zod';
import { visitorIds } from './visitor.ts';

/** Pictures that hold nothing but a picture: an SVG may hold more. */
const dataUrl = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;
/** Characters of the longest picture that is kept: some 1.5 MB. A screen of 1280 pixels takes a tenth of it. */
export const largestPicture = 2_000_000;

/** Whether it is a picture and nothing else, of a size that may be kept. */
export const isPicture = (text: string): boolean => text.length <= largestPicture && dataUrl.test(text);

/** Something on a page, as it was when the user pointed at it. Selector and words come from the page and are hostile input. */
export const notedElementSchema = z.object({
  /** A CSS selector that finds it on that page as it was. */
  selector: z.string().max(1_000),
  /** What it says, cut; empty where it says nothing. */
  words: z.string().max(300),
});

/** A note as it stands in exports: only notes that were put in the report do. */
export const toldNoteSchema = z.object({
  url: z.string(),
  /** Null: about the page as a whole. */
  element: notedElementSchema.nullable(),
  words: z.string(),
  /** With whose eyes it was written, or null. */
  visitor: z.enum(visitorIds).nullable(),
  /** A data URL of a PNG, JPEG or WebP, or null. */
  picture: z.string().max(largestPicture).regex(dataUrl).nullable(),
  date: z.iso.datetime(),
});

const noteShape = z.object({
  id: z.string().min(1).max(100),
  origin: z.url({ protocol: /^https?$/ }).max(2_000),
  url: z.url({ protocol: /^https?$/ }).max(8_000),
  element: notedElementSchema.nullable(),
  words: z.string().min(1).max(5_000),
  visitor: z.enum(visitorIds).nullable(),
  inReport: z.boolean(),
  picture: z.string().max(largestPicture).regex(dataUrl).nullable(),
  madeAt: z.number().min(0),
});

/** A note as it is kept and saved with all else (see `Note`); of one from a file nothing is believed before it has this shape. */
export const noteSchema = noteShape.refine(({ origin, url }) => URL.canParse(url) && new URL(url).origin === origin, {
  error: 'url is of another site',
});

export type NotedElement = z.infer<typeof notedElementSchema>;
export type ToldNote = z.infer<typeof toldNoteSchema>;
