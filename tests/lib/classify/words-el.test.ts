import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as sites of the country have them. */
test.each<[string, WordKey]>([
  ['Καλάθι', 'cart'],
  ['Το καλάθι μου', 'cart'],
  ['ΚΑΛΑΘΙ ΑΓΟΡΩΝ', 'cart'],
  ['Προσθήκη στο καλάθι', 'add-to-cart'],
  ['ΠΡΟΣΘΗΚΗ ΣΤΟ ΚΑΛΑΘΙ', 'add-to-cart'],
  ['Αγόρασε τώρα', 'buy-now'],
  ['Προβολή καλαθιού', 'open-cart'],
  ['Ολοκλήρωση παραγγελίας', 'go-to-checkout'],
  ['Ταμείο', 'checkout'],
  ['Όλα τα προϊόντα', 'catalog'],
  ['Προσφορές', 'catalog'],
  ['Σχετικά με εμάς', 'about'],
  ['Ποιοι είμαστε', 'about'],
  ['Η ιστορία μας', 'about'],
  ['Επικοινωνία', 'contact'],
  ['ΕΠΙΚΟΙΝΩΝΗΣΤΕ ΜΑΖΙ ΜΑΣ', 'contact'],
  ['epikoinonia', 'contact'],
  ['Συχνές ερωτήσεις', 'faq'],
  ['Τρόποι αποστολής', 'shipping-returns'],
  ['Επιστροφές και αλλαγές', 'shipping-returns'],
  ['ΟΡΟΙ ΧΡΗΣΗΣ', 'terms'],
  ['Όροι & Προϋποθέσεις', 'terms'],
  ['Πολιτική απορρήτου', 'privacy'],
  ['Τι λένε οι πελάτες μας', 'testimonials'],
  ['Η ομάδα μας', 'team'],
  ['Τιμοκατάλογος', 'pricing'],
  ['ΥΠΗΡΕΣΙΕΣ', 'services'],
  ['Σύνδεση', 'log-in'],
  ['Αποσύνδεση', 'log-out'],
  ['Ο λογαριασμός μου', 'account'],
  ['Κλείστε ραντεβού', 'book'],
  ['Κάντε μια δωρεά', 'donate'],
  ['Το καλάθι σας είναι άδειο', 'empty-cart'],
  ['Ωράριο λειτουργίας', 'opening-hours'],
  ['Οδηγός μεγεθών', 'size-guide'],
])('Greek: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Φακοί επαφής', 'contact'],
  ['Καλάθι απορριμμάτων', 'cart'],
  ['Σχετικά με την αποστολή', 'about'],
  ['Δωρεάν μεταφορικά', 'donate'],
  ['Ομαδικά αθλήματα', 'team'],
  ['Παιδικά δωμάτια', 'services'],
])('Greek: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
