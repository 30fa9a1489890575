/** See lib/cli/axe-factory.ts. Leaves what it makes at `view.axe`. */
declare module 'axe-core/axe.min.js?factory' {
  export const axeOn: (view: Window) => void;
}
