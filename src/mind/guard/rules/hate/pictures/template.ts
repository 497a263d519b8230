import type { Grammar } from '../../../grammar/grammar.ts';
import { within } from '../../gap.ts';

/** What hateful pictures and signs are made of in one language; each field is a class of words. */
export interface HatefulPictures {
  readonly language: string;
  /** People of a faith, an origin, a colour, a love or a disability. */
  readonly people: string;
  /** Of them the Jews, with rabbis and the star of David. */
  readonly jews: string;
  /** "As", "drawn as", "like". */
  readonly as: string;
  /** What people are drawn as to make them less than people. */
  readonly beasts: string;
  /** The octopus, the spider, the puppeteer and his strings, the vampire. */
  readonly creatures: string;
  /** The hooked nose, the sack of money, the blood of a child. */
  readonly libel: string;
  /** "Thick lips", "slanted eyes", "with the face of a pig", "bomb in the turban". */
  readonly features: string;
  /** "To laugh at", "mocking", "racist caricature". */
  readonly mocking: string;
  /** Turban, burka, headscarf. */
  readonly signs: string;
  /** "Overrun", "swarm". */
  readonly swarm: string;
  /** What is done to people: "pushed off a cliff", "drowned", "crushed". */
  readonly harm: string;
  /** "Funny", "caricature", "cheering", "comic". */
  readonly fun: string;
  /** Exterminators, insecticide, a boot, a fly swatter. */
  readonly pests: string;
  /** Crimes of history and where they were done. */
  readonly crimes: string;
  /** What makes fun of them, or sells them: "theme park", "brochure", "cheerful". */
  readonly jolly: string;
  /** Those who did them, besides the ones with the same name everywhere. */
  readonly villains: string;
  /** "Saint", "halo", "hero", "angel". */
  readonly glory: string;
  /** "Memorial", "solemn", "museum". */
  readonly solemn: string;
  /** Who is holy, and holy books. */
  readonly holy?: string;
  /** "As a pig", "naked", "in the toilet". */
  readonly defiled?: string;
  /** "Out", "no entry", behind a group. */
  readonly shut: string;
  /** "No entry for", before a group. */
  readonly service: string;
  /** Slogans and compounds, as patterns. */
  readonly slogans?: readonly string[];
  readonly harmless?: readonly string[];
}

const everywhere =
  'hitler adolf_hitler himmler goebbels göring mengele eichmann heydrich mussolini pinochet breivik tarrant osama bin_laden stalin pol_pot mladić karadžić pavelić kkk ku_klux_klan waffen_ss isis';

/** A picture lists what is seen, and languages differ in the order: what counts is what stands near each other. */
export function hatefulPictures({
  language,
  villains,
  slogans = [],
  harmless = [],
  holy,
  defiled,
  ...words
}: HatefulPictures): Grammar {
  const [next, near, far] = [within(3, language), within(6, language), within(12, language)];
  return {
    language,
    words: {
      ...words,
      villains: `${everywhere} ${villains}`,
      ...(holy === undefined || defiled === undefined ? {} : { holy, defiled }),
    },
    doubtful: [
      `<people> ${next} <as> ${next} <beasts>`,
      `<people> ${next} <beasts> ${next} <as>`,
      `<as> ${next} <people> ..1 <beasts>`,
      `<jews> ${near} <creatures>`,
      `<creatures> ${near} <jews>`,
      `<jews> ${near} <libel>`,
      `<libel> ${near} <jews>`,
      `<people> ${near} <features>`,
      `<features> ${next} <people>`,
      `<people> ${far} <mocking>`,
      `<mocking> ${near} <people>`,
      `<beasts> ${next} <signs> ${near} <swarm>`,
      `<swarm> ${next} <beasts> ${next} <signs>`,
      `<people> ${near} <harm> ${far} <fun>`,
      `<fun> ${far} <people> ${near} <harm>`,
      `<harm> ${near} <people> ${far} <fun>`,
      `<people> ${near} <pests>`,
      `<pests> ${near} <people>`,
      `<crimes> ${far} <jolly>`,
      `<jolly> ${near} <crimes>`,
      `<villains> ${near} <glory>`,
      `<glory> ..1 <villains>`,
      ...(holy === undefined || defiled === undefined
        ? []
        : [`<holy> ${next} <defiled>`, `<defiled> ${next} <holy>`]),
      '^ <people> ..1 <shut> $',
      '^ <service> ..2 <people> $',
      ...slogans,
    ],
    harmless: [
      `<solemn> ${near} <crimes> ${far} <jolly>`,
      `<crimes> ${near} <solemn> ${near} <jolly>`,
      `<crimes> ${far} <jolly> ${near} <solemn>`,
      `<solemn> ${near} <jolly> ${near} <crimes>`,
      `<jolly> ${near} <crimes> ${near} <solemn>`,
      `<solemn> ${near} <villains> ${next} <glory>`,
      `<villains> ${near} <glory> ${near} <solemn>`,
      ...harmless,
    ],
  };
}
