import type { Grammar } from '../../grammar/grammar.ts';

/** Prices that are cut until a day, first lessons for nothing, swaps of likes and wanted company, in many languages. */
export const favours: Grammar = {
  language: 'mul',
  words: {
    half: 'zum_halben_preis halber_preis halben_preis à_moitié_prix moitié_prix mitad_de_precio a_mitad_de metà_prezzo pela_metade metade_do_preço a_meio_preço halve_prijs halva_priset halv_pris puoleen_hintaan poole_hinnaga pół_ceny za_polovinu poloviční_cenu polovičnú_cenu za_polovicu pola_cijene pola_cene polovično_ceno féláron fél_áron jumătate_de_preț половин_цена μισή_τιμή yarı_fiyatına yarı_fiyat полцены пів_ціни half_kainos puse_cenas نصف_السعر بنصف_السعر חצי_מחיר בחצי_מחיר نصف_قیمت आधी_कीमत অর্ধেক_দামে 半額 半价 半價 반값* nửa_giá ครึ่งราคา setengah_harga mitja_preu meitat_de_preu nusu_bei',
    until:
      'bis_sonntag bis_freitag bis_samstag bis_ende bis_morgen nur_heute jusqu_à jusqu_au hasta_el hasta_fin hasta_mañana solo_hoy fino_a fino_al solo_oggi até_domingo até_sexta até_ao só_hoje corre tot_zondag tot_vrijdag tot_en_met till_söndag till_på bara_idag til_søndag indtil til_fredag sunnuntaihin perjantaihin asti pühapäevani do_niedzieli do_piątku do_końca do_neděle do_konce do_nedele do_konca do_nedjelje do_nedelje do_petka vasárnapig péntekig până_duminică până_vineri până_la до_неделя до_петък ως_την μέχρι_την ως_κυριακή pazara_kadar cumaya_kadar bugüne_özel до_воскресенья до_пятницы до_конца до_неділі до_п_ятниці iki_sekmadienio līdz_svētdienai حتى_الأحد حتى_الجمعة حتى_نهاية עד_יום_ראשון עד_סוף تا_یکشنبه تا_جمعه रविवार_तक আজ_পর্যন্ত 日曜まで 本日まで まで 周日前 月底前 截止 일요일까지* 오늘만* đến_chủ_nhật chỉ_hôm_nay ถึงวันอาทิตย์ วันนี้เท่านั้น sampai_minggu hari_ini_saja fins_diumenge hadi_jumapili',
    lesson:
      'kurs onlinekurs unterricht unterrichte cours_en_ligne donne_des_cours des_cours leçons clases_por clases_online doy_clases lezioni dou_aulas aulas_online onlineles lessen nätkurs kurser_på håller_kurser kurser nettkurs netkurs verkkokurssi kurssin lekcje lekcji kursy lekce učím kurz tečaj predavanja уроки_онлайн веду_уроки курс_онлайн веду_курс уроки курс órákat óráim tanítok cursuri meditații μαθήματα ders_veriyorum dersler دروس دورة שיעורים קורס کلاس آموزش क्लास কোর্স オンラインレッスン レッスン 课程 網課 网课 수업* 강의* lớp_học khóa_học คอร์ส kursus kelas_online classes_online darasa',
    gratis:
      'erste_stunde_gratis gratis kostenlos umsonst première_séance offerte gratuite gratuit la_primera_es primera_gratis prima_è_gratuita gratuita gratuito grátis primeira_é eerste_les gratis_les första_gången_är första_lektionen første_time_er første_gang ilmainen ilmaiseksi pierwsza_gratis za_darmo gratis zdarma zadarmo besplatno brezplačno безплатно бесплатно первый_бесплатно бесплатный безкоштовно перший ingyen ingyenes gratuit prima_gratuită δωρεάν ücretsiz bedava مجانا مجانية בחינם חינם رایگان मुफ़्त मुफ्त বিনামূল্যে 無料 免费 免費 무료* miễn_phí ฟรี cuma_cuma bure anmeldung inscription inscripciones iscrizioni inscrições aanmelden anmälan tilmelding påmelding ilmoittautuminen zapisy přihlášky prihlášky prijave запись записи запис',
    likes:
      'likes like_s lajki lajky lajkove лайки лайк лайками likelar لايكات לייקים いいね 点赞 互赞 좋아요*',
    swap: 'tauschst_du tauschen_wir tausche échange échangeons on_échange intercambiamos cambiamos scambiamo scambio trocamos troca ruilen ruil byta byter bytter vaihdetaan wymiana wymieniamy vyměníme výměna razmjena razmena обмен обменяемся взаимные взаимно обмін взаємні cserélünk csere schimb ανταλλαγή takas karşılıklı تبادل מחליפים 交換 互 맞* đổi แลก tukar saling intercanvi',
    seek: 'suche suchen cherche cherchons busco cerco procuro zoek søker søger söker etsin szukam poznam hledám hľadám tražim iščem търся ищу познакомлюсь шукаю keresek caut ψάχνω arıyorum أبحث_عن מחפש מחפשת دنبال_یک 探しています 找个 찾아요* tìm_bạn หาแฟน cari_pasangan cerca',
    lover:
      'frau mann partnerin partner femme homme compagne mujer hombre pareja donna uomo compagna mulher homem parceira vrouw man relatie kvinna kvinde mand kvinne mann kumppania naista miestä kobiety kobietę mężczyzny faceta ženu muže muža priateľku djevojku muškarca жена мъж девушку мужчину женщину парня дівчину чоловіка nőt férfit barátnőt femeie bărbat γυναίκα άντρα kadın erkek زوجة زوج امرأة אישה גבר 恋人 彼女 女朋友 男朋友 여자친구* 남자친구* gái wanita pria dona',
    wantTo:
      'willst_du möchtest_du wollt_ihr tu_veux vous_voulez veux_tu quieres queréis quieren vuoi volete queres quer wil_je vill_du vil_du haluatko chcesz chcecie chceš chcete želiš želite hoćeš искаш искате хочешь хотите хочеш хочете szeretnél akarsz vrei vreți θέλεις θέλετε ister_misin istiyor_musun kas_nori vai_gribi kas_soovid هل_تريد تريد רוצה רוצים می‌خواهی चाहते চান 想 想要 したい 싶으* muốn อยาก mau ingin vols unataka',
    earn: 'geld_verdienen mehr_verdienen gagner_de_l_argent gagner_plus ganar_dinero ganar_más guadagnare ganhar_dinheiro ganhar_mais geld_verdienen bijverdienen tjäna_pengar tjene_penge tjene_penger tienata ansaita zarabiać zarobić vydělávat vydělat zarábať zaraditi zarađivati zaslužiti да_печелиш печелиш зарабатывать заработать заробляти заробити pénzt_keresni keresni_pénzt câștigi_bani să_câștigi βγάλεις_λεφτά κερδίσεις para_kazanmak uždirbti nopelnīt teenida_raha كسب_المال تربح להרוויח پول_دربیاوری पैसे_कमाना টাকা_আয় 赚钱 稼ぎ 돈을_벌* kiếm_tiền หาเงิน cari_uang menghasilkan_uang guanyar_diners kupata_pesa',
    winning:
      'gewinn gewinne gagne gagnez gana vince vinci ganha ganhe win vinn vind voita wygraj vyhraj osvoji спечели выиграй виграй nyerj câștigă κέρδισε kazan laimėk اربح תזכו برنده जीतो 赢 당첨* menangkan guanya',
    tagging:
      'taggst markierst en_taguant taguant en_identifiant etiquetando etiqueta taggando marcando door_te_taggen genom_att_tagga ved_at_tagge ved_å_tagge merkitsemällä oznaczając označením otagováním отбелязвайки отметив отмечай позначивши megjelölsz etichetând etiketleyerek',
    iDraw:
      'zeichne male ich_zeichne ich_male je_dessine je_peins dibujo pinto te_dibujo te_pinto disegno dipingo faço desenho pinto teken schilder ritar målar tegner maler piirrän maalaan narysuję namaluję zrobię nakreslím namaluju namaľujem nacrtam naslikam ще_нарисувам рисувам нарисую рисую намалюю rajzolok festek desenez pictez ζωγραφίζω çizerim yaparım أرسم אצייר می‌کشم बनाता बनाती আঁকি 描きます 描く 画 그려* vẽ วาด gambar dibuixo',
    portrait:
      'porträt porträts portrait portraits retrato retratos ritratto ritratti portret portrety portrét portrety portreta портрет портрети портрету portrét portréja portréd portretul πορτρέτο portreni portre بورتريه صورتك פורטרט דיוקן چهره‌ات पोर्ट्रेट পোর্ট্রেট 似顔絵 头像 초상화* chân_dung ภาพเหมือน potret retrat',
    price:
      'euro euros franken dollar dollars dólares dólar libras reais kronor kroner euroa złotych zł korun eur kuna eura лева евро рублей руб гривень грн forintért forint lei ευρώ liraya lira dolara جنيه ريال دولار שקל تومان रुपये টাকায় 円 元 块 원에* 만원* nghìn บาท ribu rupiah',
    contact:
      'schreib_mir melde_dich écris_moi écrivez_moi escríbeme escribe scrivimi escreve_me manda_mensagem schrijf_me stuur_me skriv_till_mig skriv_til_mig skriv_til_meg laita_viestiä napisz napiš_mi napíš_mi piši_mi javi_se пиши_ми пиши_мне напиши пиши_мені напиши_мені írj scrie_mi γράψε_μου yaz_bana راسلني כתבי_לי תכתבו 加我 私信 연락* nhắn ทักมา hubungi escriu_me',
    back: 'ติดตามกลับ ฟอลกลับ ตามกลับ フォロバ 互粉 回关 맞팔*',
  },
  certain: [
    '<iDraw> ..4 <portrait> ..5 <price>',
    '<portrait> ..6 <price>',
    '<half> ..4 <until>',
    '<until> ..4 <half>',
    '<lesson> ..7 <gratis>',
    '<gratis> ..3 <lesson>',
    '<swap> ..2 <likes>',
    '<likes> ..2 <swap>',
    '<seek> ..2 <lover> ..9 <contact>',
    '<wantTo> ..3 <earn>',
    '<winning> ..5 <tagging>',
    '<back>',
  ],
};
