/**
 * Words by which forms and addresses of shops name their parts, and nothing of a person: field names and labels of checkouts in English,
 * German, French and Spanish, and parts of addresses. Sources: the tokens of the HTML standard's autocomplete attribute, and the field
 * names of the shop systems in lib/catalog/platforms.
 */
export const formWords: readonly string[] = [
  ...'name first last given family additional full surname firstname lastname fname lname honorific title salutation gender'.split(' '),
  ...'email mail e phone telephone tel mobile fax company organization vat tax id'.split(' '),
  ...'street address address1 address2 line line1 line2 level1 level2 house number apartment zip zipcode postcode postal code city town state region province county country'.split(
    ' ',
  ),
  ...'billing shipping delivery invoice same different ship bill to as save'.split(' '),
  ...'card cc cvc cvv csc iban holder exp expiry month year payment pay method bank transfer invoice cash'.split(' '),
  ...'qty quantity how many amount coupon voucher discount promo gift note comments message order terms conditions privacy newsletter agree'.split(
    ' ',
  ),
  ...'password username login user account register create guest customer new returning remember me'.split(' '),
  ...'nachname vorname anrede firma strasse straße hausnummer plz postleitzahl ort stadt land bundesland telefon handy menge anzahl gutschein versand lieferung rechnung zahlung zahlungsart agb bestellung bemerkung passwort kundenkonto'.split(
    ' ',
  ),
  ...'nom prénom société rue adresse ville pays code postal téléphone quantité livraison facturation paiement commande mot de passe compte'.split(
    ' ',
  ),
  ...'nombre apellido apellidos empresa calle dirección ciudad provincia país código postal teléfono cantidad envío facturación pago pedido contraseña cuenta'.split(
    ' ',
  ),
  ...'cart basket bag trolley checkout checkouts onepage index shop store warenkorb kasse panier commande carrito cesta cart pages account my de en fr es review information shipping step route controller php html aspx'.split(
    ' ',
  ),
];
