import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';

/** Orders to read a code with a camera, whose address no text holds. */
export const cameras: readonly Prefiltered[] = [
  new RegExp(
    `(?:^|[.!?,:;\\n–—-] ?|${before}(?:and|just|please|so|then|or|to|can|bitte|einfach) )scan (?:the|this|my|our|that) [^\\n.]{0,16}(?:qr|code|barcode)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}scan (?:the|this|my|our|that) (?:[\\p{L}]{2,8} )?(?:qr(?:[ -]?code)?|code)(?: [^\\n.]{0,40}?)? (?:for|to|and|if)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:scan me|scann?e? mich|scann?t mich|scanne[rz]?-?moi|flashe[rz]?-moi|escan[eé]ame|escaneame|scansionami|inquadrami|me escaneie|escaneie-me|zeskanuj mnie|naskenuj mě|scan mij|scan mig|skanna mig|skannaa minut|beni (?:tara|okut)|отсканируй меня|сканируй меня|скануй мене|scannami|scanează-mă)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:scann?e?t?|scanne[rz]?|flashe[rz]?|escane[ae]\\p{L}{0,3}|escanéal\\p{L}|scansiona\\p{L}{0,2}|inquadra\\p{L}{0,2}|escaneie|zeskanuj(?:cie)?|naskenuj\\p{L}{0,2}|skanna|skann|skannaa|(?:от)?сканиру\\p{L}{1,5}|(?:від)?скануй\\p{L}{0,2}|scanați|scanează|σκανάρ\\p{L}{2,5}|pindai|quét|tara|okut|szkenneld|olvasd be) (?:\\p{L}{1,7} ){0,2}(?:mã |kod |kode |código |codice |code |codul )?(?:qr|кьюар|куар)`,
    'giu',
  ),
  new RegExp(
    `${before}(?:qr|karekod|kare kod)\\p{L}{0,3}[- ]?(?:kod\\p{L}{0,5}|code)? (?:tarat\\p{L}{0,3}|tara|okut\\p{L}{0,3}|beolvas\\p{L}*)${behind}`,
    'giu',
  ),
  /扫(?:一扫|我|描二维码|二维码|这个码|下方)|掃(?:一掃|我|描)|(?:qr|二次元)\s?コード\s?(?:を|から)|QR\s?코드\s?(?:를|로)?\s?(?:스캔|찍)|(?:امسح|امسحوا|اسکن کن|اسکن کنید)[^\n.]{0,16}(?:رمز|الكود|كود|کد)|(?:कोड|क्यूआर) (?:को )?स्कैन|สแกน\s?(?:คิวอาร์|qr|โค้ด)|סרקו? את|quét mã/giu,
  new RegExp(
    `${before}(?:behind|via|through|under|inside|in|on the other side of) (?:the|this|that|my|our) qr${behind}|${before}(?:hinter|über) (?:dem|den) qr${behind}|${before}(?:derrière|via) le qr${behind}|${before}(?:detrás del|tras el) qr${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}scan here${behind}|${before}scan (?:for|to|and) (?:more|details|info\\p{L}*|tickets|menus?|your|a|buy|order|see|get|shop|join|follow|pay|win|download|vote|enter|visit|find|read|learn|claim|connect)${behind}`,
    'giu',
  ),
  new RegExp(`${before}give (?:it|this|that|the code) a (?:quick )?scan${behind}`, 'giu'),
  // What the camera is to be held at.
  new RegExp(
    `${before}(?:point|aim|hold|turn) (?:your|ur) (?:phone|camera|cam|mobile|cell|lens)(?:['’]s)?(?: camera| cam)? (?:at|to|on|up to|over|here|this way)${behind}|${before}(?:point|aim|hold) (?:phone|camera|mobile) (?:here|at this|to this|at the (?:code|square))${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:handy|handykamera|smartphone|kamera)(?:kamera)? [^\\n.!?]{0,16}(?:auf|an|über) (?:das|den|dieses|diesen|dieses) (?:quadrat|code|muster|kästchen|qr)|${before}(?:vise[rz]?|pointe[rz]?|braque[rz]?) [^\\n.!?]{0,30}(?:(?:votre|ton|le|son) (?:téléphone|portable|smartphone|mobile)|(?:votre|ton) (?:caméra|appareil))${behind}|${before}(?:apunt\\p{L}{1,4}|enfoc\\p{L}{1,4}) (?:con )?(?:la |tu |el |su )?(?:cámara|móvil|celular|teléfono)${behind}|${before}(?:punta\\p{L}{0,2}|inquadra\\p{L}{0,2}) (?:con )?(?:la |il |il tuo |la tua )?(?:fotocamera|telefono|cellulare|smartphone)${behind}|${before}(?:aponte|aponta|apontem) (?:a |o |sua |seu )?(?:câmera|câmara|celular|telemóvel)${behind}|${before}(?:richt|houd) (?:je|uw) (?:telefoon|camera|mobiel)${behind}|${before}(?:skieruj|nakieruj) (?:aparat|telefon|kamerę)${behind}|${before}(?:namiř|zaměř) (?:mobil|foťák|telefon)${behind}|${before}(?:rikta|ret|rett) (?:mobilen|kameran|kameraet|telefonen)${behind}|${before}(?:наведи|наведите|направь|направьте) (?:камеру|телефон|смартфон)${behind}|${before}(?:наведи|наведіть) (?:камеру|телефон)${behind}|${before}(?:kameranı|telefonunu|kamerayı)\\p{L}{0,3} [^\\n.!?]{0,20}(?:tut|doğrult|çevir)\\p{L}{0,3}${behind}`,
    'giu',
  ),
  /(?:スマホ|カメラ|携帯)(?:の\s?カメラ)?を[^\n。]{0,20}(?:向け|かざ)|(?:手机|手機|相机|摄像头)(?:摄像头)?(?:对准|對準|扫)|(?:카메라|폰|휴대폰)(?:를|을)?\s?[^\n.]{0,16}(?:비춰|비추|갖다 ?대)|(?:وجه|وجهوا|وجّه) (?:الكاميرا|الهاتف|كاميرا)|(?:दूरबीन|कैमरा|फोन) [^\n.]{0,16}(?:कोड|क्यूआर)/giu,
].map((pattern) => prefiltered(pattern));
