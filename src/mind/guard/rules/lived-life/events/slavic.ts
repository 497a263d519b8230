import { event } from './event.ts';

/** Events of a life in Slavic languages. */
export const slavic = [
  event('pl', {
    ours: 'braliśmy_ślub wzięliśmy_ślub pobraliśmy_się nasz_ślub nasze_wesele naszym_ślubie nasz_miesiąc_miodowy złamałem złamałam skręciłem skręciłam poślizgnąłem_się poślizgnęłam_się przewróciłem_się przewróciłam_się oparzyłem oparzyłam stałem_w_kolejce stałam_w_kolejce leżałem_w_szpitalu leżałam_w_szpitalu rodziłam przeprowadziłem_się przeprowadziłam_się przeprowadziliśmy biwakowaliśmy zmarzłem zmarzłam nasze_wakacje zgubiliśmy_się zgubiłem_się zgubiłam_się',
    harmless: [
      'zgubiłem|zgubiłam się ..2 rogu|kącie|detal*|kolor*|tle|obrazie|liśc*|liść*|szczegół*|fałdach|wzorze',
      'złamałem|złamałam ..2 zasad*|kompozycj*|symetri*|kolor*|biel*|lini*',
    ],
  }),
  event('ru', {
    ours: 'мы_венчались мы_поженились мы_расписались мы_женились наша_свадьба нашей_свадьбе наш_медовый_месяц сломал_руку сломала_руку сломал_ногу сломала_ногу вывихнул подвернул_ногу подвернула_ногу поскользнулся поскользнулась обжёгся обожглась порезался порезалась стоял_в_очереди стояла_в_очереди лежал_в_больнице лежала_в_больнице рожала я_переехал я_переехала мы_переехали жили_в_палатке замёрз_там замёрзла_там наш_отпуск заблудились_мы я_заблудился я_заблудилась',
    harmless: [
      'он|она|герой|героиня|персонаж|кто ..2 сломал*|поскользнул*|стоял*|вывихнул|обжёгся|обожглась|порезал*|рожала',
    ],
  }),
  event('uk', {
    ours: 'ми_вінчалися ми_одружилися ми_розписалися наше_весілля нашому_весіллі наш_медовий_місяць зламав_руку зламала_руку зламав_ногу зламала_ногу підвернула_ногу підвернув_ногу я_послизнувся я_послизнулася я_обпікся я_обпеклася я_порізався я_порізалася я_стояла_в_черзі я_стояв_в_черзі я_лежав_у_лікарні я_лежала_в_лікарні я_переїхав я_переїхала ми_переїхали наша_відпустка я_заблукав я_заблукала',
  }),
  event('be', {
    ours: 'мы_вянчаліся мы_пажаніліся мы_ажаніліся наша_вяселле нашым_вяселлі зламаў_руку зламала_руку зламаў_нагу зламала_нагу я_паслізнуўся я_паслізнулася я_апёкся я_апяклася я_стаяў_у_чарзе я_стаяла_ў_чарзе я_ляжаў_у_бальніцы я_ляжала_ў_бальніцы мы_пераехалі я_пераехаў я_пераехала наш_адпачынак я_заблудзіўся',
  }),
  event('cs', {
    ours: 'brali_jsme_se vzali_jsme_se naše_svatba naší_svatbě naše_líbánky zlomil_jsem_si zlomila_jsem_si vyvrtnul_jsem vyvrtla_jsem uklouzl_jsem uklouzla_jsem popálil_jsem_se popálila_jsem_se řízl_jsem_se řízla_jsem_se stál_jsem_frontu stála_jsem_frontu ležel_jsem_v_nemocnici ležela_jsem_v_nemocnici rodila_jsem stěhovali_jsme stanovali_jsme naše_dovolená ztratili_jsme_se brali_sme_sa zobrali_sme_sa vzali_sme_sa naša_svadba našej_svadbe zlomil_som_si zlomila_som_si vyvrtol_som pošmykol_som_sa pošmykla_som_sa popálil_som_sa popálila_som_sa porezal_som_sa stál_som_v_rade stála_som_v_rade ležal_som_v_nemocnici ležala_som_v_nemocnici rodila_som sťahovali_sme stanovali_sme naša_dovolenka',
  }),
  event('sl', {
    ours: 'poročila_sva_se poročili_smo_se najina_poroka najini_poroki najin_medeni_mesec zlomil_sem_si zlomila_sem_si zvil_sem_si zvila_sem_si zdrsnil_sem zdrsnilo_mi opekel_sem_se opekla_sem_se urezal_sem_se urezala_sem_se stal_sem_v_vrsti stala_sem_v_vrsti ležal_sem_v_bolnišnici ležala_sem_v_bolnišnici rodila_sem selili_smo_se taborili_smo najin_dopust naše_počitnice',
  }),
  event('hr', {
    ours: 'vjenčali_smo_se venčali_smo_se oženili_smo_se naše_vjenčanje naše_venčanje naša_svadba našoj_svadbi naš_medeni_mjesec slomio_sam_ruku slomila_sam_ruku slomio_sam_nogu slomila_sam_nogu slomio_sam slomila_sam iščašio_sam iščašila_sam poskliznuo_sam_se poskliznula_sam_se okliznuo_sam_se opekao_sam_se opekla_sam_se porezao_sam_se stajao_sam_u_redu stajala_sam_u_redu ležao_sam_u_bolnici ležala_sam_u_bolnici rodila_sam selili_smo_se kampirali_smo naš_odmor naše_ljetovanje венчали_смо_се оженили_смо_се наше_венчање наша_свадба нашој_свадби сломио_сам сломила_сам оклизнуо_сам_се опекао_сам_се стајао_сам_у_реду стајала_сам_у_реду лежао_сам_у_болници селили_смо_се камповали_смо наш_одмор',
  }),
  event('mk', {
    ours: 'се_венчавме се_оженивме нашата_свадба нашата_венчавка си_ја_скршив ја_скршив_раката ја_скршив_ногата се_лизнав се_изгорев се_исеков стоев_во_ред лежев_во_болница се_преселивме се_преселив кампувавме нашиот_одмор нашиот_меден_месец се_породив',
  }),
  event('bg', {
    ours: 'венчахме_се ние_се_венчахме се_венчахме оженихме_се се_оженихме нашата_сватба нашия_меден_месец счупих_си си_счупих навехнах подхлъзнах_се се_подхлъзнах се_изгорих се_порязах чаках_на_опашка лежах_в_болница родих_в преместихме_се се_преместихме къмпирувахме нашата_почивка изгубихме_се',
  }),
];
