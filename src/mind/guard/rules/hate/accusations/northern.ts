import type { AccusationsByLanguage } from './accusations.ts';

export const northern: AccusationsByLanguage = {
  sv: {
    creeds: 'islam judendom homosexualitet feminism invandring koranen mångkultur',
    evil: 'sjukdom cancer pest synd gift brott förbjudas onaturligt perversion störning skam',
    accused:
      'stjäl ljuger våldtar mördar stinker styr kontrollerar tar_över invaderar lever_på skyldiga är_alla en_börda börda hatar_oss lata farliga hör_inte_hemma hör_inte',
    colours: 'svarta vita mörkhyade',
    lesser: 'mindre_värda underlägsna överlägsna apor djur dummare sämre slavar mindervärdiga',
    women: 'kvinnor kvinnfolk',
    kitchen:
      'hör_hemma_i hör_hemma_vid till_köket kan_inte_måla kan_inte_köra lyda tiga horor underlägsna för_känsliga',
    race: 'vita_rasen ariska_rasen',
    superior: 'överlägsen ren härskar bättre skyddas',
    slogans: [
      'sverige åt svenskarna',
      'lita aldrig ..2 <groups>',
      'åk|stick|res ..1 hem|tillbaka ..2 land|hemland|afrika',
      '<groups> ..1 ut',
    ],
  },
  da: {
    creeds: 'islam jødedom homoseksualitet homofili feminisme indvandring innvandring koranen',
    evil: 'sygdom sykdom kræft kreft pest synd gift forbrydelse forbydes forbys unaturligt unaturlig pervers',
    accused:
      'stjæler stjeler lyver voldtager voldtar myrder stinker styrer kontrollerer overtager overtar invaderer lever_af lever_på skyldige er_alle en_byrde byrde hader_os hater_oss dovne farlige hører_ikke',
    colours: 'sorte svarte hvide hvite mørkhudede',
    lesser:
      'mindre_værd mindre_verdt mindreverdige mindreværdige underlegne overlegne aber aper dyr dummere slaver',
    women: 'kvinder kvinner kvinnfolk',
    kitchen:
      'hører_til_i hører_hjemme_i tilhører_kjøkkenet til_køkkenet kan_ikke_male kan_ikke_kjøre kan_ikke_køre adlyde tie ludere horer',
    race: 'hvide_race hvite_rase hvite_rasen ariske_race ariske_rase',
    superior: 'overlegen ren hersker bedre beskyttes',
    slogans: [
      'danmark|norge for danskere|danskerne|nordmenn',
      'tag|rejs|dra|reis|skrub ..1 hjem|tilbage|tilbake ..2 land|hjemland|afrika',
      '<groups> ..1 ud|ut',
      'stol aldrig ..2 <groups>',
    ],
  },
  hu: {
    creeds: 'iszlám judaizmus homoszexualitás feminizmus bevándorlás korán genderideológia',
    evil: 'betegség rák pestis bűn méreg bűntény perverzió természetellenes betiltani elmebetegség aberráció',
    accused:
      'lopnak hazudnak erőszakolnak ölnek büdösek irányítják uralják ellepnek a_hibás hibásak teher tehet utálnak_minket lusták veszélyesek szaporodnak mocskosak koszosak elözönlenek',
    colours: 'feketék feketék_az fehérek színesek négerek',
    lesser: 'alsóbbrendűek alsóbbrendű butábbak majmok állatok rabszolgák felsőbbrendűek rosszabbak',
    women: 'nők nőknek asszonyok',
    kitchen: 'konyhába_valók konyhába tűzhely fakanál nem_tudnak_festeni engedelmeskedni kurvák butábbak',
    race: 'fehér_faj árja_faj',
    superior: 'felsőbbrendű tiszta uralkodik jobb',
    slogans: [
      'halál ..1 a|az? zsidókra|cigányokra|muszlimokra|migránsokra|melegekre|buzikra',
      'menj|menjetek|takarodj|takarodjatok|húzz ..1 vissza|haza|el? ..2 hazádba|országodba|hazátokba|ahonnan',
      '<groups> ..1 kifelé|haza',
    ],
  },
  fi: {
    creeds: 'islam juutalaisuus homoseksuaalisuus homous feminismi maahanmuutto koraani',
    evil: 'sairaus syöpä rutto synti myrkky rikos perversio luonnotonta kiellettävä mielisairaus',
    accused:
      'varastavat valehtelevat raiskaavat tappavat haisevat hallitsevat vyöryvät syyllisiä taakka taakkana laiskoja vaarallisia vihaavat_meitä likaisia lisääntyvät',
    colours: 'mustat valkoiset tummat romanit romanit_ovat',
    lesser: 'alempiarvoisia tyhmempiä apinoita eläimiä orjia ylempiarvoisia huonompia varastavat varkaita',
    women: 'naiset naisten naisen',
    kitchen: 'paikka_on paikka keittiöön hellan_ääreen eivät_osaa_maalata totella huoria tyhmempiä',
    race: 'valkoinen_rotu arjalainen_rotu',
    superior: 'ylivertainen puhdas parempi hallitsee ylempi',
    slogans: [
      'kuolema juutalaisille|muslimeille|homoille|maahanmuuttajille|neekereille',
      'painu|painukaa|mene|menkää|häivy ..1 takaisin|kotiin ..1 kotimaahasi|maahasi|kotimaahanne|afrikkaan',
    ],
  },
  el: {
    creeds: 'ισλάμ ιουδαϊσμός ομοφυλοφιλία φεμινισμός κοράνι μετανάστευση',
    evil: 'καρκίνος αρρώστια ασθένεια πανούκλα αμαρτία δηλητήριο έγκλημα διαστροφή ανωμαλία αφύσικη ντροπή',
    accused:
      'κλέβουν λένε_ψέματα βιάζουν σκοτώνουν βρωμάνε βρομάνε ελέγχουν κυβερνούν μας_κλέβουν φταίνε βάρος μας_μισούν τεμπέληδες επικίνδυνοι βρώμικοι',
    colours: 'μαύροι λευκοί αράπηδες',
    lesser: 'κατώτεροι μαϊμούδες πίθηκοι ζώα δούλοι ανώτεροι χειρότεροι χαζότεροι',
    women: 'οι_γυναίκες',
    kitchen: 'κουζίνα δεν_ξέρουν_να_ζωγραφίζουν να_υπακούν να_σωπαίνουν πουτάνες κατώτερες',
    race: 'λευκή_φυλή αρία_φυλή',
    superior: 'ανώτερη καθαρή κυριαρχεί καλύτερη',
    slogans: [
      'θάνατος ..1 στους|στις εβραίους|μουσουλμάνους|μετανάστες|αράπηδες',
      'γύρνα|γυρίστε|πήγαινε|άντε ..1 πίσω|στη|στην ..1 χώρα|πατρίδα',
      'έξω ..1 οι? <groups>',
      'η ελλάδα στους έλληνες',
    ],
  },
  tr: {
    creeds: 'islam yahudilik eşcinsellik homoseksüellik feminizm lgbt göç kuran',
    evil: 'hastalıktır hastalık kanserdir kanser vebadır günahtır günah zehirdir suçtur sapıklıktır sapıklık sapkınlık yasaklanmalı doğaya_aykırı beladır',
    accused:
      'çalar çalıyor hırsızdır hırsız yalancıdır yalancı tecavüz öldürür kokar yönetiyor kontrol_ediyor ele_geçirdi istila suçlu suçludur yüktür yük nefret_ediyor tembel tehlikeli pistir pis terörist teröristtir ürüyor haindir hain',
    colours: 'siyahlar siyahiler zenciler beyazlar esmerler',
    lesser: 'aşağılık aşağı aptal maymun hayvan köle üstün kötü cahil',
    women: 'kadınlar kadın karılar kızlar kadının',
    kitchen:
      'mutfağa mutfağa_ait mutfaktır resim_yapamaz araba_süremez itaat susmalı fahişe aptal evde_otursun',
    race: 'beyaz_ırk ari_ırk türk_ırkı',
    superior: 'üstündür üstün saf hükmeder korunmalı',
    slogans: [
      'yahudilere|araplara|kürtlere|ermenilere|mültecilere|eşcinsellere|suriyelilere ölüm',
      'asla güvenme ..1 yahudi*|arap*|kürt*|çingene*',
      'yahudiye|araba|kürde|çingeneye güvenilmez|güvenme',
      'ülkene ..1 geri? dön|git|defol',
    ],
  },
};
