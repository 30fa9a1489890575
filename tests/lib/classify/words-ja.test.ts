import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

test.each<[string, WordKey]>([
  ['会社概要', 'about'],
  ['訪問診療', 'services'],
  ['レッスン一覧', 'services'],
  ['スポーツ外傷', 'services'],
  ['特定商取引法に基づく表記', 'terms'],
  ['お問い合わせフォーム', 'contact'],
  ['よくあるご質問', 'faq'],
  ['ＦＡＱ', 'faq'],
  ['送料・お支払いについて', 'shipping-returns'],
  ['プライバシーポリシー（個人情報保護方針）', 'privacy'],
  ['カートに入れる', 'add-to-cart'],
  ['カートを見る', 'open-cart'],
  ['レジに進む', 'go-to-checkout'],
  ['ご注文手続きへ', 'go-to-checkout'],
  ['ログイン', 'log-in'],
  ['ログアウト', 'log-out'],
  ['新規会員登録', 'sign-up'],
  ['お気に入りに追加', 'add-to-wishlist'],
  ['マイページ', 'account'],
  ['お客様の声', 'testimonials'],
  ['店舗一覧', 'locations'],
  ['スタッフブログ', 'blog'],
  ['初めての方へ', 'first-visit'],
  ['ご予約はこちら', 'book'],
  ['料金表', 'pricing'],
  ['カートに商品は入っていません', 'empty-cart'],
  ['お探しのページは見つかりませんでした', 'not-found'],
  ['売り切れ', 'out-of-stock'],
  ['続きを読む', 'read-more'],
  ['ご注文ありがとうございました', 'order-done'],
  ['サイズガイド', 'size-guide'],
  ['施工事例', 'portfolio'],
  ['配送状況を確認する', 'order-status'],
  ['レビューを書く', 'write-review'],
])('Japanese: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['カートリッジ一覧', 'cart'],
  ['ワークショップ', 'catalog'],
  ['レッスン一覧', 'events'],
  ['プログラム', 'blog'],
  ['コンタクトレンズ', 'contact'],
  ['フレンチプレス', 'press'],
  ['この商品について', 'about'],
  ['ガイドライン', 'guide'],
  ['交換用フィルター', 'shipping-returns'],
])('Japanese: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
