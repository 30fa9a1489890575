import type { ActingLanguage } from '../acting-language.ts';

export const ko: ActingLanguage = {
  language: 'ko',
  leave: ['로그아웃'],
  act: ['삭제', '비우기', '수신거부', '구독 취소', '찜하기', '주문 취소'],
  buy: ['장바구니 담기', '장바구니에 담기', '바로 구매', '구매하기'],
  verbs: [],
  carts: ['장바구니'],
};
