const name = 'axe-core/axe.min.js?factory';
const beginning = /^\s*(\/\*![\s\S]*?\*\/)\s*!function/;
const ending = '("object"==typeof window?window:this);';

/**
 * Lets the build import axe-core as a function of the window that it is to look at (see entrypoints/axe-probe.ts): as published it looks at the window it
 * is loaded in, and what it offers for others is text to be evaluated, which extensions may not. Throws when a new version is written otherwise.
 */
export function axeFactory() {
  return {
    name: 'axe-factory',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | null {
      if (!id.replaceAll('\\', '/').endsWith(name)) return null;
      const whole = code.trimEnd();
      if (!beginning.test(whole) || !whole.endsWith(ending))
        throw new Error('axe-core is not written as it was: see lib/cli/axe-factory.ts');
      // It looks for the ways in which others load scripts, of which there is none here.
      return `const module = undefined, define = undefined;\n${whole.slice(0, -ending.length).replace(beginning, '$1\nexport const axeOn = function')};`;
    },
  };
}
