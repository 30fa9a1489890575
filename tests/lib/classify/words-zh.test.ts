import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

test.each<[string, WordKey]>([
  ['关于我们', 'about'],
  ['關於我們', 'about'],
  ['公司简介', 'about'],
  ['联系我们', 'contact'],
  ['聯絡我們', 'contact'],
  ['常见问题', 'faq'],
  ['常見問題 Q&A', 'faq'],
  ['购物车', 'cart'],
  ['加入购物车', 'add-to-cart'],
  ['加入購物車', 'add-to-cart'],
  ['立即购买', 'buy-now'],
  ['直接購買', 'buy-now'],
  ['去结算', 'go-to-checkout'],
  ['前往結帳', 'go-to-checkout'],
  ['您的购物车是空的', 'empty-cart'],
  ['你的購物車是空的', 'empty-cart'],
  ['退換貨政策', 'shipping-returns'],
  ['運費說明', 'shipping-returns'],
  ['隐私政策', 'privacy'],
  ['隱私權政策', 'privacy'],
  ['服务条款', 'terms'],
  ['會員登入', 'log-in'],
  ['退出登录', 'log-out'],
  ['我的訂單', 'account'],
  ['加入收藏', 'add-to-wishlist'],
  ['新闻中心', 'blog'],
  ['品牌故事', 'about'],
  ['門市資訊', 'locations'],
  ['立即預約', 'book'],
  ['捐款支持', 'donate'],
  ['志工招募', 'volunteer'],
  ['年度报告', 'reports'],
  ['營業時間', 'opening-hours'],
  ['已售罄', 'out-of-stock'],
  ['查看更多', 'read-more'],
  ['訂單查詢', 'order-status'],
  ['忘记密码？', 'account'],
  ['写评论', 'write-review'],
])('Chinese: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['隐形眼镜', 'contact'],
  ['旅游指南针', 'guide'],
  ['关于运费', 'about'],
  ['環保購物袋', 'cart'],
  ['注册商标', 'signup'],
  ['指南针', 'guide'],
])('Chinese: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
