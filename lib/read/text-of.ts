import { isStyledAway } from './is-styled-away.ts';
import { isInline, isSilent } from './tag-groups.ts';
import { tidyText } from './tidy-text.ts';
import { walkTree } from './walk-tree.ts';

/** Words of an element's content. */
export interface TextOf {
  readonly text: string;
  /** False when all of it comes from pictures. */
  readonly hasText: boolean;
}

/**
 * The text a reader gets from an element's content: pictures give their alternative text, drawings their title, labelled parts
 * their label; what the mark-up hides inside gives nothing. What a picture only says again beside the same words counts once. White space as
 * one space. Stops after `most` characters.
 */
export function textOf(root: Element, most: number): TextOf {
  let text = '';
  let hasText = false;
  const pictures: string[] = [];
  const part = (element: Element) => {
    if (!isInline(element.localName)) text += ' ';
  };
  walkTree(root, {
    text: (value) => {
      if (text.length > most * 8) return;
      text += value;
      hasText ||= /\S/.test(value);
    },
    enter: (element) => {
      if (text.length > most * 8) return false;
      const instead = replacement(element);
      text += instead ?? '';
      if (element.localName === 'img') pictures.push(instead ?? '');
      if (instead === null) part(element);
      return instead === null;
    },
    leave: part,
  });
  return { text: pictures.length > 0 ? withoutEchoes(text, pictures, most) : tidyText(text, most), hasText };
}

function withoutEchoes(text: string, pictures: readonly string[], most: number): string {
  let padded = ` ${tidyText(text, most * 8)} `;
  for (const picture of pictures) {
    const words = ` ${tidyText(picture, most)} `;
    if (padded.indexOf(words) < padded.lastIndexOf(words)) padded = padded.replace(words, ' ');
  }
  return tidyText(padded, most);
}

/** What stands for an element instead of its content; null when its content speaks. */
function replacement(element: Element): string | null {
  const name = element.localName;
  if (isSilent(name) || isHiddenInside(element)) return '';
  const label = element.getAttribute('aria-label')?.trim();
  if (label) return ` ${label} `;
  if (name === 'img' || name === 'area') return ` ${element.getAttribute('alt') ?? element.getAttribute('title') ?? ''} `;
  if (name === 'svg') return ` ${titleOfDrawing(element)} `;
  return name === 'input' || name === 'select' || name === 'textarea' ? ' ' : null;
}

function titleOfDrawing(drawing: Element): string {
  const id = drawing.getAttribute('aria-labelledby')?.trim().split(/\s+/, 1)[0];
  const named = id ? drawing.ownerDocument.getElementById(id) : null;
  return (named ?? drawing.querySelector('title,text'))?.textContent ?? '';
}

function isHiddenInside(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden') || isStyledAway(element);
}
