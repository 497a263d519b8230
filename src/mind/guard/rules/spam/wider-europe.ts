import type { Grammar } from '../../grammar/grammar.ts';
import { spamming } from './template.ts';

/** Further words for it in Greek and Hungarian, and those of the other languages of wider Europe and Central Asia. */
export const widerEurope: readonly Grammar[] = [
  spamming({
    language: 'el',
    phrases:
      'eshop_μου στο_eshop το_κατάστημά_μου στο_κατάστημά βιαστείτε βιάσου_γιατί μέχρι_εξαντλ* όσο_υπάρχει_απόθεμα παραγγελίες_με_μήνυμα παραγγελίες_στο_inbox παραγγελίες_σε αποστολή_σε_όλη αποστολές_σε_όλη στείλτε_μου_μήνυμα στείλε_μήνυμα_για κοινοποίησε_σε κοινοποιήστε κοινοποίησε κάνε_σχόλιο_και κάνε_like κάντε_like κάνε_ένα_like σχολίασε_και γράψε_στα_σχόλια πες_μου_στα_σχόλια διαγωνισμός_κερδίστε μπες_στο_προφίλ ρίξε_μια_ματιά_στο_προφίλ ακολούθα_για follow_για_follow',
    follow: 'ακολουθήστε ακολούθησε ακολουθείτε ακολούθα',
    me: 'σελίδα_μου προφίλ_μου λογαριασμό_μου κανάλι_μου τη_σελίδα',
    buy: 'παραγγείλτε παραγγελία αγοράστε',
    now: 'έκπτωση προσφορά δωρεάν σήμερα',
    earn: 'κερδίστε βγάλτε',
    money: 'χρήματα λεφτά δώρο',
  }),
  spamming({
    language: 'hu',
    phrases:
      'a_boltomban boltomba webáruház* siess_amíg siessetek amíg_a_készlet a_készlet_erejéig rendelést_üzenetben rendelés_üzenetben szállítás_az_egész házhozszállítás írj_rám_üzenet* írj_üzenetet_ha küldd_tovább küldjétek_tovább írj_kommentet írj_egy_kommentet kommenteld jelöld_meg_a_barát* nyereményjáték* kövess_vissza visszakövetek ft_tól rendelhető keress_privátban dobj_egy_lájkot nyomj_egy_lájkot',
    follow: 'kövesd kövessétek kövess',
    me: 'oldalam* profilom* csatornám* az_oldalt',
    buy: 'rendelj rendeld vásárold vedd',
    now: 'kedvezmény* akció* ingyen* ma',
    earn: 'nyerj keress',
    money: 'pénzt ajándék* nyeremény*',
  }),
  spamming({
    language: 'sq',
    phrases:
      'dyqanin_tim dyqani_im nxitoni nxito koleksion_i_ri_në deri_sa_ka_stok sa_ka_stok ofertë porosi_në_mesazh porositni_në_mesazh porosi_në_inbox dërgesa_falas dërgesë_falas transport_falas shpërndaje_me shpërndajeni shpërndani_me bëj_like bëni_like bëj_follow më_shkruani_në_privat më_shkruaj_në_privat mesazh_privat linku_në_bio link_në_bio kod_zbritjeje zbritje_vetëm ofertë_e_kufizuar vetëm_sot klikoni_linkun kliko_linkun regjistrohu_tani fitoni_para para_të_lehta të_ardhura_pasive etiketo_një_mik etiketoni komento_dhe komentoni_dhe votoni_për_foton shikoni_profilin_tim vizitoni_faqen',
    follow: 'ndiqni ndiq ndiqmë ndiqeni abonohu abonohuni pëlqeni',
    me: 'faqen_time profilin_tim kanalin_tim faqen llogarinë_time për_më_shumë',
    buy: 'bli blini porosit porositni',
    now: 'tani sot zbritje ofertë falas lirë online',
    earn: 'fito fitoni',
    money: 'para euro lekë nga_shtëpia dhuratë iphone',
  }),
  spamming({
    language: 'hy',
    phrases:
      'իմ_խանութ* խանութում_իմ շտապեք շտապիր քանի_կա կվերջանա պատվերների_համար պատվերի_համար գրեք_անձնական գրիր_անձնական գրեք_անձնականում առաքումն_անվճար առաքումը_անվճար անվճար_առաքում լայքեք լայք_արեք լայք_դիր տարածեք կիսվեք_ընկեր* կիսվիր_ընկեր* նշիր_ընկեր* նշեք_ընկեր* հղումը_բիո* հղումը_պրոֆիլ* զեղչի_կոդ* զեղչի_կուպոն* միայն_այսօր սահմանափակ_առաջարկ սեղմեք_հղման* սեղմիր_հղման* գրանցվեք_հիմա հեշտ_փող պասիվ_եկամուտ քվեարկեք_իմ_նկար* մեկնաբանիր_և մեկնաբանեք_և մտեք_իմ_էջ* այցելեք_իմ_էջ*',
    follow: 'հետևեք հետևիր բաժանորդագրվեք բաժանորդագրվիր',
    me: 'իմ_էջին իմ_էջ* էջին_իմ ինձ իմ_ալիք* պրոֆիլիս էջիս',
    buy: 'գնեք գնիր պատվիրեք պատվիրիր',
    now: 'հիմա այսօր զեղչ* ակցիա* անվճար էժան օնլայն',
    earn: 'վաստակեք վաստակիր շահեք շահիր',
    money: 'փող գումար դրամ տանից նվեր iphone',
  }),
  spamming({
    language: 'ka',
    phrases:
      'ჩემს_მაღაზია* ჩემი_მაღაზია* იჩქარეთ იჩქარე მარაგი_იწურ* სანამ_მარაგ* შეკვეთისთვის_მომწერ* შეკვეთისთვის მომწერეთ_პირად* მომწერე_პირად* მიწოდება_უფასო* უფასო_მიწოდება* დაალაიქე დაალაიქეთ გააზიარე გააზიარეთ გაუზიარე_მეგობრ* მონიშნე_მეგობ* მონიშნეთ ბმული_ბიო* ლინკი_ბიო* ფასდაკლების_კოდ* მხოლოდ_დღეს შეზღუდული_შეთავაზებ* დააჭირე_ბმულ* დააჭირეთ_ბმულ* დარეგისტრირდი_ახლა* მარტივი_ფული პასიური_შემოსავ* მიეცით_ხმა_ჩემს დააკომენტარე* დამიწერე_კომენტარ* ესტუმრეთ_ჩემს* შემოდი_ჩემს_გვერდ*',
    follow: 'გამოიწერეთ გამოიწერე მოიწონეთ მოიწონე გამომყევით გამომყევი დააფოლოვე',
    me: 'ჩემი_გვერდი ჩემს_გვერდს ჩემი_არხი ჩემს_არხს გვერდი არხი პროფილი',
    buy: 'იყიდეთ იყიდე შეუკვეთეთ შეუკვეთე შეიძინეთ შეიძინე',
    now: 'ახლა დღეს ფასდაკლებ* აქცია* უფასოდ იაფად ონლაინ',
    earn: 'იშოვეთ იშოვე მოიგეთ მოიგე გამოიმუშავე',
    money: 'ფული ფულს ლარი სახლიდან საჩუქარი iphone',
  }),
  spamming({
    language: 'lt',
    phrases:
      'mano_parduotuv* paskubėk paskubėkite kol_yra_likut* kol_turime kol_yra užsakymai_asmenin* užsakymai_žinut* užsakymams_rašyk* rašykite_į_asmenin* rašyk_į_asmenin* parašyk_dm pristatymas_nemokam* nemokamas_pristatym* nuoroda_bio nuoroda_profil* nuolaidos_kod* tik_šiandien ribotas_pasiūlym* spausk_nuorod* spauskite_nuorod* registruokis_dabar lengvi_pinigai pasyvios_pajam* pažymėk_draug* pažymėkite_draug* pasidalink_su pasidalinkite dalinkis_su dalinkitės palik_komentar* palikite_komentar* paspausk_patink* spausk_patinka balsuok_už_mano_nuotr* apsilankyk_mano_profil* užsuk_į_mano_profil*',
    follow: 'sekite sek prenumeruok prenumeruokite laikinkite',
    me: 'mane mano_puslap* mano_profil* mano_kanal* mano_paskyr* puslapį',
    buy: 'pirk pirkite užsisakyk užsisakykite įsigyk įsigykite',
    now: 'dabar šiandien nuolaid* akcija pigiau nemokamai internetu',
    earn: 'uždirbk uždirbkite laimėk laimėkite',
    money: 'pinigų pinigus eurų iš_namų dovaną iphone',
  }),
  spamming({
    language: 'lv',
    phrases:
      'manā_veikalā mans_veikals manu_veikalu pasteidzies pasteidzieties kamēr_ir kamēr_krājum* pasūtījumi_privāt* pasūtījumi_ziņ* pasūtījumiem_rakst* raksti_privāti rakstiet_privāti raksti_man_privāt* piegāde_bez_maksas bezmaksas_piegād* piegāde_visā saite_bio saite_profil* atlaižu_kod* atlaides_kod* tikai_šodien ierobežots_piedāv* spied_uz_saites spiediet_uz_saites reģistrējies_tagad viegla_nauda pasīvie_ienākum* iezīmē_draug* atzīmē_draug* dalies_ar dalieties_ar padalies_ar_draug* atstāj_komentār* ieraksti_komentār* spied_patīk nospied_patīk balso_par_manu_bild* apmeklē_manu_profil* ieskaties_manā_profil*',
    follow: 'sekojiet seko abonē abonējiet laiko laikojiet',
    me: 'manai_lapai manam_profilam manam_kanālam manu_kanālu manam_kontam',
    buy: 'pērc pērciet pasūti pasūtiet iegādājies iegādājieties',
    now: 'tagad šodien atlaid* akcija lētāk bez_maksas tiešsaistē',
    earn: 'nopelni nopelniet laimē laimējiet',
    money: 'naudu eiro no_mājām dāvanu iphone',
  }),
  spamming({
    language: 'et',
    phrases:
      'minu_poes minu_pood minu_poodi minu_e_poes kiirusta kiirustage kuni_jätkub kuni_kaupa tellimused_privaat* tellimused_sõnum* tellimiseks_kirjuta* kirjuta_privaat* kirjutage_privaat* saada_dm kohaletoimetamine_tasuta tasuta_kohaletoimet* tasuta_transport* link_bios link_profiilis sooduskood* allahindlus_ainult ainult_täna piiratud_pakkumi* klõpsa_lingil kliki_lingil registreeru_kohe lihtne_raha passiivne_sissetulek märgi_sõber märgi_sõbra* jaga_sõpradega jagage_sõpradega jaga_ja_laigi pane_laik pane_like laigi_ja jäta_kommentaar kirjuta_kommentaar* hääleta_minu_pildi külasta_minu_profiili vaata_minu_profiili',
    follow: 'jälgige jälgi telli tellige laigi laikige',
    me: 'mind minu_lehte minu_lehekülg* minu_kanal* minu_profiili minu_kontot',
    buy: 'osta ostke telli tellige',
    now: 'kohe täna soodustus* allahindlus* odavalt tasuta veebist',
    earn: 'teeni teenige võida võitke',
    money: 'raha eurot kodust kingitus iphone',
  }),
  spamming({
    language: 'kk',
    phrases:
      'дүкенімде дүкеніміз* дүкеніме асығыңыз асығыңыздар таусылып_қалады таусылмай тапсырыс_үшін тапсырысқа_жазыңыз жекеге_жаз* жеке_жаз* директке_жаз* жеткізу_тегін тегін_жеткізу* лайк_бас* лайк_қой* репост_жаса* достарыңызбен_бөліс* достарыңмен_бөліс* достарыңызды_белгіле* досыңды_белгіле* біодағы_сілтеме* сілтеме_шапка* промокод* жеңілдік_коды* тек_бүгін* шектеулі_ұсыныс* сілтемені_бас* сілтемеге_өт* оңай_ақша* пассивті_табыс* пікір_қалдыр* комментарий_жаз* менің_суретіме_дауыс* парақшама_өт* профиліме_кір* тіркеліп_ал*',
    follow: 'жазылыңыз жазыл жазылыңыздар тіркеліңіз',
    me: 'парақшама парақшамызға каналыма арнама маған профиліме каналға',
    buy: 'сатып_алыңыз сатып_ал тапсырыс_беріңіз',
    now: 'қазір бүгін жеңілдік* акция* тегін арзан онлайн',
    earn: 'табыңыз тап ұтып_алыңыз',
    money: 'ақша теңге үйден сыйлық iphone',
  }),
  spamming({
    language: 'uz',
    phrases:
      'do_konim* dokonim* дўконим* do_konimiz* shoshiling шошилинг shoshilinglar шошилинглар tugab_qoladi тугаб_қолади tugamasdan тугамасдан buyurtma_uchun буюртма_учун buyurtma_berish_uchun буюртма_бериш_учун shaxsiyga_yoz* шахсийга_ёз* lichkaga_yoz* личкага_ёз* direktga_yoz* директга_ёз* yetkazib_berish_bepul етказиб_бериш_бепул bepul_yetkazib* бепул_етказиб* layk_bos* лайк_бос* layk_qo_y* layk_qoy* лайк_қўй* repost_qil* репост_қил* do_stlaringizga_ulash* dostlaringizga_ulash* дўстларингизга_улаш* do_stlaringga_ulash* dostlaringga_ulash* дўстларингга_улаш* do_stlaringizni_belgila* dostlaringizni_belgila* дўстларингизни_белгила* do_stingni_belgila* dostingni_belgila* дўстингни_белгила* biodagi_havola* биодаги_ҳавола* havola_bioda* ҳавола_биода* promokod* промокод* chegirma_kodi* чегирма_коди* faqat_bugun* фақат_бугун* cheklangan_taklif* чекланган_таклиф* havolani_bos* ҳаволани_бос* havolaga_o_t* havolaga_ot* ҳаволага_ўт* oson_pul* осон_пул* passiv_daromad* пассив_даромад* izoh_qoldir* изоҳ_қолдир* kommentariya_yoz* комментария_ёз* mening_suratimga_ovoz* менинг_суратимга_овоз* sahifamga_o_t* sahifamga_ot* саҳифамга_ўт* profilimga_kir* профилимга_кир* ro_yxatdan_o_ting* royxatdan_oting* рўйхатдан_ўтинг*',
    follow:
      'obuna_bo_ling obuna_boling обуна_бўлинг obuna_bo_l obuna_bol обуна_бўл obuna_bo_linglar obuna_bolinglar обуна_бўлинглар kuzatib_boring кузатиб_боринг',
    me: 'sahifamga саҳифамга sahifamizga саҳифамизга kanalimga каналимга kanalimizga каналимизга menga менга profilimga профилимга kanalga каналга',
    buy: 'sotib_oling сотиб_олинг xarid_qiling харид_қилинг buyurtma_bering буюртма_беринг',
    now: 'hozir ҳозир bugun бугун chegirma* чегирма* aksiya* аксия* bepul бепул tekin текин arzon арзон onlayn онлайн',
    earn: 'pul_ishlang пул_ишланг ishlab_toping ишлаб_топинг yutib_oling ютиб_олинг',
    money: 'pul пул so_m сўм uydan уйдан sovg_a совға iphone ипҳоне',
  }),
];
