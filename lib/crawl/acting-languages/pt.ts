import type { ActingLanguage } from '../acting-language.ts';

export const pt: ActingLanguage = {
  language: 'pt',
  leave: ['sair', 'terminar sessão', 'encerrar sessão'],
  act: [
    'remover',
    'excluir',
    'eliminar',
    'apagar',
    'esvaziar carrinho',
    'cancelar inscrição',
    'adicionar aos favoritos',
    'cancelar pedido',
  ],
  buy: ['adicionar ao carrinho', 'comprar agora', 'comprar'],
  verbs: ['adicionar', 'remover', 'excluir', 'eliminar', 'apagar', 'esvaziar', 'comprar', 'atualizar'],
  carts: ['carrinho', 'cesto', 'sacola', 'favoritos'],
};
