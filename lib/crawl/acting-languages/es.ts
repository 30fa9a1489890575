import type { ActingLanguage } from '../acting-language.ts';

export const es: ActingLanguage = {
  language: 'es',
  leave: ['cerrar sesión', 'salir', 'desconectar'],
  act: [
    'eliminar',
    'quitar',
    'borrar',
    'vaciar carrito',
    'darse de baja',
    'cancelar suscripción',
    'añadir a favoritos',
    'añadir a la lista de deseos',
    'cancelar pedido',
  ],
  buy: ['añadir al carrito', 'agregar al carrito', 'añadir a la cesta', 'comprar ahora', 'comprar'],
  verbs: ['anadir', 'agregar', 'eliminar', 'quitar', 'borrar', 'vaciar', 'comprar', 'actualizar'],
  carts: ['carrito', 'cesta', 'carro', 'favoritos'],
};
