import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops, practices, hotels and charities of the country have them. */
test.each<[string, WordKey]>([
  ['סל הקניות', 'cart'],
  ['העגלה שלך', 'cart'],
  ['הוספה לסל', 'add-to-cart'],
  ['הוסיפו לעגלה', 'add-to-cart'],
  ['קנו עכשיו', 'buy-now'],
  ['מעבר לתשלום', 'go-to-checkout'],
  ['קופה', 'checkout'],
  ['חנות', 'catalog'],
  ['לכל המוצרים', 'catalog'],
  ['אודות', 'about'],
  ['מי אנחנו', 'about'],
  ['הסיפור שלנו', 'about'],
  ['צור קשר', 'contact'],
  ['צרו קשר', 'contact'],
  ['צור-קשר', 'contact'],
  ['שאלות נפוצות', 'faq'],
  ['שו״ת', 'faq'],
  ['משלוחים והחזרות', 'shipping-returns'],
  ['מדיניות ביטולים', 'shipping-returns'],
  ['תקנון האתר', 'terms'],
  ['מדיניות פרטיות', 'privacy'],
  ['לקוחות ממליצים', 'testimonials'],
  ['התחברות', 'log-in'],
  ['התנתק', 'log-out'],
  ['חיפוש', 'search'],
  ['רשימת משאלות', 'wishlist'],
  ['סל הקניות שלך ריק כרגע.', 'empty-cart'],
  ['אזור אישי', 'account'],
  ['זימון תורים', 'booking'],
  ['לתרומה', 'donate'],
  ['דו״ח שנתי', 'reports'],
  ['שעות פתיחה', 'opening-hours'],
  ['קרא עוד', 'read-more'],
  ['אזל מהמלאי', 'out-of-stock'],
  ['הדף לא נמצא', 'not-found'],
  ['סה"כ לתשלום', 'subtotal'],
  ['קניה כאורח', 'guest-checkout'],
  ['הצוות שלנו', 'team'],
  ['אוֹדוֹת', 'about'],
])('Hebrew: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['סל כביסה', 'cart'],
  ['עגלת תינוק', 'cart'],
  ['אחריות חברתית', 'guarantee'],
  ['חוות דעת מומחה', 'testimonials'],
  ['הזמנות לחתונה', 'booking'],
  ['ביקורת פנימית', 'review'],
])('Hebrew: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
