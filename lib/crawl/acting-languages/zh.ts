import type { ActingLanguage } from '../acting-language.ts';

export const zh: ActingLanguage = {
  language: 'zh',
  leave: ['退出登录', '登出', '退出', '註銷', '注销'],
  act: ['删除', '刪除', '移除', '清空购物车', '清空購物車', '取消订阅', '取消訂閱', '收藏', '取消订单'],
  buy: ['加入购物车', '加入購物車', '立即购买', '立即購買', '购买'],
  verbs: [],
  carts: ['购物车', '購物車'],
};
