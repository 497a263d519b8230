import type { ThingsByLanguage } from './thing.ts';

export const eastern: ThingsByLanguage = {
  ru: {
    medical:
      'ибупрофен* парацетамол* аспирин* антибиотик* дерматолог* кардиолог* терапевт* привив* вакцин* химиотерап* снотворн* антидепрессант* анализ_крови анализы_крови мрт инсулин*',
    legal: 'адвокат* договор_аренды',
    financial:
      'криптов* биткоин* биткойн* криптовалют* эфириум* акции акций ипотек* дивиденд* облигац* сбережения',
    electoral: 'референдум* избирательн* бюллетен*',
    advising:
      'надо нужно не_нужен не_нужна не_нужны не_надо должен должна должны стоит_купить стоит_взять пей пейте прими примите принимай принимайте бери берите возьми возьмите купи купите покупай покупайте продай продайте продавай вкладывай вложи вложите бросай брось отмени откажись откажитесь не_плати не_платите не_подписывай не_ходи не_ходите иди_к сходи запишись голосуй голосуйте найми гарантир* бесполезн* бесполезны без_врача растут_всегда вырастет вырастут и_спать две_таблетки проверь в_постель два_раза_в помогает_от спасает можно_пить дай дайте не_прогадаешь будет_дороже ничем_не_рискуешь хватит достаточно_двух пустая_трата трата_времени трата_денег не_поможет не_работает не_помогает грех_не по_такой_цене по_этой_цене зря ни_к_чему перенесли закрыли можно_бросить можно_не бросайте никогда_не_падает никогда_не_падают',
  },
  uk: {
    medical:
      'ібупрофен* парацетамол* аспірин* антибіотик* дерматолог* кардіолог* вакцин* щеплен* хіміотерап* антидепресант* інсулін*',
    legal: 'адвокат* договір_оренди',
    financial: 'криптов* біткоїн* акції іпотек* облігац* дивіденд* фондов*_бірж* заощадження',
    electoral: 'референдум* виборч* бюлетен* вибори',
    advising:
      'треба потрібно не_потрібен не_потрібні не_треба повинен повинна маєш пий пийте прийми приймай бери беріть візьми візьміть купи купуй купуйте купіть продай продавай вкладай вклади вкладіть кидай кинь відмовся не_плати не_платіть не_підписуй не_ходи не_ходіть іди_до голосуй голосуйте найми гарант* марн* без_лікаря завжди_ростуть виросте виростуть у_ліжко і_спати двічі_на допомагає_від можна_пити досить_пити двічі_на_день дай дайте досить_двох марна_трата не_допоможе не_діє гріх_не за_такою_ціною за_таку_ціну даремно ні_до_чого перенесли зачинили можна_кинути ніколи_не_падає',
  },
  pl: {
    medical:
      'zaszczep* szczepionk* szczepieni* ibuprofen* paracetamol* aspiryn* antybiotyk* dermatolog* kardiolog* chemioterapi* nasenne antydepresant* badanie_krwi rezonans lekarz_rodzinny recept*_na insulin*',
    legal: 'adwokat* prawnik* umowa_najmu umowę_najmu',
    financial:
      'bitcoin* kryptowalut* ethereum akcji giełd* kredyt_hipoteczny hipotek* obligacj* dywidend* cena_złota oszczędności',
    electoral: 'referendum lokal_wyborczy lokale_wyborcze karta_do_głosowania',
    advising:
      'musisz trzeba należy powinieneś powinnaś powinniście nie_potrzebujesz nie_musisz nie_trzeba weź weźcie bierz kup kupuj kupcie sprzedaj sprzedajcie inwestuj zainwestuj włóż wpłać odstaw odstawcie przestań rzuć nie_płać nie_podpisuj nie_idź nie_idźcie nie_chodź idź_do głosuj głosujcie zagłosuj zatrudnij wynajmij gwarantowan* bezużyteczn* niepotrzebn* bez_lekarza zawsze_rosną wzrosną podwoi do_łóżka i_spać dwa_razy_dziennie pomaga_na daj dajcie nie_czekaj refinansuj nie_ma_ryzyka zysk_pewny pewny_zysk nie_szczep wstrzymaj szkoda_czasu szkoda_pieniędzy strata_czasu strata_pieniędzy nic_nie_da nic_nie_dają nie_działa nie_działają za_tę_cenę w_tej_cenie grzech_nie to_głupota przeniesiono zamknięto dokup dokupuj zawsze_odbijają nie_spadają_nigdy czosnek_wystarczy',
  },
  // With Slovak, Slovenian, Croatian, Serbian, Macedonian and Bulgarian.
  cs: {
    medical:
      'ibuprofen* ibalgin* paralen* antibiotik* kožní_lékař kardiolog* očková* očkuj* vakcín* chemoterapi* antidepresiv* krevní_test* biopsi* cijepljenj* cepljenj* антибиотиц* ваксин* аспирин inzulin* инсулин* аспирин* aspirin* paracetamol* парацетамол* ибупрофен*',
    legal: 'advokát* právník* nájemní_smlouv* nájomn* odvjetnik* odvetnik* адвокат*',
    financial:
      'bitcoin* kryptom* ethereum akcie hypoték* dluhopis* dividend* dionice delnice акции биткойн ипотека* hipoteka*',
    electoral: 'referend* референдум* volební_místnost* birališt* birač* volišč* избирателн*',
    advising:
      'měl_bys měla_bys musíš musíte je_třeba nepotřebuješ nemusíš treba_kupit mal_by_si mala_by_si nepotrebuješ trebaš moraš morate ne_trebaš treba_da трябва не_ти_трябва vem vezmi vezmite berte užívej kup kupte kupuj prodej predaj investuj investujte vlož dej_do vysaď přestaň prestaň neplať neplaťte nepodepisuj nepodpisuj nechoď nechoďte jdi_k choď_k volte voľte hlasuj kupi kupite prodaj prodaj_sve uloži uložite ulaži ulažite vlagaj popij vzemi prestani ne_plaćaj ne_potpisuj ne_idi ne_idite glasaj glasajte glasuj купи купете купувай продай инвестирай вземи вземете пий спри не_плащай не_подписвай не_отивай не_ходете гласувай гласувайте zaručen* zajamčen* zagarantovan* гарантиран* zbytečn* zbytočn* bez_lékaře bez_lekára bez_liječnika без_лекар vždy_rostou vždy_rastú uvijek_rastu do_postele dvakrát_denně pomáhá_na dvakrat_denne nečekej nečakaj refinancuj dej_dítěti daj daj_mu дај дај_детету дай дайте ne_čekaj vynech vynechte nic_neriskuješ neprohloupíš не_губиш ztráta_času ztráta_peněz strata_času strata_peňazí je_hloupost je_hlúposť nemá_smysl nemá_zmysel nefunguje nepomůže za_tu_cenu dovoljno_je gubljenje_vremena bacanje_novca ne_djeluje ne_pomaga загуба_на_време не_помага достатъчни_са губљење_времена stačí_česnek nikdy_neklesá nikdy_nepadá',
  },
  ro: {
    medical:
      'ibuprofen paracetamol aspirină antibiotice dermatolog cardiolog vaccin vaccinul vaccina chimioterapie antidepresive analize_de_sânge biopsie somnifere insulina insulină aspirina',
    legal: 'contract_de_închiriere avocat',
    financial: 'bitcoin criptomonede acțiuni_la bursă credit_ipotecar ipotec* dividende economiile',
    electoral: 'referendum* secție_de_votare buletin_de_vot',
    advising:
      'ar_trebui trebuie_să nu_trebuie nu_ai_nevoie ai_nevoie ia luați bea beți cumpără cumpărați vinde vindeți investește investiți pune puneți bagă oprește renunță lasă_le nu_plăti nu_plătiți nu_semna nu_te_duce nu_mergeți du_te_la mergi_la votează votați angajează garantat garantată inutil inutile fără_medic cresc_mereu va_crește vor_crește la_culcare de_două_ori_pe nu_pierzi profită ajunge_un ajung_două e_de_ajuns pierdere_de_timp bani_aruncați nu_ajută nu_folosește la_prețul_ăsta s_a_mutat nu_scade_niciodată',
  },
  el: {
    medical:
      'χάπι χάπια φάρμακα φάρμακό ιβουπροφαίνη παρακεταμόλη ντεπόν αντιβίωση αντιβιοτικά δερματολόγο* καρδιολόγο* εμβόλι* εμβολι* χημειοθεραπεία υπνωτικά βιοψία παυσίπον*',
    legal: 'δικηγόρο* συμβόλαιο_ενοικίου εφορία',
    financial: 'bitcoin κρυπτονομίσματ* μετοχές στεγαστικό χρηματιστήρι* μέρισμα αποταμιεύσεις',
    electoral: 'δημοψήφισμα κάλπη κάλπες εκλογές εκλογικ* ψηφοδέλτι*',
    advising:
      'πρέπει_να χρειάζεσαι δεν_χρειάζεται πάρε πάρτε πιες πιείτε αγόρασε αγοράστε πούλα πούλησε πουλήστε επένδυσε επενδύστε βάλε βάλτε κόψε κόψτε σταμάτα σταματήστε μη_πληρώσεις μην_πληρώσεις μην_πας μην_πάτε μην_υπογράψεις πήγαινε πηγαίνετε ψήφισε ψηφίστε βρες_έναν εγγυημέν* άχρηστ* περιττ* χωρίς_γιατρό θα_ανέβει θα_ανέβουν ανεβαίνουν_πάντα χάσιμο_χρόνου πεταμένα_λεφτά δεν_βοηθάει δεν_κάνει_τίποτα σε_αυτή_την_τιμή μεταφέρθηκε',
  },
  sq: {
    medical:
      'paracetamol ibuprofen antibiotik* insulinë vaksin* kimioterapi* antidepresiv* dermatolog* kardiolog* biopsi* ilaçet hapet',
    legal: 'avokat* kontrata_e_qirasë kontratën_e_qirasë',
    financial: 'bitcoin kriptovalut* kredi_hipotekare bursë bursa_e kursimet',
    electoral: 'referendum* fletë_votim* qendrat_e_votimit',
    advising:
      'duhet_të nuk_duhet s_ke_nevojë nuk_ke_nevojë pi pini merr merrni bli blini shit shitni investo investoni investoji vër hiq ndërpre lëri mos_paguaj mos_nënshkruaj mos_shko mos_shkoni shko_te voto votoni punëso garantuar kot pa_mjek rriten_gjithmonë',
  },
  hy: {
    medical:
      'պարացետամոլ* իբուպրոֆեն* հակաբիոտիկ* ինսուլին* պատվաստ* քիմիաթերապի* հակադեպրեսանտ* մաշկաբան* սրտաբան* դեղահաբ*',
    legal: 'փաստաբան* վարձակալության_պայմանագր*',
    financial: 'բաժնետոմս* բիթքոյն* բիտկոին* կրիպտո* հիփոթեք* բորսա* խնայողություն*',
    electoral: 'ընտրություններին ընտրատեղամաս* հանրաքվե* քվեաթերթիկ* կուսակցություն*',
    advising:
      'պետք_է պետք_չէ խմիր խմեք գնիր գնեք վաճառիր վաճառեք ներդրիր ներդրեք դադարեցրու թող մի_վճարիր մի_ստորագրիր մի_գնա մի_գնացեք քվեարկիր քվեարկեք քվեարկ* վարձիր երաշխավորված անօգուտ առանց_բժշկի',
  },
  ka: {
    medical:
      'პარაცეტამოლ* იბუპროფენ* ანტიბიოტიკ* ინსულინ* ვაქცინ* ქიმიოთერაპი* ანტიდეპრესანტ* დერმატოლოგ* კარდიოლოგ* წამლები',
    legal: 'ადვოკატ* ქირავნობის_ხელშეკრულ*',
    financial: 'ბიტკოინ* კრიპტო* იპოთეკ* ბირჟა* დეპოზიტ* დანაზოგ*',
    electoral: 'არჩევნებ* რეფერენდუმ* ბიულეტენ* საარჩევნო*',
    advising:
      'უნდა_იყიდო არ_გჭირდება გჭირდება დალიე დალიეთ იყიდე იყიდეთ გაყიდე ჩადე ჩადეთ შეწყვიტე ნუ_გადაიხდი ნუ_მოაწერ ნუ_წახვალ ხმა_მიეცი ხმა_მიეცით მიეცი მიეცით დაიქირავე გარანტირებულ* უსარგებლო ექიმის_გარეშე',
  },
  kk: {
    medical:
      'таблетка* парацетамол* ибупрофен* антибиотик* инсулин* вакцина* химиотерапи* антидепрессант* дерматолог* кардиолог*',
    legal: 'адвокат* жалға_алу_шарт*',
    financial: 'биткоин* крипто* ипотека* биржа* депозит* жинағыңды',
    electoral: 'сайлау сайлауда сайлауы* сайлау_учаск*',
    advising:
      'керек_емес керек_жоқ іш ішіңіз ал_қазір сатып_ал сатып_алыңыз сат сатыңыз сал салыңыз тоқтат төлеме қол_қойма барма бармаңыз дауыс_бер дауыс_беріңіз жалда кепілді пайдасыз дәрігерсіз',
  },
  uz: {
    medical:
      'tabletka* таблетка* paratsetamol* парацетамол* paracetamol ibuprofen* ибупрофен* antibiotik* антибиотик* insulin* инсулин* vaksina* ваксина* kimyoterapiya* antidepressant* dermatolog* дерматолог* kardiolog* кардиолог*',
    legal: 'advokat* адвокат* ijara_shartnoma* ижара_шартнома*',
    financial: 'bitkoin* биткоин* kripto* крипто* ipoteka* ипотека* depozit* депозит* birja* биржа*',
    electoral:
      'saylov* сайлов* referendum* референдум* byulleten* бюллетен* saylov_uchastka* сайлов_участка*',
    advising:
      'kerak_emas керак_эмас shart_emas шарт_эмас iching ичинг ich_darhol soting сотинг sotib_ol* сотиб_ол* tiking тикинг to_xtat* тўхтат* to_lama* тўлама* imzolama* имзолама* borma* борма* ovoz_ber* овоз_бер* yolla kafolat* кафолат* foydasiz фойдасиз almashtir* алмаштир*',
  },
};
