import type { Grammar } from '../../../grammar/grammar.ts';

/** How somebody sells what they made, or rewards whoever reacts, in one language: without a shop, and without shouting. */
export interface SellingWords {
  readonly language: string;
  /** "Calendars", "a book", "mugs". */
  readonly wares: string;
  /** "My", "our", before or behind them. */
  readonly mine: string;
  /** "My calendars", where the language says it in one word. */
  readonly owned?: string;
  /** "Have arrived", "in stock", "apiece". */
  readonly available: string;
  /** "Invite", "bring along", as orders. */
  readonly invite: string;
  /** "A friend". */
  readonly friend: string;
  /** "A bonus", "you receive". */
  readonly reward: string;
  /** What is spam by itself, such as "like for like". */
  readonly phrases: string;
  /** "I sell", "for sale from me". */
  readonly iSell: string;
  /** "A print", "this picture", "copies", "on canvas". */
  readonly goods: string;
  /** "The price", "prices". */
  readonly price: string;
  /** "Negotiable", "by message", "friendly", "from thirty euros". */
  readonly terms: string;
  /** "I draw", "I take". */
  readonly iMake: string;
  /** "On commission", "to order". */
  readonly commission: string;
  /** "I raffle", "I give away". */
  readonly raffle: string;
  /** "Among all followers", "to whoever comments". */
  readonly takers: string;
  /** "Whoever likes", "leaves a comment first", "signs up". */
  readonly reacts: string;
  /** "Gets", "takes part in the draw", "as a gift". */
  readonly gets: string;
  /** "Whoever orders", "with two ordered". */
  readonly orders: string;
  /** "Saves the postage", "gets the frame as a gift". */
  readonly extra: string;
  /** "Send a message", "write to me". */
  readonly message: string;
  /** "If you want one", "who is interested". */
  readonly want: string;
  /** "Subscription", "my club", "membership". */
  readonly member: string;
  /** "A month", "for five euros". */
  readonly monthly: string;
  /** "We lend money". */
  readonly lend: string;
  /** "The same day", "with debts". */
  readonly quickly: string;
  /** "Workshop", "painting course", "lessons". */
  readonly lesson: string;
  /** "Places left", "begins in January", "sign up in the comments". */
  readonly seats: string;
}

export function selling({ language, owned, ...others }: SellingWords): Grammar {
  return {
    language,
    words: owned === undefined ? others : { ...others, owned },
    certain: [
      '<phrases>',
      '<iSell> ..5 <goods>',
      '<mine> ..1 <wares> ..5 <available>',
      '<wares> ..1 <mine> ..5 <available>',
      '<available> ..1 <mine> ..1 <wares>',
      ...(owned === undefined ? [] : ['<owned> ..5 <available>']),
      '<invite> ..2 <friend> ..4 <reward>',
      '<price> ..3 <terms>',
      '<iMake> ..4 <commission>',
      '<commission> ..2 <iMake>',
      '<commission> ..5 <price>',
      '<raffle> ..6 <takers>',
      '<takers> ..5 <raffle>',
      '<reacts> ..5 <gets>',
      '<gets> ..6 <reacts>',
      '<orders> ..5 <extra>',
      '<message> ..4 <want>',
      '<want> ..4 <message>',
      '<member> ..6 <monthly>',
      '<lend> ..4 <quickly>',
      '<lesson> ..7 <seats>',
      '<seats> ..4 <lesson>',
    ],
  };
}
