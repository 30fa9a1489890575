import type { Form, FormField } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { matchWords } from './match-words.ts';

const street = /street|address|adresse|strasse|straße|direccion|rue\b|addr/i;
const place =
  /zip|post_?code|postal|plz|city|town|ort\b|stadt|ville|ciudad|country|land\b|pays|pais|state|region|province|provincia|county/i;

/** A form that posts one quantity, no address and nothing to answer to: what a product has, whatever its button is called. */
export function asksHowMany(form: Form, vocabulary: readonly LanguageWords[]): boolean {
  return (
    form.method === 'post' &&
    form.fields.filter((field) => isQuantity(field, vocabulary)).length === 1 &&
    addressParts(form.fields) === 0 &&
    !asksForAnswer(form.fields)
  );
}

/** A field for how many. */
export function isQuantity(field: FormField, vocabulary: readonly LanguageWords[]): boolean {
  if (field.type !== 'number' && field.type !== 'text' && field.type !== 'select') return false;
  if (/qty|quantit|menge|anzahl|cantidad|^(qte|uds|unidades|stueck)$/i.test(field.name)) return true;
  return field.label !== '' && matchWords(field.label, vocabulary).hits.some((hit) => hit.key === 'quantity');
}

/** How many parts of a postal address are asked for. */
export function addressParts(fields: readonly FormField[]): number {
  const texts = fields.map((field) => `${field.name} ${field.label}`);
  return texts.filter((text) => street.test(text)).length + texts.filter((text) => place.test(text)).length;
}

/** A text area beside a place for a name or an address to answer to; reviews ask for stars as well, comments for a website. */
export function isContactForm(fields: readonly FormField[]): boolean {
  const names = fields.map((field) => `${field.name} ${field.label}`).join(' ');
  return (
    asksForAnswer(fields) && fields.some((field) => field.type === 'textarea') && !/rating|stars|comment_post|\burl\b|website/i.test(names)
  );
}

/** A form that asks for a mail address and hardly more: to be written to. */
export const isMailForm = ({ fields }: Form): boolean => {
  const typed = fields.filter(({ type }) => type !== 'checkbox' && type !== 'radio');
  const asked = typed.filter(({ type, name, label }) => type === 'email' || /e-?mail/i.test(`${name} ${label}`));
  return asked.length === 1 && typed.length <= mostAsked && typed.every(({ type }) => /^(email|text)$/.test(type));
};
/** The address and two parts of a name. */
const mostAsked = 3;

/** A form that asks for a day, and for whom to answer: what is ordered with it is an appointment, whatever its button is called. */
export const isAppointmentForm = ({ fields }: Form): boolean =>
  fields.some((field) => /^(date|datetime-local)$/.test(field.type)) && asksForAnswer(fields);

const asksForAnswer = (fields: readonly FormField[]): boolean =>
  fields.some((field) => field.type === 'email' || field.type === 'tel' || /mail|phone|tel\b/i.test(field.name));
