import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

test.each<[string, WordKey]>([
  ['من نحن', 'about'],
  ['قصتنا', 'about'],
  ['اتصل بنا', 'contact'],
  ['تواصل معنا', 'contact'],
  ['الأسئلة الشائعة', 'faq'],
  ['الاسئله الشائعه', 'faq'],
  ['سلة المشتريات', 'cart'],
  ['سلة التسوق', 'cart'],
  ['أضف إلى السلة', 'add-to-cart'],
  ['أضف للسلة', 'add-to-cart'],
  ['إضافة إلى سلة التسوق', 'add-to-cart'],
  ['اشترِ الآن', 'buy-now'],
  ['إتمام الطلب', 'go-to-checkout'],
  ['سلة مشترياتك فارغة حاليًا.', 'empty-cart'],
  ['سياسة الاستبدال والاسترجاع', 'shipping-returns'],
  ['الشحن والتوصيل', 'shipping-returns'],
  ['سياسة الخصوصية', 'privacy'],
  ['الشروط والأحكام', 'terms'],
  ['تسجيل الدخول', 'log-in'],
  ['تسجيل الخروج', 'log-out'],
  ['إنشاء حساب جديد', 'sign-up'],
  ['حسابي', 'account'],
  ['المفضلة', 'wishlist'],
  ['أضف إلى المفضلة', 'add-to-wishlist'],
  ['تتبع طلبك', 'order-status'],
  ['المدونة', 'blog'],
  ['فريق العمل', 'team'],
  ['خدماتنا', 'services'],
  ['احجز موعدك الآن', 'book'],
  ['تبرع الآن', 'donate'],
  ['فروعنا', 'locations'],
  ['ساعات العمل', 'opening-hours'],
  ['نفدت الكمية', 'out-of-stock'],
  ['اقرأ المزيد', 'read-more'],
  ['آراء العملاء', 'testimonials'],
  ['دليل المقاسات', 'size-guide'],
  ['الصفحة غير موجودة', 'not-found'],
  ['المجموع الفرعي', 'subtotal'],
])('Arabic: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['كرة السلة', 'cart'],
  ['عدسات لاصقة', 'contact'],
  ['عن هذا المنتج', 'about'],
  ['سلة غسيل', 'cart'],
  ['بطارية قابلة للشحن', 'shipping-returns'],
  ['الضمان الاجتماعي', 'guarantee'],
])('Arabic: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
