/**
 * Words in the lines above a table, as `plainName` makes them: of the first day, of the last day, and of the whole time. Of the start and end
 * dates of Google Analytics, its own; all others, and the languages, are our own knowledge.
 */
export const periodWords = {
  from: words(
    'start date, from, start, first day, startdatum, von, vom, ab, beginn, date de debut, du, depuis, debut, fecha de inicio, desde, del, inicio,',
    'data di inizio, dal, da, begindatum, van, vanaf, data de inicio, de, data rozpoczecia, od, datum od, fra, startdato, fran, startdatum,',
    'alkaen, alkupaiva, kezdete, baslangic, apo, с, от, дата начала, з, від, من, מ, 開始日, 시작일, 开始日期, 開始日期, dari, tu ngay, de la',
  ),
  to: words(
    'end date, to, until, till, end, last day, enddatum, bis, bis zum, ende, date de fin, au, jusqu au, fin, fecha de finalizacion, fecha de fin,',
    'hasta, al, data di fine, einddatum, tot, t m, data de termino, data final, ate, data zakonczenia, do, datum do, til, slutdato, till,',
    'slutdatum, paattymispaiva, vege, bitis, eos, по, до, дата окончания, إلى, עד, 終了日, 종료일, 结束日期, 結束日期, sampai, den ngay, pana la',
  ),
  whole: words(
    'period, time period, reporting period, date range, dates, date, time range, zeitraum, berichtszeitraum, auswertungszeitraum, datumsbereich,',
    'datum, monat, month, periode, plage de dates, dates, mois, periodo, rango de fechas, intervalo de fechas, fechas, mes, intervallo di date,',
    'mese, datumbereik, maand, intervalo de datas, zakres dat, okres, miesiac, obdobi, mesic, datointerval, maned, datumintervall, manad,',
    'ajanjakso, kuukausi, idoszak, honap, perioada, luna, donem, tarih araligi, ay, περιοδος, период, диапазон дат, месяц, період, місяць,',
    'الفترة, תקופה, 期間, 기간, 期间, 時段, 日期范围, periode waktu, rentang tanggal, bulan, khoang thoi gian, thang',
  ),
};

/** How names of a time begin that is only compared with. */
export const comparedWords: readonly string[] = [
  'compar',
  'previous',
  'prior',
  'vergleich',
  'vorher',
  'vorperiode',
  'precedent',
  'periode precedente',
  'anterior',
  'confront',
  'preceden',
  'vergelijk',
  'vorige',
  'porown',
  'poprzedni',
  'srovna',
  'predchozi',
  'sammenlign',
  'forrige',
  'jamfor',
  'foregaende',
  'vertail',
  'edellinen',
  'osszehason',
  'elozo',
  'karsilastir',
  'onceki',
  'сравн',
  'предыдущ',
  'порівн',
  'попередн',
  '比較',
  '비교',
  '对比',
  '對比',
];

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))));
}
