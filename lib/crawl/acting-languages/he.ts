import type { ActingLanguage } from '../acting-language.ts';

export const he: ActingLanguage = {
  language: 'he',
  leave: ['התנתק', 'התנתקות', 'יציאה'],
  act: ['הסר', 'מחק', 'רוקן עגלה', 'הסרה מרשימת התפוצה', 'הוסף למועדפים', 'בטל הזמנה'],
  buy: ['הוסף לסל', 'הוספה לסל', 'קנה עכשיו'],
  verbs: [],
  carts: ['עגלה', 'סל'],
};
