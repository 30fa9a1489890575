/** What the goods of the German half are called there. */
export const germanGoods: Readonly<Record<string, { readonly name: string; readonly line: string; readonly story: string }>> = {
  'alder-breakfast': {
    name: 'Alder Frühstückstee',
    line: 'Unsere Mischung für den Morgen: rund, malzig, gut mit Milch.',
    story:
      'Zwei Assams geben ihm Körper, ein Ceylon hält ihn wach. Wir mischen ihn jeden Montag und trinken ihn gegen die Tasse der Vorwoche.',
  },
  'assam-golden-tips': {
    name: 'Assam mit goldenen Spitzen',
    line: 'Zweite Pflückung, honigsüß, mit vielen goldenen Knospen.',
    story: 'Gepflückt in der ersten Junihälfte. Malz, dunkler Honig, ein wenig Pflaume. Einmal ohne Milch kosten, dann entscheiden.',
  },
  'darjeeling-first-flush': {
    name: 'Darjeeling, erste Pflückung',
    line: 'Frühlingsblatt vom Steilhang: leicht, blumig, wie Muskattraube.',
    story: 'Mitte April eingeflogen und im September ausgetrunken. Kühleres Wasser, keine Milch.',
  },
  'sencha-spring': {
    name: 'Sencha Frühling',
    line: 'Erste Ernte aus Shizuoka: frisches Gras, junge Erbsen, Seeluft.',
    story: 'Wenige Stunden nach dem Pflücken gedämpft. Siebzig Grad und eine Minute, dann noch einmal bei achtzig.',
  },
  'jasmine-pearls': {
    name: 'Jasminperlen',
    line: 'Von Hand gerollte Knospen, sechs Nächte mit Blüten beduftet.',
    story: 'Jede Nacht liegen frische Blüten zwischen den Perlen, jeden Morgen werden sie herausgelesen. Hinzugefügt wird nichts.',
  },
  'garden-mint': {
    name: 'Gartenminze',
    line: 'Pfefferminze und Grüne Minze, grob geschnitten.',
    story: 'Von zwei Schwestern angebaut, acht Meilen vom Laden, und über ihrem Stall getrocknet. Eine große Tüte mit 40 g.',
  },
  'glass-teapot': {
    name: 'Glaskanne',
    line: 'Dem Blatt beim Öffnen zusehen. Mit Sieb aus Stahl.',
    story: 'Leicht in der Hand, fest genug für kochendes Wasser und die Spülmaschine.',
  },
  'five-afternoons': {
    name: 'Fünf Nachmittage',
    line: 'Fünf kleine Dosen mit je einer Karte: ein erster Gang durch die Regale.',
    story: 'Sie wählen die Richtung, wir füllen die Dosen. In Seidenpapier, mit handgeschriebener Karte.',
  },
};
