import { type Prefiltered, prefiltered } from '../prefilter/prefilter.ts';

/** "Password" and its like, in the languages of galleries. */
const secret =
  "pass ?words?|pass ?phrases?|pass ?codes?|passwd|pwd|log-?ins?|credentials|wi-?fi key|wlan-?schlüssel|access codes?|entry codes?|kenn(?:wort|wörter)|passw(?:ort|örter)|zugangs(?:code|daten|wort)\\p{L}{0,2}|anmeldedaten|mots? de passe|mdp|codes? d['’]accès|identifiants?|contraseñas?|clave|códigos? de acc?es(?:o|so)|contrasenya|contrasinal|senhas?|palavra-passe|parola d['’]ordine|wachtwoord\\p{L}{0,2}|toegangscode|inlogcode|lösenord\\p{L}{0,3}|adgangskode\\p{L}{0,2}|passord\\p{L}{0,2}|lykilorð\\p{L}{0,3}|salasana\\p{L}{0,3}|salasõna|parool|hasł(?:o|a|em|u)|hesl(?:o|a|em|u)|jelsz(?:ó|av)\\p{L}{0,3}|parol(?:a|ă|e|į|i)|slaptažodis|lozink(?:a|e|u|o)|šifr(?:a|e|u)|geslo|fjalëkalimi|парол(?:ь|я|ю|ем|і|ата|а)|лозинк(?:а|е|у)|κωδικ(?:ός|ό|οί)|συνθηματικό|şifre\\p{L}{0,4}|parola\\p{L}{0,4}|mật khẩu|kata ?sandi|sandi|kata laluan|nenosiri|neno la siri|รหัสผ่าน|密码|密碼|口令|パスワード|暗証番号|合言葉|비밀번호|암호|पासवर्ड|পাসওয়ার্ড|পাসওয়ার্ড|கடவுச்சொல்|పాస్‌వర్డ్|پاس ورڈ|كلم[ةه] (?:ال)?(?:مرور|سر)|ה?סיסמ\\p{L}{1,3}|رمز عبور|گذرواژه";

/** What only a password looks like: letters and digits in one word, and no number with a word behind it as in "16-colour". */
const value =
  '(?<![A-Za-z0-9])(?!\\d{1,4}-?[A-Za-z]{1,12}(?![\\w!@#$%-]))(?=[A-Za-z0-9_!@#$%^&*+-]{0,40}\\d)(?=[A-Za-z0-9_!@#$%^&*+-]{0,40}[A-Za-z])[A-Za-z0-9][A-Za-z0-9_!@#$%^&*+-]{5,63}';

/** Whose a password is: in a picture hardly anybody is spoken of so. */
const owner =
  "admins?(?:['’]s?)?|administrator(?:['’]?s)?|admin(?:istration)? (?:area|mode|panel|room|rights)|moderators?(?:['’]s?)?|moderation|mod(?: team| room)?|root|superuser|database|db|backstage|backend|back end|curators?(?:['’]s?)?|editors?(?:['’]s?)?|staff(?: account)?|owner(?:['’]s)? account|(?:user |gallery |service |shared |master |main )?accounts?|control panel|dashboard|site owner";
const englishSecret =
  'pass ?words?|pass ?phrases?|pass ?codes?|secret (?:word|phrase|code)|pin(?: code)?|access codes?|log-?in|credentials';
/** "Is", before what it is, and not where it is written or how it is kept. */
const is =
  "(?:,? (?:is|was|are|to|now|reads)|,? it(?: i|['’])s|,| ?[:=]) (?!(?:a|an|the|on|in|under|at|not|still|always|never|just|only|probably|clearly|written|painted|carved|hidden|missing|safe|too|so|very|gone|lost|nobody|known|that|this|what|which|and|but|or|be|have|get|its|his|her|their|my)(?![\\p{L}]))[\"'“‘]?[\\p{L}\\p{N}]";

/** The same in other languages, with a word for a number beside those for a password. */
const anyOwner =
  'admin|moderat|root(?![\\p{L}])|konto|cuenta|conta |compte|админ|модерат|yönetici|moderatör|管理|版主|관리자|운영자|المشرف|المدير|מנהל|مدیر|διαχειριστ|ylläpit|správc|rendszergazd';
const anySecret = `${secret}|pin(?:[- ]?code)?|(?:zugangs)?code|código|codice|kod|код(?: доступа| доступу)?|koodi|κωδικός|kód`;
const given = '[^.!?\\n\\d"“„«「]{0,16}(?:["“„«「][\\p{L}\\p{N}]|\\d{4,8}(?!\\d))';

/** Passwords, numbers and logins that are given away in plain words, in the text as it was written. */
export const passwords: readonly Prefiltered[] = [
  new RegExp(`(?<![\\p{L}])(?:${secret})[^.!?\\n]{0,48}?${value}`, 'giu'),
  new RegExp(
    `(?:${anyOwner})\\p{L}{0,12}[ -][^.!?\\n]{0,20}?(?<![\\p{L}])(?:${anySecret})(?![\\p{L}])${given}`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}])(?:${anySecret}) [^.!?\\n]{0,16}?(?:${anyOwner})\\p{L}{0,16}${given}`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?:with|and|,) pass ${value}`, 'giu'),
  new RegExp(`(?:密码|密碼|口令|パスワード|暗証番号|비밀번호|암호|รหัสผ่าน)[^.!?\\n。]{0,24}?${value}`, 'giu'),
  new RegExp(
    `(?<![\\p{L}])(?:${owner})[ -](?:[\\p{L}-]{1,16} ){0,2}?(?:${englishSecret})(?: [\\p{L}-]{1,12}){0,2}?${is}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:${englishSecret}) (?:for|of|to|on|that (?:un)?locks|that opens|which opens|into) (?:[\\p{L}'-]{1,16} ){0,2}?(?:${owner})(?: [\\p{L}-]{1,16}){0,2}?${is}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:${owner}|log(?:ged)? ?in|sign(?:ed)? ?in)(?![\\p{L}])[^.!?\\n]{0,40}?(?<![\\p{L}])(?:codes?|pin)(?![\\p{L}])[^.!?\\n\\d]{0,24}\\d{4,8}#?(?!\\d)`,
    'giu',
  ),
  /(?<![\p{L}])(?:two[- ]factor|2fa|one[- ]time|verification|authenticator|otp|recovery|backup|unlock) (?:codes?|pass ?words?|pass ?codes?|pin)(?: (?:is|are|was|for [^.!?\n\d]{0,20})| ?[:=])? ?#?\d[\d -]{3,9}(?!\d)/giu,
  /(?<![\p{L}])authori[sz]ation ?: ?(?:bearer|basic|token|apikey|digest) \S{6}|(?<![\p{L}])x-api-key ?: ?\S{4}|(?<![\p{L}])bearer [\w-]{4,64}\.[\w-]{3,256}\.[\w-]{3}/giu,
].map((pattern) => prefiltered(pattern));
