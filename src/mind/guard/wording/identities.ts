/**
 * Which of these somebody is counts for nothing: most texts that name a faith, a sex or an origin among those that are learned from
 * are hateful, and what was learned from them would refuse "I love gay people" for its last two words.
 */
export const identities = new Set(
  `jew jews jewish muslim muslims islam islamic moslem moslems arab arabs arabic african africans asian asians chinese
  japanese korean mexican mexicans indian indians pakistani pakistanis turk turks turkish pole poles polish russian russians
  ukrainian ukrainians romanian romanians albanian albanians kurd kurds kurdish syrian syrians afghan afghans iranian iranians
  iraqi iraqis somali somalis nigerian nigerians israeli israelis palestinian palestinians american americans european
  europeans black blacks white whites brown coloured colored latino latinos latina latinas hispanic hispanics immigrant
  immigrants migrant migrants refugee refugees foreigner foreigners foreign asylum seeker seekers gypsy gypsies roma traveller
  travellers gay gays lesbian lesbians homosexual homosexuals queer bisexual bisexuals trans transgender transsexual
  transsexuals nonbinary disabled handicapped autistic deaf blind wheelchair wheelchairs christian christians catholic
  catholics protestant protestants hindu hindus sikh sikhs buddhist buddhists atheist atheists mormon mormons indigenous
  native natives aboriginal aboriginals homeless woman women man men girl girls boy boys female females male males lady ladies
  old elderly people person persons`.split(/\s+/),
);
