import type { ActingLanguage } from '../acting-language.ts';

export const vi: ActingLanguage = {
  language: 'vi',
  leave: ['đăng xuất', 'thoát'],
  act: ['xóa', 'xoá', 'hủy đăng ký', 'yêu thích', 'hủy đơn hàng'],
  buy: ['thêm vào giỏ hàng', 'thêm vào giỏ', 'mua ngay'],
  verbs: ['them', 'xoa', 'mua-ngay', 'dang-xuat'],
  carts: ['gio-hang'],
};
