/** The genitive of English, which changes nothing of what is meant: women's is women. */
const genitive = /(?<=\p{L})['’]s(?!\p{L})/giu;
/** What says that something is lacking, joined to it: "BPA-free" is not free. English and German. */
const lacking = /(?<=\p{L})[-‐‑](?=(?:free|frei)(?!\p{L}))/giu;

/** A text with its words as they are compared: without endings that only join them, and with those joined that mean something else apart. */
export const plainForms = (text: string): string => text.replaceAll(genitive, '').replaceAll(lacking, '');
