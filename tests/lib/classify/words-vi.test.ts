import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus, buttons and addresses as shops, practices, hotels and charities of the country have them. */
test.each<[string, WordKey]>([
  ['Giỏ hàng', 'cart'],
  ['GIỎ HÀNG CỦA BẠN', 'cart'],
  ['Thêm vào giỏ hàng', 'add-to-cart'],
  ['Thêm vào giỏ', 'add-to-cart'],
  ['Mua ngay', 'buy-now'],
  ['Đặt hàng', 'buy-now'],
  ['Tiến hành thanh toán', 'go-to-checkout'],
  ['Thanh toán', 'checkout'],
  ['Cửa hàng', 'catalog'],
  ['Tất cả sản phẩm', 'catalog'],
  ['Giới thiệu', 'about'],
  ['gioi-thieu', 'about'],
  ['Về chúng tôi', 'about'],
  ['Liên hệ', 'contact'],
  ['lien-he', 'contact'],
  ['Câu hỏi thường gặp', 'faq'],
  ['Hỏi đáp', 'faq'],
  ['Chính sách đổi trả', 'shipping-returns'],
  ['Chính sách vận chuyển', 'shipping-returns'],
  ['Chính sách bảo hành', 'guarantee'],
  ['Chính sách bảo mật', 'privacy'],
  ['Điều khoản sử dụng', 'terms'],
  ['Khách hàng nói gì về chúng tôi', 'testimonials'],
  ['Đăng nhập', 'log-in'],
  ['Đăng xuất', 'log-out'],
  ['Đăng ký', 'sign-up'],
  ['Tìm kiếm', 'search'],
  ['Danh sách yêu thích', 'wishlist'],
  ['Chưa có sản phẩm trong giỏ hàng.', 'empty-cart'],
  ['Tài khoản của tôi', 'account'],
  ['Tin tức', 'blog'],
  ['Đặt lịch khám', 'booking'],
  ['Bảng giá dịch vụ', 'pricing'],
  ['Hệ thống cửa hàng', 'locations'],
  ['Giờ mở cửa', 'opening-hours'],
  ['Xem thêm', 'read-more'],
  ['Hết hàng', 'out-of-stock'],
  ['Hướng dẫn chọn size', 'size-guide'],
  ['Báo cáo tài chính', 'reports'],
  ['Đội ngũ bác sĩ', 'team'],
])('Vietnamese: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kính áp tròng', 'contact'],
  ['Giỏ quà Tết', 'cart'],
  ['Trường học danh giá', 'testimonials'],
  ['Giới thiệu bạn bè', 'about'],
  ['Công cụ tìm kiếm', 'search'],
  ['Bán đất', 'booking'],
])('Vietnamese: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
