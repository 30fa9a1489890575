import type { AuditExport } from '../../model/audit-export.ts';
import { kindNames } from '../../model/kind-names.ts';
import { formulaNames } from '../formula-names.ts';
import { html, type Markup } from './markup.ts';

/** Length and ease of the texts. */
export function textsPart({ texts }: AuditExport): Markup | null {
  if (!texts || texts.kinds.length + texts.ease.length === 0) return null;
  const lengths = html`<section class="scroll" aria-label="Length of texts, table" tabindex="0">
    <table class="t">
      <caption>
        Length, by kind of page
      </caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col" class="r">Pages</th>
          <th scope="col" class="r">Words, typical</th>
          <th scope="col" class="r">Minutes to read</th>
          <th scope="col" class="r">Too little</th>
          <th scope="col" class="r">Too much</th>
        </tr>
      </thead>
      <tbody>
        ${texts.kinds.map(
          ({ kind, pages, words, minutes, tooLittle, tooMuch }) =>
            html`<tr>
              <th scope="row">${kindNames[kind]}</th>
              <td class="r">${pages}</td>
              <td class="r">${words}</td>
              <td class="r">${minutes}</td>
              <td class="r">${tooLittle}</td>
              <td class="r">${tooMuch}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
  const ease = html`<section class="scroll" aria-label="Ease of reading, table" tabindex="0">
    <table class="t">
      <caption>
        Ease of reading, 100 is easiest; it changes no score
      </caption>
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Formula</th>
          <th scope="col" class="r">Pages</th>
          <th scope="col" class="r">Ease, typical</th>
        </tr>
      </thead>
      <tbody>
        ${texts.ease.map(
          ({ language, formula, pages, ease: typical }) =>
            html`<tr>
              <th scope="row">${language}</th>
              <td>${formulaNames[formula]}</td>
              <td class="r">${pages}</td>
              <td class="r">${typical}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
  return html`${texts.kinds.length > 0 ? lengths : null}${texts.ease.length > 0 ? ease : null}`;
}
