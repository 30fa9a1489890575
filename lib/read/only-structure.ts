import type { Control, Form, FormField, Link, PageFacts } from '../model/page.ts';
import { ownPageHash } from '../model/own-page.ts';
import { bareAddress, isKnown } from './bare-address.ts';
import { formWords } from './form-words.ts';
import { onlyKnownWords, type OnlyKnownWords } from './only-known-words.ts';

/** Of one page. */
const most = { links: 60, controls: 60, headings: 60, forms: 10, fields: 60, marks: 40 } as const;
const types: ReadonlySet<string> = new Set(
  'text email tel number password checkbox radio select textarea date month search url file hidden color range time'.split(' '),
);

/**
 * What a page is made of, without anything of the person who has it open: of all texts only phrases that stand in `phrases` or among the
 * names of form fields, of forms their fields, of links and buttons those that such a phrase names; no value, no name, no goods, no
 * address with an order's number. Counts stay.
 */
export function onlyStructure(page: PageFacts, phrases: readonly string[], url: string): PageFacts {
  const only = onlyKnownWords(phrases);
  const names = onlyKnownWords([...phrases, ...formWords]);
  const address = (one: string | null) => (one === null ? null : bareAddress(one, names));
  return {
    url,
    requestedUrl: url,
    status: 200,
    source: 'tab',
    charset: '',
    cut: false,
    title: only(page.title),
    description: '',
    language: /^[a-z]{2,3}(-[a-z\d]{2,8}){0,2}$/i.test(page.language ?? '') ? page.language : null,
    alternates: {},
    canonical: null,
    noindex: page.noindex,
    refreshTo: null,
    openGraphType: null,
    generator: null,
    bodyMarks: page.bodyMarks.filter((mark) => isKnown(mark, names)).slice(0, most.marks),
    assetMarks: [],
    headings: page.headings
      .map(({ level, text, place, hidden }) => ({ level, text: only(text), place, hidden }))
      .filter(({ text }) => text !== '')
      .slice(0, most.headings),
    blocks: [],
    links: [...page.blocks.flatMap((block) => block.links), ...page.links]
      .flatMap((link) => bareLink(link, only, address))
      .slice(0, most.links),
    oddLinks: [],
    controls: page.controls.flatMap((control) => bareControl(control, only, address)).slice(0, most.controls),
    forms: page.forms.slice(0, most.forms).map((form) => bareForm(form, names, address)),
    structured: [],
    tiles: [],
    passages: [],
    measures: page.measures,
    words: page.words,
    excerpt: whatItSays(page, only),
    leftOut: [],
    fingerprint: ownPageHash,
    skeleton: ownPageHash,
  };
}

type Address = (one: string | null) => string | null;

function bareLink({ to, words, namedBy, place, hidden }: Link, only: OnlyKnownWords, address: Address): readonly Link[] {
  const [kept, bare] = [only(words), address(to)];
  if (kept === '' || bare === null) return [];
  return [{ to: bare, words: kept, namedBy, place, slot: `${place}:tab`, rel: [], acts: null, hidden, heading: null }];
}

/** A button may stand for something by its form alone; its index no longer does. */
function bareControl(control: Control, only: OnlyKnownWords, address: Address): readonly Control[] {
  const { namedBy, place, hidden, does, form, sendsTo, method, disabled } = control;
  const words = only(control.words);
  if (words === '') return [];
  const isKept = form !== null && form < most.forms;
  return [
    {
      words,
      namedBy,
      place,
      hidden,
      does,
      disabled,
      method,
      slot: `${place}:tab`,
      form: isKept ? form : null,
      sendsTo: address(sendsTo),
      inTile: false,
      tileLink: null,
    },
  ];
}

function bareForm({ action, method, place, words, fields }: Form, names: OnlyKnownWords, address: Address): Form {
  return {
    action: address(action),
    method,
    place,
    words: names(words),
    fields: fields.slice(0, most.fields).map((field) => bareField(field, names)),
  };
}

/** That a quantity stands in a field tells that something is in the cart; of all others it is not told. */
function bareField({ name, type, label, required, filled }: FormField, names: OnlyKnownWords): FormField {
  return {
    name: names(name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')),
    type: types.has(type) ? type : 'text',
    label: names(label),
    required,
    filled: type === 'number' && filled,
  };
}

function whatItSays(page: PageFacts, only: OnlyKnownWords): string {
  const texts = [
    page.excerpt,
    ...page.headings.map(({ text }) => text),
    ...page.passages.map(({ heading, excerpt }) => `${heading} . ${excerpt}`),
    ...page.forms.flatMap(({ fields }) => fields.map(({ label }) => label)),
    ...page.controls.map(({ words }) => words),
    ...page.links.map(({ words }) => words),
  ];
  return [...new Set(texts.flatMap((text) => only(text).split(' · ')))]
    .filter((phrase) => phrase !== '')
    .slice(0, 60)
    .join(' · ');
}
