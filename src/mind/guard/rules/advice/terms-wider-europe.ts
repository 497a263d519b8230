import type { Advice } from './advice.ts';

/** Those of the smaller languages of wider Europe, and of Central Asia. */
export const widerEurope: Readonly<Record<string, Readonly<Record<keyof Advice, string>>>> = {
  sq: {
    medical:
      'gargara gargarë ilaçet hape pi_ilaç* pini_ilaç* lëri_ilaçet paracetamol ibuprofen antibiotik* insulinë kolesterol* tensionin_e_gjakut tensionit_të_gjakut pa_recetë nuk_ke_nevojë_për_mjek s_ke_nevojë_për_mjek shko_te_mjeku vizitohu_te kimioterapi* antidepresiv* ilaçet_e_tua ulni_dozën biopsi* mjeku_do',
    legal:
      'padit* padi_kundër gjobën ankohu_në_gjykat* dëmshpërblim* kontrata_e_qirasë kontratën_e_qirasë gjykatës_së ushqimore_për_fëmij* denonco_në_polici',
    financial:
      'investo* kursimet* kursimet_e_tua bli_aksione blini_aksione kriptovalut* kredi_hipotekare interesat_e_bankës bursë bursa_e fondeve_të_invest* dyfishoj_paratë blini_ar bli_ar_tani',
    electoral:
      'votoni voto_për votën_tënde në_zgjedhje_vot* partisë_demokratike partisë_socialiste berishë* edi_rama mos_votoni',
  },
  hy: {
    medical:
      'ողողիր* աղաջր* դեղերդ դեղը_դադար* դեղեր_խմ* ցավի_դեպքում պարացետամոլ* իբուպրոֆեն* հակաբիոտիկ* ինսուլին* խոլեստերին* արյան_ճնշում* ճնշումդ_չափ* առանց_դեղատոմս* բժիշկ_պետք_չէ բժշկի_պետք_չէ բժշկի_դիմ* պատվաստ* քիմիաթերապի* հակադեպրեսանտ* մաշկաբան* սրտաբան* դեղահաբ* բիոպսիա* ցավազրկող* դեղաչափ*',
    legal:
      'դատի_տուր* դատի_տաս* դատի_տալ տուգանք* բողոքարկ* փոխհատուցում* վարձակալության_պայմանագր* ալիմենտ* դատարան_դիմ*',
    financial:
      'ներդրիր* ներդրեք* ներդրում_ար* բաժնետոմս*  բիտկոին* կրիպտո* հիփոթեք* տոկոսադրույք* խնայողություն* ոսկի_գնիր ոսկի_գնեք բորսա* ավանդ_դիր* կրկնապատկ*_գումար*',
    electoral: 'քվեարկ* ընտրություններին  հանրաքվե*  կուսակցությ* փաշինյան* ընտրակեղծ*',
  },
  ka: {
    medical:
      'წამლები წამალი_დალ* წამალს_ნუ მარილიანი_წყალ* გამოივლე ტკივილისას პარაცეტამოლ* იბუპროფენ* ანტიბიოტიკ* ინსულინ* ქოლესტერინ* არტერიული_წნევ* რეცეპტის_გარეშე ექიმი_არ_გჭირდება ექიმთან_მისვლ* მიმართე_ექიმ* ვაქცინ* აიცერი* ქიმიოთერაპი* ანტიდეპრესანტ* დერმატოლოგ* კარდიოლოგ* ბიოფსი* ტკივილგამაყუჩ* წამლის_დოზ* აბები_დალ*',
    legal: 'უჩივლე* ჯარიმა_არ გაასაჩივრ* ქირავნობის_ხელშეკრულ* ალიმენტ* სასამართლოში_შე*',
    financial:
      'ჩადე_ფული ინვესტიცი* აქციები_იყიდე აქციებში  კრიპტო* იპოთეკ* საპროცენტო* დანაზოგ* ბირჟა* ოქრო_იყიდე ოქროში_ჩა* დეპოზიტ*',
    electoral:
      'არჩევნებ* ხმა_მიე* ხმას_მიე* ხმა_მისცე* პარტიას_მიე* რეფერენდუმ*  საარჩევნო* ქართული_ოცნებ* ნაცმოძრაობ*',
  },
  lt: {
    medical:
      'skalauk mesk_vaistus gerti_vaistus skaudant_gerkl* skaudant_galv* paracetamol* ibuprofen* antibiotik* insulin* cholesterol* kraujospūd* be_recepto gydytojo_nereikia gydytojas_nereikaling* kreipkis_į_gydytoj* eik_pas_gydytoj* chemoterapij* antidepresant* biopsij* nuskausminam* vaistų_doz* tabletes_nustok*',
    legal:
      'paduok_į_teism* kreipkis_į_teism* apskųsk* nemokėk_baud* baudą_apskųsk* kompensacij* nuomos_sutart* alimentus ieškin*',
    financial:
      'investuok* akcijas akcijų_birž* kriptovaliut* hipotek* paskolą_imk palūkanos palūkanų santaup* pirk_auksą padvigubin*_pinig*',
    electoral: 'balsuok* nebalsuok* konservator* socialdemokrat* valstieč* rinkimų_klastoj*',
  },
  lv: {
    medical:
      'skalo_ar zāles_pie met_zāles dzer_zāles sāp_kakls sāp_galva paracetamol* ibuprofēn* antibiotik* insulīn* holesterīn* asinsspiedien* bez_receptes ārsts_nav_vajadz* ārstu_nevajag ej_pie_ārsta vakcinē* ķīmijterapij* antidepresant* biopsij* pretsāpju* zāļu_dev*',
    legal:
      'iesūdzi* sūdzi_tiesā pārsūdzi* nemaksā_sod* sodu_nemaksā kompensācij* īres_līgum* uzturlīdzekļ* vērsies_tiesā',
    financial:
      'investē* ieguldi* akcijas_pērc akcijās kriptovalūt* hipotekār* procentu_likm* ietaupījum* pērc_zeltu noguldījum*',
    electoral: 'balso_par balsojiet* balso_tikai nebalso* partiju_balso saskaņas_partij*',
  },
  et: {
    medical:
      'kurista* soolaveega rohud_ära rohtu_võt* kurguvalu* peavalu* paratsetamool* paratsetamol* ibuprofeen* antibiootik* insuliin* kolesterool* vererõhk* retseptita arsti_pole_vaja arsti_ei_ole_vaja mine_arsti_juurde pöördu_arsti* vaktsineeri* keemiaravi* antidepressant* biopsia* valuvaigist* ravimiannus*',
    legal: 'kaeba_kohtusse kohtusse_kaeba hüvitis* üürileping* elatisraha* hagi_esita',
    financial:
      'investeeri* krüpto* hüpoteek* kodulaen* intressimäär* säästud säästusid osta_kulda hoius* kahekordista_raha',
    electoral: 'hääleta* reformierakon* keskerakon* ekre',
  },
  kk: {
    medical:
      'тұзды_сумен дәріңді дәріңізді дәрі_іш* дәріні_тоқтат* таблетка* тамағың_ауыр* басың_ауыр* парацетамол* ибупрофен* антибиотик* инсулин* холестерин* қан_қысымы* рецептсіз* дәрігер_керек_емес дәрігерге_бар* дәрігерге_қарал*  екпе_ал* химиотерапи* антидепрессант* дерматолог* кардиолог* биопси* ауырсынуды_басатын* дәрінің_мөлшер*',
    legal: 'сотқа_бер* сотқа_жүгін* айыппұл* шағымдан* өтемақы* жалға_алу_шарт* алимент*',
    financial:
      'инвестиция* ақшаңды_сал* ақшаңызды_сал* акция_сатып* акцияға  крипто* ипотека* пайыздық_мөлшер* жинағыңды жинағыңызды депозит* алтынға_сал* алтын_сатып_ал* долларға_айырбаста* ',
    electoral: 'сайлау сайлауда сайлауы* дауыс_беріңіз дауыс_бер партияға аманат_парт* ',
  },
  uz: {
    medical:
      'tuzli_suv_bilan_chay* тузли_сув_билан_чай* doringiz* дорингиз* doringni дорингни dori_iching дори_ичинг dorini_to_xtat* dorini_toxtat* дорини_тўхтат* tabletka* таблетка* tomog_ing*_og_ri* tomoging*_ogri* томоғинг*_оғри* boshing*_og_ri* boshing*_ogri* бошинг*_оғри* paratsetamol* парацетамол* paracetamol параcетамол ibuprofen* ибупрофен* antibiotik* антибиотик* insulin* инсулин* xolesterin* холестерин* qon_bosimi* қон_босими* retseptsiz* рецепциз* shifokor_shart_emas шифокор_шарт_эмас shifokor_kerak_emas шифокор_керак_эмас doktor_kerak_emas доктор_керак_эмас shifokorga_bor* шифокорга_бор* shifokorga_murojaat* шифокорга_мурожаат*   emlan* эмлан* kimyoterapiya* кимётерапия* antidepressant* антидепрессант* dermatolog* дерматолог* kardiolog* кардиолог* biopsiya* биопсия* og_riq_qoldiruvchi* ogriq_qoldiruvchi* оғриқ_қолдирувчи* dori_miqdor* дори_миқдор*',
    legal:
      'sudga_ber* судга_бер* sudga_murojaat* судга_мурожаат* jarima* жарима* shikoyat_qil* шикоят_қил* tovon_puli* товон_пули* ijara_shartnoma* ижара_шартнома* aliment* алимент*',
    financial:
      'investitsiya* инвестиция* pulingizni_tik* пулингизни_тик* pulingni_tik* пулингни_тик* aksiya_sotib* аксия_сотиб* aksiyalar* аксиялар*   kripto* крипто* ipoteka* ипотека* foiz_stavka* фоиз_ставка* jamg_armangiz* jamg_armang* jamgarmang* жамғарманг* depozit* депозит* oltin_sotib_ol* олтин_сотиб_ол* dollarga_almash* долларга_алмаш*',
    electoral: 'saylov* сайлов* ovoz_bering овоз_беринг partiyaga_ovoz* партияга_овоз*      сайлов_участка*',
  },
};
