import type { Grammar } from '../../grammar/grammar.ts';

/** Slogans of solidarity that speak of the law and advise nobody: "no human is illegal". */
export const solidarity: Grammar = {
  language: 'mul',
  harmless: [
    'no|nobody|no_one|none human|person|body|one|child? ..1 is|are illegal',
    'nobody|no_one is illegal',
    'nadie es ilegal',
    'ningún|ningun|ninguna|ninguém|nenhum|nenhuma ser|persona|humano|pessoa|inmigrante|niño|criança|migrante? humano|humana? es|é|e ilegal',
    'ninguém|ninguem é|e ilegal',
    'nessuno|nessuna è|e illegale',
    'nessun|nessuna essere|uomo|persona|donna|bambino? umano|umana? è|e illegale',
    'nimeni|niciun|nici_un|nicio om|persoană|copil? nu? este|e ilegal|ilegală',
    'niemand|kein|geen|ingen|ingen_människa mensch|mens|menneske|människa|kind? ist|is|är|er illegal|illegaal|olaglig|ulovlig',
    'nikt|żaden człowiek? nie_jest nielegalny',
    'personne|nul|aucun|aucune être|humain|enfant|personne? humain? n_est|est illégal|illégale',
  ],
};

/** What suffragettes wrote on their banners, and candidates that stand in no ballot. */
export const historicVotes: Grammar = {
  language: 'en',
  despite: [
    'vote|votes|voting for ..1 trump|biden|harris|vance|obama|labour|tories|republicans|republican|democrats|afd|reform|farage',
  ],
  harmless: [
    'vote|votes for women|all_women|every_woman|ladies|girls|everyone',
    'suffragette|suffragettes|suffragist|suffragists|suffrage|chartist|chartists ..9 vote|votes|voting|election|ballot',
    'vote|votes|voting|ballot ..9 suffragette|suffragettes|suffragist|suffrage|sash|sashes',
    'right|rights to vote ..5 <Number>|suffrage|banner|procession|parade|museum',
    'vote|votes|voted for ..5 cat|cats|kitten|dog|dogs|puppy|goat|duck|hen|goose|frog|toad|bear|fox|owl|otter|hedgehog|snail|heron|moth|mouse|donkey|pony|teapot|kettle|cheese|pie|soup|cake|moon|pumpkin',
  ],
};
