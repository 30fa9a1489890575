import type { ActingLanguage } from '../acting-language.ts';

export const ar: ActingLanguage = {
  language: 'ar',
  leave: ['تسجيل الخروج', 'تسجيل خروج', 'خروج'],
  act: ['حذف', 'إزالة', 'إفراغ السلة', 'إلغاء الاشتراك', 'أضف إلى المفضلة', 'إلغاء الطلب'],
  buy: ['أضف إلى السلة', 'أضف للسلة', 'اشتر الآن'],
  verbs: [],
  carts: ['السلة'],
};
