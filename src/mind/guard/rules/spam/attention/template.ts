import type { Grammar } from '../../../grammar/grammar.ts';

/** What draws people away from the picture in one language: to pages, prizes and goods. */
export interface AttentionWords {
  readonly language: string;
  /** "See", "visit", "look at", as orders. */
  readonly see: string;
  /** "My profile", "my page", "my gallery". */
  readonly own: string;
  /** "Link". */
  readonly link: string;
  /** "In the bio", "in my profile", "below". */
  readonly bio: string;
  /** "Share", "tag", "send", as orders. */
  readonly share: string;
  /** "Friends", "a friend", "someone". */
  readonly friends: string;
  /** "Win", "get for free", as orders or promises. */
  readonly win: string;
  /** "A print", "a prize", "a poster". */
  readonly prize: string;
  /** "Prints", "posters", "pictures". */
  readonly goods: string;
  /** "For sale", "available", "in stock". */
  readonly sale: string;
  /** One word, or a few, that are a whole sentence of spam: "Follow me!", "Subscribe!", "Last chance!". */
  readonly calls: string;
  /** "Off", "discount", beside a number of per cents. */
  readonly off?: string;
  /** "Only", before the number of pieces that are left. */
  readonly only?: string;
}

export function drawing({ language, off = 'rabatt', only = 'only', ...others }: AttentionWords): Grammar {
  return {
    language,
    words: { ...others, off, only },
    certain: [
      '<see> ..2 <own>',
      '<link> ..2 <bio>',
      '<share> ..3 <friends>',
      '<win> ..1 <prize>',
      '<goods> ..1 <sale>',
      '^ <calls> $',
      // A sign in a picture may name per cents, too: an offer begins or ends a sentence, or has goods beside it.
      '^ ..2 % ..1 <off>',
      '% ..1 <off> ..1 $',
      '% ..1 <off> ..5 <goods>|<own>|<sale>|<win>',
      '<goods>|<own>|<sale> ..5 % ..1 <off>',
      '^ ..2 <off> ..1 <Number> %',
      '<off> ..1 <Number> % ..1 $',
      '<off> ..1 <Number> % ..5 <goods>|<own>|<sale>|<win>',
      '^ <only> <Number> ..1 $',
    ],
  };
}
