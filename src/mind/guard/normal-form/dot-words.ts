/** "Dot" in the languages of galleries, as a word between spaces. */
export const dotWords =
  'dot|d0t|dott|d ?[.·] ?o ?[.·] ?t|period|full ?stop|punkt|punktum|punktur|point|punto|ponto|punt|punct|puntu|ponc|piste|pont|punkts|taškas|točka|tačka|tocka|tacka|tečka|tecka|bodka|kropka|pika|pikë|nokta|nöqtə|nuqta|nukta|titik|noktah|tuldok|prik|prikk|chấm|cham|точка|тчк|дот|дат|крапка|тачка|кропка|нүкте|τελεία|τελεια|ντοτ|נקודה|דוט|نقطة|نقطه|دوت|دات|ڈاٹ|ډاټ|डॉट|डाट|डट|बिंदु|ডট|டாட்|డాట్|ಡಾಟ್|ഡോട്ട്|ડોટ|ਡਾਟ|ඩොට්|ဒေါ့|จุด|ดอท|ຈຸດ|ចុច|ドット|닷|쩜|점|点|點|წერტილი|კეტი|կետ|ነጥብ';

/** Such words of scripts that put no spaces between words. */
export const unspacedDotWords = 'ドット・?|닷|쩜|点|點|จุด|ดอท';

/** Words of scripts without Latin letters that mean a full stop, or hardly anything else. */
export const otherScriptDotWords =
  'ドット|どっと|닷|쩜|점|点|點|डॉट|डाट|डट|ডট|டாட்|డాట్|ಡಾಟ್|ഡോട്ട്|ડોટ|ਡਾਟ|ඩොට්|จุด|ดอท|דוט|נקודה|نقطة|نقطه|دوت|دات|ڈاٹ|კეტი|წერტილი|կետ|ነጥብ';

/** Endings of hosts as other scripts spell them. */
const spelledEndings =
  'ком|орг|инфо|ру|юа|бай|бг|рс|срб|кз|нэт|κομ|οργ|νετ|קום|אורג|כום|كوم|اورغ|کام|کوم|कॉम|काम|नेट|কম|নেট|காம்|நெட்|కామ్|నెట్|ಕಾಮ್|ನೆಟ್|കോം|നെറ്റ്|કોમ|નેટ|ਕਾਮ|ਨੈੱਟ|කොම්|ကွန်း|ကွမ်း|คอม|เน็ต|ຄອມ|コム|컴|콤|康姆|კომ|կոմ|ኮም';
/** Words of their languages as well, so that they count at the end of a sentence alone. */
const spelledWords = 'нет|نت|נט|넷|ネット';

const always = new Set(spelledEndings.split('|'));
const atEnd = new Set(spelledWords.split('|'));

/** Whether an ending is one that another script spells, and whether it may mean nothing else. */
export function spelledEnding(ending: string): 'certain' | 'doubtful' | null {
  const word = ending.toLowerCase();
  if (always.has(word)) return 'certain';
  return atEnd.has(word) ? 'doubtful' : null;
}

/** What may follow such a word of a script without spaces without one, as in "小船点com". */
export const endingsBesideUnspaced = `com|net|org|cn|jp|kr|th|tw|hk|io|${'คอม|เน็ต|コム|ネット|컴|콤|넷|康姆'}`;

/** The stroke of a path in words. */
export const slashWords =
  'slash|schrägstrich|barra|barre oblique|schuine streep|ukośnik|lomítko|perjel|skråstrek|snedstreck|kauttaviiva|слэш|слеш|дробь|косая|スラッシュ|斜杠|斜線|슬래시|taksim|gạch chéo|garis miring';

/** The colon of a scheme in words. */
export const colonWords =
  'colon|doppelpunkt|deux[ -]points|dos puntos|due punti|dois pontos|dubbele punt|dwukropek|dvojtečka|двоеточие|двокрапка|kolon|kaksoispiste|kettőspont|două puncte|コロン|冒号|冒號|콜론';
