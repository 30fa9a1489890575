import type { ActingLanguage } from '../acting-language.ts';

export const el: ActingLanguage = {
  language: 'el',
  leave: ['αποσύνδεση', 'έξοδος'],
  act: ['αφαίρεση', 'διαγραφή', 'άδειασμα καλαθιού', 'κατάργηση εγγραφής', 'προσθήκη στα αγαπημένα', 'ακύρωση'],
  buy: ['προσθήκη στο καλάθι', 'στο καλάθι', 'αγορά'],
  verbs: ['prosthiki', 'afairesi', 'diagrafi'],
  carts: ['kalathi', 'καλάθι'],
};
