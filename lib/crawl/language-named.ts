import { listTags } from '../model/language-tag.ts';

/** Languages that shops and businesses are written in: the 60 most used on the web (W3Techs, 2026) by their primary tags. */
const tags =
  'en es de ja fr pt ru it nl pl tr zh fa vi cs id ko uk ar hu ro el sv da fi he th sk bg hr sr nb no lt sl et lv ca hi bn ta ur ms is ga mt cy eu gl sq mk bs ka hy az kk uz sw'.split(
    ' ',
  );

const named = new Map<string, string>();
for (const tag of tags) {
  for (const name of [tag, ...listTags(tag).map(ownName), new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)]) {
    if (name !== undefined) named.set(fold(name), tag);
  }
}

/** The language that a link of a language switch names, by its own name, its English name or its code (`Deutsch`, `German`, `DE`, `de-AT`); else null. */
export function languageNamed(words: string): string | null {
  if (words.length > 24) return null;
  const plain = fold(words);
  return named.get(plain) ?? named.get(/^([a-z]{2})[-_][a-z]{2}$/.exec(plain)?.[1] ?? '') ?? null;
}

function ownName(tag: string): string | undefined {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
}

function fold(name: string): string {
  return name.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
