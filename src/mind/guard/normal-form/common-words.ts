/**
 * The short words that rows of letters are cut into, and what a word with a letter hidden most likely is: common English
 * words and those of what is hidden most.
 */
export const shortWords: ReadonlySet<string> = new Set(
  `a i u am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we ai dm im ur ago aid ape
  all and any are art ask ate bad bed big bit bot boy bus but buy can car cat cop cry cut dad day did die dog
  dot dry due eat egg end eye far fat few fix fly for fun gas gay get god got gun guy had has hat her hey him
  his hit hot how ice ill its ive jew job joy kid law lay led leg let lie lip lot low mad man map may men met
  mix mom mud mum new nor not now odd off oil old one our out own pay pen pet pig pin pop pot put ran rat raw
  red rob rot row run sad saw say sea see set sex she shy sin sir sit six sky son sue sun tax ten the tie tip
  too top toy try two use van vet via war was wax way web who why win won wow yes yet you zoo`.split(/\s+/u),
);

export const commonWords: ReadonlySet<string> = new Set([
  ...shortWords,
  ...`about above after again against almost along also always among another answer around asked away back bank been
  before began behind being below better between black blood body both bring brown burn call came cannot cause
  child come comment could country cure days dead death does doing done dont door down each earth every everyone
  face fact family feel fell find fire first follow from gave give goes gone good great hair half hand hang hard
  hate have head hear heard heart help here high hold home hope house human hurt just keep kids kill kind knew
  know land last left less life light like line link little live look lose lost love made make many mind mine
  money month more most mother much must name near need never next night nobody nothing once only open other
  over page part pass past people person picture place please post real rest right river said same seen self
  sell send shall shoot should show side sing sister small some someone soon stab stand stay still stop such
  suicide sure take talk tell than thank that their them then there these they thing think this those though
  time told took true turn under until upon very vote wait walk wall want water week well went were what when
  where which while white whole will wish with without woman women word work world would write wrong year
  yesterday young your yourself`.split(/\s+/u),
]);
