/** Words of the list that galleries use every day for something else; the list itself calls many of them certain. */
export const everydayWords: ReadonlySet<string> = new Set(
  `argie armo armos barf beanbag beanbags beaver booty bong bung bunga bungas boche boches bogan boonie boonies booby
  buffies bugger bule bules bum_boy bluegum bluegums carruth cheesehead cheeseheads chi_chi_man chug chugs chunky
  chunkies chunkys chonky chonkies chonkys clansman clansmen clanswoman clanswomen cocky cockfight coolie coolies cooly
  coondog crap crapper crappy crapola cum cumquat kumquat cushi cushis kushi kushis dahmer dammit damnit diddle dink dinks
  dipstick dingleberry dix dong doodoo dope dumb dyefly ero evl exkwew eight_ball eight_balls eatme fatah fister flange
  floo fok footstar fubar gables gangsta geez geezer geni gipp gipps gippo gippos ginzo ginzos gora goras greaser greasers
  gringo gringos gubba gubbas gubs gummer gyp gyped gypsy gypsies gypsys gyopo gyopos kyopo kyopos hadji haji hajis hajji
  hajjis hapa haole haoles hebe hebes hillbilly hillbillies hiscock hobo hodgie ho hoe hoes honger honkers hooker hookers
  hooters hore hori horis hork hoser hussy idiot ikwe indon indons insest jackass jebus jeez jesus jig jigs jigg jiggs
  jigga jiggas jigger jiggers jiggy jiga juggalo juggalos kum kums kummer kumming kwa krap krappy lebo lebos limey limy
  loadedgun looser loser lovegun lowlife lubra lugan lugans macaca macacas magicwand mams masterblaster mau_mau mau_maus
  maumau maumaus mickeyfinn mockey mockie mocky moky moneyshot moron moskal moskals moslem mosshead muff muncher munt
  mzungu mzungus negro negros negre negres negress niggard niggarded niggarding niggardliness niggardlinesss niggards
  niggle niggled niggles niggling nigglings nig nigs nigra nip noonan nookey nookie nudger orga palesimian pancake_face
  pancake_faces pansy pansies panti payo peepshpw perv piker pikey piky pillow_biter pimp pimped pimper piss pissed
  pocha pochas pocho pochos pocketpool pohm pohms pollock pollocks pom poms pommie pommies pommy poo poof poop pooper
  poopers pooping pooperscooper pric prick pud pudd puke puss pussy quashie quim raper rearend redleg redlegs redneck
  rednecks redskin redskins reefer reestie rere retard rigger rimming round_eyes roundeye russki russkie sadis sadom sambo
  sambos sandm scallywag screwyou seppo seppos sexed shat shav shylock shylocks sissy sixsixsix skum skwa skwe slanty slutt
  slapper slave slavedriver slideitin slimeball slimebucket slopehead sloper slopers slopey slopeys slopies slopy snowback
  sooty sooties spit spitter spick spicks spig spik spigotty spreadeagle spunk spunky squarehead squareheads squa sqeh
  squinty stringer stripclub stupid suckoff sucker swallower swalow taff tang tard teste thicklip thicklips thirdeye
  thirdleg threeway tinker tinkers tosser tortur transvestite triplex tuckahoe tunneloflove turnon twinkie uck ukrop
  uncle_tom upskirt usama vibr vomit wab waysted weenie weewee welcher welfare wetspot whacker whash whiz whop willie
  williewanker wn wop wtf wuss wuzzie xkwe yank yanks yarpie yarpies abo abid`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ')),
);
