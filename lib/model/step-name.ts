import { said } from './say.ts';
import type { Step } from './step-schema.ts';

/** What is pressed and called nothing, in a sentence. */
const nameless: { readonly [A in Step['action']]: string } = {
  link: 'a link without a name',
  open: 'a menu without a name',
  choose: 'an option without a name',
  press: 'a button without a name',
  back: 'Back',
};

/** What a step is called wherever it is told: by the page, whose words are shown as they are, or else as what it is. */
export const stepName = ({ action, words }: Pick<Step, 'action' | 'words'>): string => words || sayNameless(action);

/** What a step without words is. */
export const sayNameless = (action: Step['action']): string => said(nameless[action], { sense: 'a step' });
