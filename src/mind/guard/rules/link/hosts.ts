import { hiddenDot, wordDot } from '../../normal-form/address.ts';
import { slashWords, spelledEnding } from '../../normal-form/dot-words.ts';
import { matchesOf, prefiltered } from '../../prefilter/prefilter.ts';
import { endingOf, hasEnding, isWriting, smallWords } from './endings.ts';
import { isFileInTalk, isLostSpace } from './lost-spaces.ts';

/** Scripts that put no spaces between words: a name of Latin letters may begin and end beside theirs. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー';
const spacedLabel = `[[\\p{L}\\p{M}\\p{N}_\\-]--[${unspaced}]]`;
const unspacedLabel = `[${unspaced}]`;
/** The labels behind the first full stop, and as a group the one before it: full stops are rarer than labels. */
const hosts = prefiltered(
  new RegExp(
    `(?<=((?<!${spacedLabel})${spacedLabel}+|(?<!${unspacedLabel})${unspacedLabel}+))(?:[.${wordDot}${hiddenDot}](?:${spacedLabel}+|${unspacedLabel}+))+`,
    'gv',
  ),
);

const anyDot = new RegExp(`[${wordDot}${hiddenDot}]`, 'g');
/** Words before a place on the web. */
const cue =
  /(?:^|[\s(])(?:visit|see|open|type|check|find|go to|more|site|website|at|on|via|auf|unter|bei|sur|chez|voir|en|su|em|op|til|på|paa|na|w|on|на|в|у|ở|tại|di|ke|على|في|في موقع|http|https)[:\s]{1,2}$/iu;
const numeric = /^[\d.]+$/;
/** Before a host in words: what is no name of a site. */
const ordinaryWord =
  /^(?:dots?|points?|lines?|periods?|punkt|punto|ponto|the|this|that|which|what|some|any|a|an|each|every|one|two|red|blue|black|white|small|big|tiny|first|last|only|good|same|main|focal|turning|high|low|el|la|le|un|une|una|o|um|no|not|en|ett|et|varje|hver|hvert|jokainen|fiecare|chaque|cada|ogni|iedere?|elke|jede[rs]?|kein\p{L}{0,2}|każd[yae]|każda|každ[ýáé]|minden|egy|her|bir|setiap|mỗi|кажды[йе]|каждая|кожн\p{L}{1,2}|svaki|svaka|iga|kiekvienas|katrs|dieser|diese[sn]?|cette|este|esta|questo|quel|ten|ta|to|ce|acest|denna|detta|dette|denne|der|die|das|ein|eine|den|de|het|een|il|lo|al|au|a|tal|qué|cierto|certo)$/iu;

export interface FoundHost {
  readonly start: number;
  readonly end: number;
}

/**
 * The names of hosts in a text whose full stops are spelled out.
 * @param isCertain whether a name counts only where it can be nothing else, because the text was changed to be read
 */
export function hostsIn(text: string, isCertain = false): FoundHost[] {
  return matchesOf(text, hosts).flatMap(({ 0: others, 1: first = '', index }) => {
    const start = index - first.length;
    const end = index + others.length;
    const place = { text, found: first + others, start, end };
    return isHost(place, isCertain) ? [{ start, end }] : [];
  });
}

interface Place extends FoundHost {
  readonly text: string;
  readonly found: string;
}

function isHost({ text, found, start, end }: Place, isCertain: boolean): boolean {
  const name = found.replace(anyDot, '.');
  if (numeric.test(name)) return false;
  if (!hasEnding(name) && !isSpelledEnding(found)) return false;
  const isSmallWord = smallWords.has(endingOf(name));
  const after = text.slice(end, end + 3);
  if (found.includes(hiddenDot)) return true;
  if (!found.includes(wordDot))
    return (
      !isWriting({ name, after }) &&
      !isTalk({ text, found, start, end }) &&
      (!isCertain || name.length > shortestCertain)
    );
  return isSpelled({ text, found, start, end }, isSmallWord);
}

/** How much of the text around a name tells what it is. */
const around = 60;

function isTalk({ text, found: name, start, end }: Place): boolean {
  const written = {
    name,
    lead: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
  };
  return isLostSpace(written) || isFileInTalk(written);
}

/** Behind a full stop as such, only those of scripts that nothing else writes so count. */
function isSpelledEnding(found: string): boolean {
  const ending = endingOf(found.replace(anyDot, '.'));
  const spelled = spelledEnding(ending);
  if (found.includes(wordDot)) return spelled !== null;
  return spelled === 'certain' && /^[\p{sc=Cyrl}\p{sc=Kana}\p{sc=Hang}]+$/u.test(ending);
}

/** A text that was changed to be read has short names of that form by chance. */
const shortestCertain = 6;

/** Whether "dot" in words is meant as one. */
function isSpelled({ text, found, start, end }: Place, isSmallWord: boolean): boolean {
  const [first = '', ...rest] = found.split(anyDot);
  if (rest.length > 1 && (!isSmallWord || /^www$/iu.test(first) || inTheMiddle.test(rest.at(-2) ?? '')))
    return true;
  if (ordinaryWord.test(first)) return false;
  const ending = rest.at(-1) ?? '';
  if (unmistakable.test(ending) || spelledEnding(ending) === 'certain') return true;
  const behind = text.slice(end, end + 24);
  if (path.test(behind)) return true;
  if (genre.test(first)) return false;
  const isSent = goodsBehind.test(behind) || strongCue.test(text.slice(Math.max(0, start - 24), start));
  return (
    /^\s*(?:$|[.,;:!?)/])/u.test(behind) ||
    isSent ||
    (isSmallWord && cue.test(text.slice(Math.max(0, start - 24), start)))
  );
}

/** Words that send somebody to an address, and what is to be found there. */
const strongCue =
  /(?:^|[\s(])(?:visit|see|open|type|check|go to|look at|site|website|url|address|escribe|teclea|visita|entra en|digita|acesse|tapez|gib|geh auf|wejdź na|jdi na|заходи на|зайди на|buka|vào|ga naar|gå till|katso|intră pe)[:\s]{1,2}$/iu;
const goodsBehind =
  /^ (?:has|holds|shows|sells|for more|to see|is (?:where|my|our|the (?:site|place|page|address|shop|store))|hat|zeigt|aufrufen|besuchen|eingeben|öffnen|anklicken|a tout|tiene|ha)(?![\p{L}])/iu;
/** Pictures of dots, and patterns of them. */
const genre = /^(?:polka|pixel|halftone|single|grey|gray|ink|paint|colou?r|small|round)$/iu;

/** What stands before a country's ending. */
const inTheMiddle = /^(?:co|com|org|net|ac|gov|edu|or|ne|go)$/iu;
const path = new RegExp(`^\\s(?:${slashWords})(?![\\p{L}])`, 'iu');

const unmistakable =
  /^(?:com|net|org|example|invalid|io|xyz|app|dev|biz|info|gg|ly|ru|рф|укр|fr|uk|eu|pl|cz|sk|hu|ro|gr|tr|ua|jp|kr|cn|tw|br|mx|ar|cl|nl|dk|fi|ch|vn|th|ca|au|nz|co|tv)$/iu;
