import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

test.each<[string, WordKey]>([
  ['회사소개', 'about'],
  ['브랜드 스토리', 'about'],
  ['고객센터', 'contact'],
  ['찾아오시는 길', 'contact'],
  ['자주 묻는 질문', 'faq'],
  ['자주묻는질문', 'faq'],
  ['장바구니', 'cart'],
  ['장바구니에 담기', 'add-to-cart'],
  ['장바구니 담기', 'add-to-cart'],
  ['바로구매', 'buy-now'],
  ['구매하기', 'buy-now'],
  ['주문하기', 'buy-now'],
  ['결제하기', 'go-to-checkout'],
  ['장바구니가 비어 있습니다.', 'empty-cart'],
  ['장바구니에 담긴 상품이 없습니다', 'empty-cart'],
  ['교환 및 반품 안내', 'shipping-returns'],
  ['배송안내', 'shipping-returns'],
  ['개인정보처리방침', 'privacy'],
  ['이용약관', 'terms'],
  ['로그인', 'log-in'],
  ['로그아웃', 'log-out'],
  ['회원가입', 'sign-up'],
  ['마이페이지', 'account'],
  ['관심상품 등록', 'add-to-wishlist'],
  ['주문조회', 'order-status'],
  ['공지사항', 'blog'],
  ['의료진 소개', 'team'],
  ['비급여 안내', 'pricing'],
  ['진료시간', 'opening-hours'],
  ['정기후원', 'donate'],
  ['자원봉사 신청', 'volunteer'],
  ['연차보고서', 'reports'],
  ['품절', 'out-of-stock'],
  ['더보기', 'read-more'],
  ['매장 찾기', 'locations'],
  ['상품후기 쓰기', 'write-review'],
  ['페이지를 찾을 수 없습니다', 'not-found'],
  ['사이즈 가이드', 'size-guide'],
])('Korean: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['콘택트렌즈', 'contact'],
  ['프렌치 프레스', 'press'],
  ['배송 메모', 'shipping-returns'],
  ['낮은 가격순', 'pricing'],
  ['여행 가이드북', 'guide'],
  ['상품 문의하기', 'contact'],
])('Korean: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
