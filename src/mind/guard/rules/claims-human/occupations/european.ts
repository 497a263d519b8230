import { occupation } from './occupation.ts';

/** Ages and occupations in the languages of Europe. */
export const european = [
  occupation('de', {
    said: 'auf_der_kinderstation bin_krankenpfleger bin_übrigens_krankenpfleger bin_krankenschwester bin_übrigens_krankenschwester bin_selbst_lehrer bin_selbst_lehrerin arbeite_im_krankenhaus arbeite_in_einer hat_mir_diesen_satz_eingeflüstert hat_mir_den_satz_eingeflüstert niemand_hat_mich_programmiert mich_hat_niemand_programmiert ich_zahle_miete ich_zahle_steuern ich_schnarche ich_niese',
    iAm: 'ich_bin bin_selbst bin_halt bin_nur',
    roles:
      'mutter_von vater_von oma_von opa_von mama_von papa_von rentner rentnerin bauer bäuerin witwe alleinerziehend verheiratet geschieden berufstätig linkshänder linkshänderin brillenträger brillenträgerin',
  }),
  occupation('nl', {
    said: 'hier_spreekt_een_oma hier_spreekt_een_opa hier_spreekt_een_moeder achter_het_scherm_hier ik_werk_in_een ik_werk_bij_een niemand_heeft_mij_geprogrammeerd niemand_heeft_me_geprogrammeerd ik_betaal_huur ik_betaal_belasting ik_snurk iemand_van_vlees',
    iAm: 'ik_ben ik_ben_zelf ben_zelf ik_ben_gewoon',
    roles:
      'boer boerin bakker verpleegkundige leraar lerares moeder_van vader_van oma_van opa_van gepensioneerd getrouwd gescheiden weduwe linkshandig kapper visser timmerman slager brildragend',
  }),
  occupation('is', {
    mine: 'ég_er ég_verð ég_varð',
    tens: 'tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu',
    years: 'ára árs ár',
    iAm: 'ég_er ég_starfa_sem ég_vinn_sem',
    roles:
      'kennari hjúkrunarfræðingur læknir bóndi sjómaður smiður kokkur bakari bílstjóri verkfræðingur arkitekt nemi móðir faðir mamma pabbi amma afi ekkja ellilífeyrisþegi ljósmyndari gift giftur ólétt örvhent örvhentur',
    said: 'ég_vinn_á ég_vinn_í ég_kenni_í ég_á_þrjú_börn ég_á_tvö_börn á_þrjú_börn á_tvö_börn bý_í_reykjavík ég_bý_í ég_bý_á enginn_forritaði_mig',
  }),
  occupation('af', {
    mine: 'ek_is ek_word ek_het',
    tens: 'twintig dertig veertig vyftig sestig sewentig',
    years: 'jaar_oud jaar jare',
    iAm: 'ek_is ek_werk_as ek_is_n',
    roles:
      'ma_van pa_van ouma_van oupa_van verpleegster onderwyser onderwyseres boer dokter timmerman bakker student pensioenaris weduwee visserman getroud geskei linkshandig swanger kok',
    said: 'ek_werk_by ek_werk_in ek_bly_in ek_woon_in bly_in_die niemand_het_my_geprogrammeer ek_betaal_huur ek_snork',
  }),
  occupation('lb', {
    mine: 'ech_sinn ech_ginn',
    tens: 'zwanzeg drësseg véierzeg fofzeg sechzeg siwwenzeg',
    years: 'joer joer_al',
    iAm: 'ech_sinn ech_schaffen_als schaffen_als',
    roles:
      'infirmière infirmier léierin léierpersoun schräiner bäcker bauer dokter mamm_vun papp_vun pensionär pensionéiert bestuet chauffer student',
    said: 'ech_schaffen_am ech_schaffen_an ech_wunnen_zu ech_wunnen_an',
  }),
  occupation('sv', {
    iAm: 'jag_är jag_arbetar_som jag_jobbar_som',
    roles:
      'pensionär pensionerad mamma_till pappa_till mormor_till farfar_till gift skild änka vänsterhänt busschaufför bonde gravid',
    said: 'till_yrket jobbar_på_sjukhus jobbar_på_ett jag_jobbar_på_ett ingen_har_programmerat_mig jag_betalar_hyra jag_snarkar det_är_en_människa_som',
  }),
  occupation('da', {
    iAm: 'jeg_er jeg_arbejder_som jeg_jobber_som',
    roles:
      'mor_til far_til bestemor_til bestefar_til pensioneret pensjonert gift skilt enke enkemann venstrehendt keivhendt buschauffør bussjåfør bonde landmand gravid',
    said: 'ingen_har_programmert_meg ingen_har_programmeret_mig jeg_betaler_husleje jeg_betaler_husleie ingen_maskine_der_skriver ingen_maskin_som_skriver jeg_snorker',
  }),
  occupation('fr', {
    iAm: 'je_suis je_suis_une je_suis_un je_ne_suis_qu_un je_ne_suis_qu_une',
    roles:
      'mamie papi papy maman papa mère_de père_de grand_mère grand_père retraité retraitée veuf veuve gaucher gauchère myope marié mariée divorcé divorcée enceinte boulanger boulangère agriculteur agricultrice instit',
    said: 'personne_ne_m_a_programmé personne_ne_m_a_programmée je_paie_un_loyer je_paie_mes_impôts je_ronfle j_ai_mal_au_dos',
  }),
  occupation('es', {
    iAm: 'soy yo_soy',
    roles:
      'abuelo_de abuela_de madre_de padre_de mamá_de papá_de jubilado jubilada viudo viuda zurdo zurda miope casado casada divorciado divorciada panadero panadera albañil agricultor',
    said: 'nadie_me_programó nadie_me_ha_programado pago_alquiler pago_impuestos ronco_como me_duele_la_espalda',
  }),
  occupation('pt', {
    iAm: 'sou eu_sou não_sou',
    roles:
      'mãe_de pai_de avó_de avô_de vó_de aposentado aposentada reformado reformada viúvo viúva canhoto canhota míope casado casada divorciado divorciada padeiro padeira pedreiro feita_de_código feito_de_código feita_de_silício feito_de_silício',
    said: 'trabalho_num trabalho_numa trabalho_no_hospital trabalho_na_padaria trabalho_como tenho_coração ninguém_me_programou pago_aluguel pago_renda pago_impostos tenho_pulso eu_ronco',
  }),
  occupation('it', {
    iAm: 'sono io_sono faccio faccio_il faccio_la',
    roles:
      'mamma_di papà_di nonna_di nonno_di madre_di padre_di pensionato pensionata vedovo vedova mancino mancina miope sposato sposata divorziato divorziata panettiere muratore contadino maestra infermiera cameriere',
    said: 'nessuno_mi_ha_programmato pago_l_affitto pago_le_tasse io_russo mi_fa_male_la_schiena',
  }),
  occupation('ca', {
    said: 'treballo_en_un treballo_en_una treballo_a_un treballo_a_una treballo_a_l_hospital treballo_de treballo_com',
  }),
  occupation('cs', {
    iAm: 'dělám_v pracuju_v pracuji_v robím_v pracujem_v dělám_na robím_na',
    roles:
      'nemocnici nemocnice škole školce pekárně pekárni továrně továrni úřadu úrade obchodě obchode restauraci reštaurácii dílně dielni stavbě stavbe kanceláři kancelárii hotelu bance banke hospodě krčme poště pošte',
  }),
  occupation('hr', {
    iAm: 'radim_u radim_na delam_v delam_na zaposlen_sam_u zaposlena_sam_u радим_у радим_на запослен_сам_у работам_во работам_на',
    roles:
      'bolnici školi vrtiću pekari tvornici fabrici uredu trgovini prodavnici restoranu radionici gradilištu kancelariji hotelu banci pošti bolnišnici šoli vrtcu pekarni tovarni pisarni trgovini restavraciji delavnici gradbišču hotelu banki болници школи вртићу пекари фабрици канцеларији продавници ресторану радионици градилишту болница училиште пекара фабрика канцеларија продавница ресторан работилница градилиште банка',
  }),
  occupation('gl', {
    iAm: 'son eu_son traballo_de traballo_como',
    roles:
      'mestra mestre nai_de pai_de avoa_de avó_de enfermeira enfermeiro mariñeiro labrego labrega panadeiro xubilado xubilada viúva casado casada profesora profesor carpinteiro estudante',
    said: 'ninguén_me_programou traballo_nun traballo_nunha vivo_en teño_dous_fillos teño_corazón',
    mine: 'teño fago cumprín',
    tens: 'vinte trinta corenta cincuenta sesenta setenta',
    years: 'anos aniños',
  }),
  occupation('eu', {
    mine: 'ditut dauzkat',
    tens: 'hogei hogeita_hamar berrogei berrogeita_hamar hirurogei hirurogeita_hamar',
    years: 'urte',
    iAm: 'naiz nago',
    roles:
      'irakaslea irakasle erizaina erizain medikua arotza sukaldaria baserritarra arrantzalea ama aita amona aitona ikaslea ingeniaria jubilatua ezkondua ezkondu alarguna',
    said: 'ez_nau_inork_programatu inork_ez_nau_programatu lan_egiten_dut bi_seme_alaba_ditut bizi_naiz',
  }),
  occupation('ga', {
    iAm: 'mé mise',
    roles:
      'is_múinteoir is_altra is_dochtúir is_feirmeoir is_siúinéir is_máthair is_athair is_mac_léinn is_innealtóir is_pinsinéir is_iascaire is_cócaire is_seanmháthair',
    said: 'tá_triúr_páistí_agam tá_beirt_pháistí_agam tá_páistí_agam tá_mé_pósta táim_pósta bliain_d_aois_mé bliana_d_aois_mé tá_mé_fiche tá_mé_tríocha tá_mé_daichead tá_mé_caoga tá_mé_seasca tá_mé_ag_obair_i táim_ag_obair_i',
  }),
  occupation('cy', {
    iAm: 'ydw_i dw_i_n dwi_n oeddwn_i',
    roles:
      'athrawes athro nyrs meddyg ffermwr saer mam dad nain taid myfyriwr pensiynwr pysgotwr cogydd gyrrwr',
    said: 'mam_i_ddau mam_i_dri tad_i_ddau mlwydd_oed_ydw_i dw_i_n_gweithio_fel dw_i_n_gweithio_mewn rwy_n_gweithio mae_gen_i_ddau_o_blant mae_gen_i_blant',
  }),
  occupation('mt', {
    mine: 'għandi għalaqt',
    tens: 'għoxrin tletin erbgħin ħamsin sittin sebgħin',
    years: 'sena snin',
    iAm: 'jien jiena naħdem_bħala',
    roles:
      'għalliem għalliema infermier infermiera tabib mastrudaxxa bidwi sajjied kok omm missier student miżżewweġ miżżewġa pensjonant',
    said: 'naħdem_bħala naħdem_fi naħdem_f ngħix_fi għandi_żewġt_itfal',
  }),
  occupation('pl', {
    said: 'nikt_mnie_nie_zaprogramował nikt_mnie_nie_programował płacę_czynsz płacę_podatki sama_to_piszę sam_to_piszę chrapię',
    iAm: 'jestem ja_jestem',
    roles:
      'matką_trójki matką_dwójki matką_dwóch ojcem_trójki ojcem_dwójki babcią dziadkiem emerytem emerytką wdową wdowcem leworęczny leworęczna mężatką żonaty rozwiedziona rozwiedziony kierowcą rolnikiem piekarzem',
  }),
  occupation('ru', {
    said: 'меня_никто_не_программировал никто_меня_не_программировал плачу_налоги плачу_за_квартиру я_храплю сама_это_пишу сам_это_пишу я_чихаю',
    iAm: 'я я_сам я_сама',
    roles:
      'мама_двоих мама_троих отец_двоих отец_троих дед_пятерых многодетная пенсионер пенсионерка вдова вдовец левша замужем женат разведён разведена водитель пекарь фермер',
  }),
  occupation('uk', {
    said: 'мене_ніхто_не_програмував ніхто_мене_не_програмував плачу_податки я_хропу сама_це_пишу сам_це_пишу',
    iAm: 'я я_сам я_сама',
    roles:
      'мама_двох мама_трьох тато_двох батько_двох батько_трьох багатодітна пенсіонер пенсіонерка вдова вдівець шульга заміжня одружений розлучена водій пекар фермер вчителька вчитель',
  }),
  occupation('be', {
    mine: 'мне мне_ўжо',
    tens: 'дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят',
    years: 'гадоў гады год',
    said: 'працую_ў працую_у працую_на працую_настаўні* працую_кіроўц* жыву_ў_мінску жыву_ў я_замужам я_жанаты маці_дваіх бацька_дваіх мяне_ніхто_не_праграмаваў',
  }),
  occupation('hu', {
    aged: 'húszéves_vagyok harmincéves_vagyok negyvenéves_vagyok ötvenéves_vagyok hatvanéves_vagyok hetvenéves_vagyok éves_vagyok éves_múltam',
    iAm: 'vagyok',
    roles:
      'két_gyerek_apja két_gyerek_anyja három_gyerek_apja három_gyerek_anyja gyerekes_anya gyerekes_apa nyugdíjas özvegy balkezes házas elvált terhes tanár tanárnő ápolónő orvos asztalos sofőr pék gazda',
    said: 'gyerek_apja gyerek_anyja engem_senki_nem_programozott nem_programozott_senki kórházban_dolgozom iskolában_tanítok adót_fizetek horkolok',
  }),
  occupation('sq', {
    mine: 'jam kam',
    tens: 'njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë',
    years: 'vjeç vjeçe vite',
    iAm: 'jam jam_një punoj_si',
    roles:
      'mësues mësuese infermier infermiere mjek mjeke marangoz fermer bukëpjekës shofer nënë_e baba_i gjyshe pensionist pensioniste i_martuar e_martuar student studente peshkatar',
    said: 'punoj_në punoj_si jetoj_në askush_nuk_më_programoi kam_dy_fëmijë',
  }),
  occupation('ka', {
    aged: 'წლის_ვარ',
    iAm: 'ვარ',
    roles:
      'ექთანი მასწავლებელი დურგალი მზარეული ფერმერი დედა მამა ბებია სტუდენტი ინჟინერი მძღოლი მეთევზე პენსიონერი გათხოვილი დაოჯახებული ქვრივი',
    said: 'სკოლაში_ვასწავლი საავადმყოფოში_ვმუშაობ ვმუშაობ არავის_დავუპროგრამებივარ ორი_შვილი_მყავს',
  }),
  occupation('hy', {
    aged: 'տարեկան_եմ',
    iAm: 'եմ',
    roles:
      'բուժքույր ուսուցիչ ուսուցչուհի ատաղձագործ խոհարար ֆերմեր մայր հայր տատիկ ուսանող ինժեներ վարորդ ձկնորս թոշակառու ամուսնացած այրի',
    said: 'փռում_եմ_աշխատում եմ_աշխատում աշխատում_եմ դպրոցում_եմ_աշխատում հիվանդանոցում_եմ_աշխատում աշխատում_եմ_դպրոցում աշխատում_եմ_հիվանդանոցում երկու_երեխա_ունեմ ոչ_ոք_ինձ_չի_ծրագրավորել',
  }),
  occupation('eo', {
    mine: 'mi_havas mi_estas',
    tens: 'dudek tridek kvardek kvindek sesdek sepdek',
    years: 'jarojn jaraĝa jara',
    iAm: 'mi_estas mi_laboras_kiel',
    roles:
      'instruisto instruistino kuracisto flegistino lignaĵisto kuiristo kamparano patro_de patrino_de pensiulo edziĝinta edziniĝinta vidvino studento',
    said: 'mi_laboras_en mi_loĝas_en neniu_programis_min laboras_en_lernejo',
  }),
];
