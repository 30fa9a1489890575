/**
 * What stands on pages until somebody writes the real thing. Sources: the filling of typesetters as it begins and goes on (whoever writes
 * about it names it once); the sample content of WordPress (wp-admin/includes/upgrade.php), Shopify's Dawn, Squarespace, Wix, Webflow and
 * Bootstrap themes in their languages; our own list of what builders write. In lower case, white space evened.
 */
export const fillingTexts: readonly RegExp[] = [
  /lorem ipsum dolor|dolor sit amet|consectetur adipisc/i,
  /\b(your|insert|add|enter|place) (your |own |some )?(text|content|headline|heading|title|description|tagline|slogan) (goes )?here\b/i,
  /\b(text|headline|image|content|description) goes here\b/i,
  /\bthis is (some |a |just )?(placeholder|dummy|sample|filler) (text|content|copy)\b/i,
  /\bjust another wordpress site\b|welcome to wordpress\. this is your first post|this is an example page\. it[’']s different from a blog post/i,
  /\bi am (a )?text block\. click (the )?edit button|\bi[’']m a paragraph\. click here to add your own text/i,
  /\bhier (steht|kommt|folgt) (ihr|dein|der|mein|noch)?\s*(eigener )?text\b|\bplatzhaltertext\b|\bdies ist (ein )?blindtext\b/i,
  /\bmusterstra(ß|ss)e \d|\b\d{5} musterstadt\b/i,
  /\b(insérez|ajoutez|saisissez) (votre |du )?texte ici\b|\bvotre texte ici\b|\btexte (de remplissage|à remplacer)\b/i,
  /\b(escriba|escribe|inserte|inserta|añada|añade) (aquí )?(su|tu|el) texto( aquí)?\b|\b(su|tu) texto aquí\b|\btexto de relleno\b/i,
  /\b(inserisci|aggiungi|scrivi) (qui )?(il )?(tuo )?testo( qui)?\b|\btesto segnaposto\b|\bil tuo testo qui\b/i,
  /\b(insira|adicione|escreva|digite) (o )?(seu )?texto aqui\b|\bseu texto aqui\b/i,
  /\b(plaats|voeg|zet) (hier )?(uw|jouw|je) tekst( hier)?\b|\b(uw|jouw) tekst hier\b|\bopvultekst\b/i,
  /\b(tutaj|tu) (wpisz|wstaw) (swój )?tekst\b|\btekst zastępczy\b/i,
  /\b(skriv|lägg till) din text här\b|\bdin text här\b|\b(skriv )?din tekst her\b/i,
  /здесь (будет|должен быть) (ваш )?текст|текст-рыба/i,
  /ここに(テキスト|文章|本文)を(入力|挿入|追加)|この文章はダミーです/,
  /(在此|这里|此处)(输入|添加|插入)(您的|你的)?(文字|文本|内容)/,
  /여기에 (텍스트|내용)를? (입력|추가)/,
  /\bburaya (metin|yazı) (girin|ekleyin|yazın)\b|\bmetniniz buraya\b/i,
];

/** Addresses of nobody. Sources: RFC 2606 (example.com, .net, .org); names that themes and generators write for "yours". */
export const nobodysHosts =
  /^(www\.)?(example\.(com|net|org)|(your|my)-?(domain|site|website|company|shop|store|brand)(name)?\.(com|de|net|org)|yourwebsitehere\.com|(ihre|deine|meine)-?(domain|seite|firma|webseite)\.de|(mon|votre)-?(site|domaine)\.(fr|com)|domain\.(tld|com)|website\.com|musterfirma\.de|mysite\.com)$/;

/** Front pages of networks: a theme's sample, since nobody's profile is there. */
export const networkFronts =
  /^https?:\/\/(www\.)?(facebook|instagram|twitter|x|linkedin|youtube|pinterest|tiktok|vimeo|dribbble|behance)\.com\/?(#.*)?$/;
