import type { AuditExport } from '../../model/audit-export.ts';
import { kindNames } from '../../model/kind-names.ts';
import { formulaNames } from '../formula-names.ts';
import { html, type Markup } from './markup.ts';
import { said, say } from '../../model/say.ts';

/** Length and ease of the texts. */
export function textsPart({ texts }: AuditExport): Markup | null {
  if (!texts || texts.kinds.length + texts.ease.length === 0) return null;
  const lengths = html`<section class="scroll" aria-label="${say`Length of texts, table`}" tabindex="0">
    <table class="t">
      <caption>
        ${say`Length, by kind of page`}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say`Kind`}</th>
          <th scope="col" class="r">${say`Pages`}</th>
          <th scope="col" class="r">${say`Words, typical`}</th>
          <th scope="col" class="r">${say`Minutes to read`}</th>
          <th scope="col" class="r">${say`Too little`}</th>
          <th scope="col" class="r">${say`Too much`}</th>
        </tr>
      </thead>
      <tbody>
        ${texts.kinds.map(
          ({ kind, pages, words, minutes, tooLittle, tooMuch }) =>
            html`<tr>
              <th scope="row">${said(kindNames[kind])}</th>
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
  const ease = html`<section class="scroll" aria-label="${say`Ease of reading, table`}" tabindex="0">
    <table class="t">
      <caption>
        ${say`Ease of reading, 100 is easiest; it changes no score`}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say`Language`}</th>
          <th scope="col">${say`Formula`}</th>
          <th scope="col" class="r">${say`Pages`}</th>
          <th scope="col" class="r">${say`Ease, typical`}</th>
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
