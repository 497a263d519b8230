import type { Grammar } from '../../../grammar/grammar.ts';

/** What is offered in one language, with what makes each offer tempting: a picture is seldom spoken of with both. */
export interface OfferWords {
  readonly language: string;
  /** What is an offer by itself, such as "I follow back" or "details in private". */
  readonly phrases: string;
  /** "Follow me", as an order. */
  readonly followMe: string;
  /** "I follow you". */
  readonly iFollow: string;
  /** "A loan", "credit". */
  readonly loan: string;
  /** "Without a guarantor", "at once", "on your passport alone". */
  readonly easily: string;
  /** "Casino", "slots", "bets". */
  readonly casino: string;
  /** "Bonus", "free spins", "sign up". */
  readonly bonus: string;
  /** "Code". */
  readonly code: string;
  /** "Discount", "you save", "per cent". */
  readonly saving: string;
  /** "Delivery", "postage". */
  readonly delivery: string;
  /** "Free of charge". */
  readonly free: string;
  /** "My course", "webinar", "workshop". */
  readonly course: string;
  /** "Sign up", "last places", "at half the price", "learn to sell". */
  readonly enrol: string;
  /** "Write", "comment", as orders. */
  readonly write: string;
  /** "I send you", "you get my guide". */
  readonly send: string;
  /** "Earn", "make money", "double your money". */
  readonly earn: string;
  /** "From home", "on the side", "a week", "asleep". */
  readonly home: string;
  /** "Write to me", "in private". */
  readonly contact: string;
  /** "Girls", "ladies", "singles". */
  readonly ladies: string;
  /** "From your town", "for one night", "wait for your message". */
  readonly meet: string;
  /** "Followers", "likes", "subscribers". */
  readonly crowd: string;
  /** "We deliver", "buy", "cheap", "guaranteed". */
  readonly supply: string;
  /** "Share", "tag", "like", as orders. */
  readonly share: string;
  /** "Win", as an order or a promise. */
  readonly win: string;
  /** "A telephone", "a voucher", "a weekend". */
  readonly prize: string;
  /** "The link". */
  readonly link: string;
  /** "In my profile", "in the description". */
  readonly profile: string;
  /** "Buy", "order", as orders. */
  readonly buy: string;
  /** "Until Friday only", "the last pieces", "the second for nothing", "from us". */
  readonly lure: string;
  readonly harmless?: readonly string[];
}

export function offering({ language, harmless = [], ...words }: OfferWords): Grammar {
  return {
    language,
    words,
    certain: [
      '<phrases>',
      '<followMe> ..5 <iFollow>',
      '<loan> ..6 <easily>',
      '<easily> ..3 <loan>',
      '<casino> ..6 <bonus>',
      '<bonus> ..4 <casino>',
      '<code> ..5 <saving>',
      '<saving> ..4 <code>',
      '<delivery> ..2 <free>',
      '<free> ..1 <delivery>',
      '<course> ..8 <enrol>',
      '<enrol> ..5 <course>',
      '<write> ..4 <send>',
      '<earn> ..5 <home>',
      '<home> ..4 <earn>',
      '<earn> ..6 <contact>',
      '<contact> ..6 <earn>',
      '<ladies> ..5 <meet>',
      '<meet> ..4 <ladies>',
      '<crowd> ..4 <supply>',
      '<supply> ..3 <crowd>',
      '<share> ..4 <win>',
      '<win> ..4 <prize>',
      '<link> ..4 <profile>',
      '<buy> ..5 <lure>',
      '<lure> ..3 <buy>',
    ],
    harmless,
  };
}
