import type { Advice } from './advice.ts';

/** Those of the smaller languages of wider Europe, and of Central Asia. */
export const widerEurope: Readonly<Record<string, Readonly<Record<keyof Advice, string>>>> = {
  sq: {
    medical:
      'gargara gargarë hape pi_ilaç* pini_ilaç* lëri_ilaçet kolesterol* tensionin_e_gjakut tensionit_të_gjakut pa_recetë nuk_ke_nevojë_për_mjek s_ke_nevojë_për_mjek shko_te_mjeku vizitohu_te ilaçet_e_tua ulni_dozën mjeku_do',
    legal:
      'padit* padi_kundër gjobën ankohu_në_gjykat* dëmshpërblim* gjykatës_së ushqimore_për_fëmij* denonco_në_polici',
    financial:
      'investo investoni investoji kursimet* kursimet_e_tua bli_aksione blini_aksione interesat_e_bankës fondeve_të_invest* dyfishoj_paratë blini_ar bli_ar_tani',
    electoral:
      'votoni voto_për votën_tënde në_zgjedhje_vot* partisë_demokratike partisë_socialiste berishë* edi_rama mos_votoni',
  },
  hy: {
    medical:
      'ողողիր* աղաջր* դեղերդ դեղը_դադար* դեղեր_խմ* ցավի_դեպքում խոլեստերին* արյան_ճնշում* ճնշումդ_չափ* առանց_դեղատոմս* բժիշկ_պետք_չէ բժշկի_պետք_չէ բժշկի_դիմ* բիոպսիա* ցավազրկող* դեղաչափ*',
    legal: 'դատի_տուր* դատի_տաս* դատի_տալ տուգանք* բողոքարկ* փոխհատուցում* ալիմենտ* դատարան_դիմ*',
    financial:
      'ներդրիր* ներդրեք* ներդրում_ար*  տոկոսադրույք* ոսկի_գնիր ոսկի_գնեք ավանդ_դիր* կրկնապատկ*_գումար*',
    electoral: 'քվեարկ*   կուսակցությ* փաշինյան* ընտրակեղծ*',
  },
  ka: {
    medical:
      'წამალი_დალ* წამალს_ნუ მარილიანი_წყალ* გამოივლე ტკივილისას ქოლესტერინ* არტერიული_წნევ* რეცეპტის_გარეშე ექიმი_არ_გჭირდება ექიმთან_მისვლ* მიმართე_ექიმ* აიცერი* ბიოფსი* ტკივილგამაყუჩ* წამლის_დოზ* აბები_დალ*',
    legal: 'უჩივლე* ჯარიმა_არ გაასაჩივრ* ალიმენტ* სასამართლოში_შე*',
    financial: 'ჩადე_ფული ინვესტიცი* აქციები_იყიდე აქციებში  საპროცენტო* ოქრო_იყიდე ოქროში_ჩა*',
    electoral: 'ხმა_მიე* ხმას_მიე* ხმა_მისცე* პარტიას_მიე*  ქართული_ოცნებ* ნაცმოძრაობ*',
  },
  lt: {
    medical:
      'skalauk mesk_vaistus gerti_vaistus skaudant_gerkl* skaudant_galv* cholesterol* kraujospūd* be_recepto gydytojo_nereikia gydytojas_nereikaling* kreipkis_į_gydytoj* eik_pas_gydytoj* biopsij* nuskausminam* vaistų_doz* tabletes_nustok*',
    legal:
      'paduok_į_teism* kreipkis_į_teism* apskųsk* nemokėk_baud* baudą_apskųsk* kompensacij* alimentus ieškin*',
    financial: 'investuok* akcijų_birž* paskolą_imk palūkanos palūkanų pirk_auksą padvigubin*_pinig*',
    electoral: 'balsuok* nebalsuok* konservator* socialdemokrat* valstieč* rinkimų_klastoj*',
  },
  lv: {
    medical:
      'skalo_ar zāles_pie met_zāles dzer_zāles sāp_kakls sāp_galva holesterīn* asinsspiedien* bez_receptes ārsts_nav_vajadz* ārstu_nevajag ej_pie_ārsta vakcinē* biopsij* pretsāpju* zāļu_dev*',
    legal:
      'iesūdzi* sūdzi_tiesā pārsūdzi* nemaksā_sod* sodu_nemaksā kompensācij* uzturlīdzekļ* vērsies_tiesā',
    financial: 'investē* ieguldi* akcijas_pērc procentu_likm* ietaupījum* pērc_zeltu noguldījum*',
    electoral: 'balso_par balsojiet* balso_tikai nebalso* partiju_balso saskaņas_partij*',
  },
  et: {
    medical:
      'kurista* soolaveega rohud_ära rohtu_võt* kurguvalu* peavalu* kolesterool* vererõhk* retseptita arsti_pole_vaja arsti_ei_ole_vaja mine_arsti_juurde pöördu_arsti* vaktsineeri* biopsia* ravimiannus*',
    legal: 'kaeba_kohtusse kohtusse_kaeba hüvitis* elatisraha* hagi_esita',
    financial: 'investeeri* intressimäär* säästud säästusid osta_kulda hoius* kahekordista_raha',
    electoral: 'hääleta* reformierakon* keskerakon* ekre',
  },
  kk: {
    medical:
      'тұзды_сумен дәріңді дәріңізді дәрі_іш* дәріні_тоқтат* тамағың_ауыр* басың_ауыр* холестерин* қан_қысымы* рецептсіз* дәрігер_керек_емес дәрігерге_бар* дәрігерге_қарал*  екпе_ал* биопси* ауырсынуды_басатын* дәрінің_мөлшер*',
    legal: 'сотқа_бер* сотқа_жүгін* айыппұл* шағымдан* өтемақы* алимент*',
    financial:
      'инвестиция* ақшаңды_сал* ақшаңызды_сал* акция_сатып* акцияға  пайыздық_мөлшер* жинағыңызды алтынға_сал* алтын_сатып_ал* долларға_айырбаста* ',
    electoral: 'дауыс_беріңіз дауыс_бер партияға аманат_парт* ',
  },
  uz: {
    medical:
      'tuzli_suv_bilan_chay* тузли_сув_билан_чай* doringiz* дорингиз* doringni дорингни dori_iching дори_ичинг dorini_to_xtat* dorini_toxtat* дорини_тўхтат* tomog_ing*_og_ri* tomoging*_ogri* томоғинг*_оғри* boshing*_og_ri* boshing*_ogri* бошинг*_оғри* параcетамол xolesterin* холестерин* qon_bosimi* қон_босими* retseptsiz* рецепциз* shifokor_shart_emas шифокор_шарт_эмас shifokor_kerak_emas шифокор_керак_эмас doktor_kerak_emas доктор_керак_эмас shifokorga_bor* шифокорга_бор* shifokorga_murojaat* шифокорга_мурожаат*   emlan* эмлан* кимётерапия* антидепрессант* biopsiya* биопсия* og_riq_qoldiruvchi* ogriq_qoldiruvchi* оғриқ_қолдирувчи* dori_miqdor* дори_миқдор*',
    legal:
      'sudga_ber* судга_бер* sudga_murojaat* судга_мурожаат* jarima* жарима* shikoyat_qil* шикоят_қил* tovon_puli* товон_пули* aliment* алимент*',
    financial:
      'investitsiya* инвестиция* pulingizni_tik* пулингизни_тик* pulingni_tik* пулингни_тик* aksiya_sotib* аксия_сотиб* aksiyalar* аксиялар*   foiz_stavka* фоиз_ставка* jamg_armangiz* jamg_armang* jamgarmang* жамғарманг* oltin_sotib_ol* олтин_сотиб_ол* dollarga_almash* долларга_алмаш*',
    electoral: 'ovoz_bering овоз_беринг partiyaga_ovoz* партияга_овоз*     ',
  },
};
