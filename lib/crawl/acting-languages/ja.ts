import type { ActingLanguage } from '../acting-language.ts';

export const ja: ActingLanguage = {
  language: 'ja',
  leave: ['ログアウト', 'サインアウト'],
  act: ['削除', '取り消し', 'カートを空にする', '配信停止', '退会', 'お気に入りに追加', 'お気に入り登録', 'キャンセル'],
  buy: ['カートに入れる', 'カートへ入れる', 'カートに追加', '今すぐ購入', '購入する'],
  verbs: [],
  carts: ['カート'],
};
