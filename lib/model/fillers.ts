/**
 * What stands on pages until somebody writes the real thing. Sources: the filling of typesetters as it begins and goes on (whoever writes
 * about it names it once); the sample content of WordPress (wp-admin/includes/upgrade.php), Shopify's Dawn, Squarespace, Wix, Webflow, Jekyll and
 * Bootstrap themes in their languages; our own list of what builders write. In lower case, white space evened.
 */
const fillings: readonly RegExp[] = [
  /lorem ipsum dolor|dolor sit amet|consectetur adipisc/i,
  /\b(your|insert|add|enter|place) (your |own |some )?(text|content|headline|heading|title|description|tagline|slogan) (goes )?here\b/i,
  /\b(text|headline|image|content|description) goes here\b/i,
  /\bthis is (some |a |just )?(placeholder|dummy|sample|filler) (text|content|copy)\b/i,
  /\bjust another wordpress site\b/i,
  /\bthis is a demo store (for testing purposes|\p{Pd} no orders)/iu,
  /\bpair text with an image to focus on your chosen product\b|\buse this text to share information about your brand\b/i,
  /\bgive customers details about the banner image\b|\bshare details or information about your brand\b|\btell your brand[’']s story\.? ?(here|\()/i,
  /\bit all begins with an idea\. maybe you want to\b|\bthis is some text inside of a div block\b/i,
  /\bproduct name goes here\b|\badd your heading text here\b|\bdefault welcome msg\b/i,
  /\bwelcome to your (?:brand[- ])?new (?:online )?(?:store|shop|webshop|blog)\b/i,
  /\byour awesome title\b|\bwrite an awesome description for your new site here\b|\bthis is the base jekyll theme\b/i,
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

/**
 * How the sample pages of systems begin: the whole of them stands for what nobody has written. Sources: WordPress's first page and first post
 * in the languages of our word lists, and WooCommerce's Storefront; short, since translations change. In lower case.
 */
export const sampleOpenings: readonly RegExp[] = [
  /\bthis is your homepage which is what most visitors will see\b|\bthis is your first post\b/i,
  /(?:\bthis is an? (?:example|sample) page\b|\bwelcome to wordpress\b)\s*[.。!]/i,
  /(?:\bdas ist (?:eine|ein) beispiel(?:-?seite|s?beitrag)\b|\bdies ist eine beispiel-?seite\b|\bwillkommen (?:bei|zu) wordpress\b)\s*[.。!]/i,
  /(?:\bceci est une page d[’']exemple\b|\bbienvenue (?:sur|dans) wordpress\b)\s*[.。!]/i,
  /(?:\besta es una página de (?:ejemplo|muestra)\b|(?:\bbienvenid[oa] a|\bdamos la bienvenida a) wordpress\b)\s*[.。!]/i,
  /(?:\bquesta è una pagina (?:di|d[’'])\s?esempio\b|\bbenvenut[oai] (?:in|su) wordpress\b)\s*[.。!]/i,
  /(?:\besta é uma página de (?:exemplo|amostra)\b|\bbem[- ]vindo ao wordpress\b|\b(?:este|esse) é o seu primeiro (?:post|artigo|conteúdo)\b)\s*[.。!]/i,
  /(?:\bdit is een voorbeeld ?pagina\b|\bwelkom bij wordpress\b)\s*[.。!]/i,
  /(?:\bto jest przykładowa strona\b|\bwitamy w wordpressie?\b)\s*[.。!]/i,
  /(?:\bdet ?ta är en exempelsida\b|\bvälkommen till wordpress\b)\s*[.。!]/i,
  /(?:\bdette er en eksempelside\b|\bvelkommen til wordpress\b)\s*[.。!]/i,
  /(?:\btämä on esimerkkisivu\b|\btervetuloa wordpressiin\b)\s*[.。!]/i,
  /(?:\b(?:toto je|tohle je) (?:ukázková|vzorová) stránka\b|\bvítejte ve wordpressu\b)\s*[.。!]/i,
  /(?:\bez egy minta ?oldal\b|üdvöz(?:öl a|let a) wordpress)\s*[.。!]/i,
  /(?:\btai (?:yra )?(?:puslapio pavyzdys|pavyzdinis puslapis)|\bsveiki atvykę į wordpress)\s*[.。!]/i,
  /(?:šī ir (?:parauga|piemēra) lapa|\blaipni (?:lūdzam|lūgti|lūgts) wordpress)\s*[.。!]/i,
  /(?:\baceasta este o pagină (?:de )?exemplu\b|\bbun venit (?:la|în) wordpress\b)\s*[.。!]/i,
  /(?:\bbu bir örnek sayfa(?:dır)?\b|\bwordpress[’']e hoş geldiniz\b)\s*[.。!]/i,
  /(?:\bini adalah (?:contoh )?(?:laman|halaman)(?: contoh)?\b|\bselamat datang di wordpress\b)\s*[.。!]/i,
  /(?:đây là (?:một )?trang (?:mẫu|ví dụ)|chào mừng (?:bạn )?đến với wordpress)\s*[.。!]/i,
  /(?:αυτή είναι (?:μία|μια) (?:υποδειγματική|σελίδα δείγμα)|καλ[ωώ]ς (?:ήρθατε|ορίσατε) στο wordpress)\s*[.。!]/i,
  /(?:это (?:пример страницы|образец страницы)|добро пожаловать в wordpress)\s*[.。!]/i,
  /(?:це (?:приклад сторінки|зразок сторінки)|ласкаво просимо до wordpress)\s*[.。!]/i,
  /(?:هذا (?:مثال ل|مثال على )صفحة|هذه صفحة (?:مثال|تجريبية)|مرحب[اً]+ ب(?:ك|كم) في (?:ووردبريس|wordpress))\s*[.。!]/i,
  /(?:זהו? (?:עמוד|דף) (?:ל)?דוגמה|ברוכים הבאים ל(?:וורדפרס|-?wordpress))\s*[.。!]/i,
  /(?:これはサンプルページです|wordpress へようこそ)\s*[.。!]/i,
  /(?:(?:이것은|이 페이지는) (?:예제|샘플) 페이지(?:입니다)?|(?:워드프레스|wordpress)에 오신 것을 환영합니다)\s*[.。!]/i,
  /(?:这是(?:一个)?(?:示范|示例)页面|這是(?:一個)?(?:範例|示範)頁面|(?:欢迎使用|歡迎使用) ?wordpress)\s*[.。!]/i,
];

export const fillingTexts: readonly RegExp[] = [...fillings, ...sampleOpenings];

/** Words of the filling that typesetters use, as most have it: Cicero's De finibus, cut to pieces. Which of them follow each other differs. */
export const fillingWords: ReadonlySet<string> = new Set(
  'ad adipiscing adipisicing aliqua aliquip amet anim aute cillum commodo consectetur consequat culpa cupidatat deserunt do dolor dolore duis ea eiusmod elit enim esse est et eu ex excepteur exercitation fugiat id in incididunt ipsum irure labore laboris laborum lorem magna minim mollit nisi non nostrud nulla occaecat officia pariatur proident qui quis reprehenderit sed sint sit sunt tempor ullamco ut velit veniam voluptate'.split(
    ' ',
  ),
);

/** Addresses of nobody. Sources: RFC 2606 (example.com, .net, .org); names that themes and generators write for "yours". */
export const nobodysHosts =
  /^(www\.)?(example\.(com|net|org)|(your|my)-?(domain|site|website|company|shop|store|brand)(name)?\.(com|de|net|org)|yourwebsitehere\.com|(ihre|deine|meine)-?(domain|seite|firma|webseite)\.de|(mon|votre)-?(site|domaine)\.(fr|com)|domain\.(tld|com)|website\.com|musterfirma\.de|mysite\.com)$/;

/** Front pages of networks: a theme's sample, since nobody's profile is there. */
export const networkFronts =
  /^https?:\/\/(www\.)?(facebook|instagram|twitter|x|linkedin|youtube|pinterest|tiktok|vimeo|dribbble|behance)\.com\/?(#.*)?$/;
