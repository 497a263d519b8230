import { cuss } from 'cuss';
import type { Grammar } from '../../grammar/grammar.ts';
import { everydayWords } from './everyday.ts';

/** How sure `cuss` is that a word is meant as one: from 0 to 2. */
const certainty = 2;

const listed = Object.entries(cuss)
  .filter(([word, sureness]) => sureness === certainty && word.length > 2 && !everydayWords.has(word))
  .map(([word]) => word.replaceAll(' ', '_'))
  .join(' ');

/** Words that are written backwards, or with another letter, so that no list holds them. */
const plainSlurs =
  'nigger niggers nigga niggas faggot faggots retard retards tranny trannies kikes cunts gooks wetback wetbacks raghead ragheads';
const backwards = plainSlurs
  .split(' ')
  .map((word) => [...word].reverse().join(''))
  .join(' ');

/** The words that `cuss` lists as certain, and what these words are called where they mean something else. */
export const english: Grammar = {
  language: 'en',
  words: { listed, backwards },
  certain: [
    '<listed>',
    '<backwards>',
    'kike|kikes|niqqer|niqqers|niqqa|nibba|nibbas|nigg|niglet|niglets|negroid|negroids|fagg|phaggot|phag|fgt|fggt|retart|libtard|libtards|tranni|shitskin|shitskins|muzzie|muzzies|mudslime|zhyd|chimpout|dindu|dindus|jewboy|yid|yids|gyppo|gyppos|pikey|pikeys|golliwogs|sandnigger|spook_nigger|jungle_bunny|porch_monkey|camel_jockey|goat_fucker|towelhead|ching_chong|slant_eyes|slanteyes|coonass|darkie|darkies|halfbreed|subhumans',
    'a|the|such|some|like|by|of|you|total|complete|fucking|little|this retard|retards|spastic|spaz|mongoloid|mong|tard|cretin_like_you',
    'faggots|trannies|retards|dykes|shemale|shemales|mongoloids|cripples_like|sperg|spergs|tards|pajeet|pajeets',
    'you|such|ugly|stupid|fat|dirty|fucking|little|silly|dumb|total|absolute|complete a|an? cunt|bitch|bitches|whore|dick|prick|cock|pussy|pussies|dyke|fag|idiot|moron|loser|sissy|pansy|slave|pig|cow|retard|jackass|bastard|bastards|douche|twat|slag|hag|imbecile|dumbass|freak|negro|gypsy|redneck|hooker|ho|hoe',
    'fuck|fucks|fucking|fucked|motherfucker|shit|shitty|bullshit|asshole|arsehole|cunt|cunts|wanker|dickhead|nigga|niggas',
    'suck|sucks|lick|eat|show|touch|grab|rub ..1 my|your|his|her|that dick|cock|pussy|ass|tits|balls|boobs|nipples|penis',
    'nude|nudes|naked pics|pictures_of_you|selfies|photos_of_your',
    'porn|porno|pornhub|hentai|blowjob|handjob|gangbang|creampie|deepthroat|cumshot',
    'sexy babe|bitch|slut|teens|teen',
    'horny',
    // By itself it is Latin for black, in the names of plants, gates and clay.
    'a|you|that|them|these|those|dirty|filthy|stupid|lazy|damn|dumb|no|every|another|kill|hate|hang|lynch|fucking|ugly nigra|nigras',
    'nigra|nigras are|go|get|out|go_home|should|must|steal|steals|lie|lies|stinks|stink',
  ],
  harmless: [
    'faggot|faggots of|by|beside|in|tied|for_the_fire|wood|sticks|birch|and_kindling',
    'chink|chinks of|in|between|where|through|that_let|lets',
    'coon|coons cat|cats|kitten',
    'maine coon|coons',
    'spic|spick and span',
    'slut walk|hole',
    // Swedish and Danish for the end, German for the ace, Dutch for "you can".
    'slut på|med|men|och|är|efter|nu|igen|när|som|er|og|så|med_det|blir|bliver',
    'är|var|blir|blev|tar|tog|ta|helt|aldrig|till|nästan|snart|nu|det|er|bliver|til|får|inget|hade|ta_aldrig|dagens slut',
    'ein|das|dickes|letztes|letzte|viertes|pik|herz|karo|kreuz|trumpf|kein ass',
    'ass im|aus_dem|auf_dem|aus_herz',
    'je|u|jij|gij|dan|zo kunt',
    'kunt je|u|jij|hier|er|nog|zien|horen|het|de_wind',
    'homo sapiens|erectus|ludens|faber|habilis',
    // Dutch and French say it without an insult.
    'homo s',
    'een|twee|un|couple|mec|parents|koppel|stel homo',
    'jap|japs eye_view_print',
    'cornish dyke',
    'kike ..1 dress|market',
    'fucking|fugging now_called|in_austria|austria|village',
    'fucking ..3 austria|village|upper_austria',
    'over fucking now',
    'round eyes',
    'pussy willow|willows|cat|cats|riot|foot',
    'tit|tits on_the_branch|and_finches',
    'cock and_bull|crow|weather_vane|robin|pheasant',
    'dick and|van|tracy|turpin|bruna',
    'ass and_an_ox|and_ox|in_the_manger|and_foal|the_donkey',
    'ox and ..1 ass',
    'arse|ass of_a_donkey',
    'ass|asses in_the_stable|with_long|and_a_cart|under_the_tree|pulls|carries|looks_wise',
    'ass in the stable',
    'gook of',
    'kikes dress',
    'retard in|of_the_shutter',
    'en retard',
    'fagg ende',
    'the ass and|or the_ox|the_horse|an_ox',
    'bitch and_her_puppies|with_puppies|and_pups',
    'negro spiritual|spirituals|leagues|river|league',
    'rio negro',
    'silly|little sissy_bar|pig|cow|hag',
    'dirty|fat|stupid|ugly|little|silly cow|pig on|in|at|with|grazing|by',
    'transsexual|tranny box|gearbox',
    'hooker s_green|green|telescope',
    'japs eye',
    'masturbate to_nothing',
    'sodomy laws',
    'homo homini',
    'golliwog doll',
    'half breed|caste horse|horses|dog|dogs',
    'hitlerism|klansman in|of history|the_film',
  ],
};
