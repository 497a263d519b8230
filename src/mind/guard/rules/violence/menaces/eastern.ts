import type { MenacesByLanguage } from './menace-words.ts';

export const eastern: MenacesByLanguage = {
  pl: {
    remove: 'usuń usuńcie skasuj zdejmij wywal',
    orElse: 'albo inaczej bo',
    harm: 'przyjdziemy przyjdę pod_twoimi_drzwiami pod_drzwiami krew kości połamiemy szpital szpitalu karetka karetką twój_pies twój_kot twoja_córka twój_syn twoja_rodzina rodzina_będzie spłonie spłoniesz nie_obudzi pożałujesz palce zęby zginie zdechnie zniknie wypadek kłopoty_z',
    child:
      'twoja_matka twoja_mama twoja_żona twoja_babcia twoja_siostra twoja_córka twój_syn twoje_dzieci twoja_córeczka twój_synek',
    leaves:
      'co_wieczór_sama spaceruje_sama chodzi_wieczorem_sama sama_wieczorami wychodzi_o kończy_o wraca_sama wraca_sam chodzi_sama chodzi_sam idzie_sama ze_szkoły sama_do_szkoły sama_wraca',
    kindling: 'drewno słoma domy_z_drewna drewniane_domy stodoły pracownie papier',
    perishes: 'pali_się_szybko tak_szybko_się_pali łatwo_się_pali płonie_tak_szybko płoną_szybko',
    place:
      'synagoga meczet kościół szkoła przedszkole dworzec ratusz sejm sąd stadion galeria_handlowa lotnisko ambasada muzeum galeria koncert szpital',
    destroyed: 'spłonie płonie wybuchnie wyleci_w_powietrze wylatuje bomba eksploduje pójdzie_z_dymem',
    day: 'poniedziałek wtorek środę czwartek piątek sobotę niedzielę jutro dziś_w_nocy dziś_wieczorem północ przyszłym_tygodniu',
    weaponFor: 'kula_dla kulka_dla kulkę_dla stryczek_dla szubienica_dla trumna_dla bomba_dla',
    victim:
      'burmistrz burmistrza wójta dyrektor dyrektora dyrektorka dyrektorki mój_szef mojego_szefa mój_sąsiad sąsiadka minister ministra premier premiera prezydent nauczyciel nauczycielka naszej_nauczycielki sędzia sędziego moja_była dziennikarz krytyk',
    slain:
      'powieszony_na_latarni powieszony_na_haku w_trumnie na_szubienicy na_stryczku dziura_po_kuli kula_w_czole strzał_w_czoło zastrzelony ścięty zadźgany na_celowniku zakrwawiony na_latarni uduszony',
    aimed:
      'szkoda_twoich_palców szkoda_twoich_rąk szkoda_byłoby_palców widziałem_cię_wczoraj widzieliśmy_cię_wczoraj śledziłem_cię szedłem_za_tobą spłoniesz_razem spłoniesz_w_swoim spłoniesz_w_domu przyjdziemy_do_ciebie przyjdę_pod_twój dorwiemy_cię dopadniemy_cię jeszcze_cię_dorwiemy wiem_gdzie_cię_znaleźć',
    parted: ['wyleci|wylatuje ..4 <place> ..2 w_powietrze'],
  },
  cs: {
    remove: 'smaž smažte odstraň sundej vymaž zmaž odstráň',
    orElse: 'nebo jinak alebo inak',
    harm: 'přijdeme přijdu u_tvých_dveří krev kosti zlámeme nemocnice nemocnici sanitka sanitkou tvůj_pes tvoje_kočka tvoje_dcera tvůj_syn tvoje_rodina shoří neprobudí litovat prsty zuby umře chcípne zmizí nehoda prídeme',
    child: 'tvoje_dcera tvůj_syn tvoje_děti tvá_dcera tvoja_dcéra tvoj_syn',
    leaves: 'končí_v vychází_v chodí_sama chodí_sám vrací_se_sama ze_školy sama_domů zo_školy',
    kindling: 'dřevo sláma dřevěné_domy stodoly ateliéry papír drevo',
    perishes: 'hoří_tak_rychle rychle_chytne tak_snadno_hoří horí_tak_rýchlo',
    place:
      'synagoga mešita kostel škola školka nádraží radnice parlament soud stadion letiště ambasáda muzeum galerie koncert nemocnice škôlka stanica',
    destroyed: 'shoří hoří vybuchne vyletí_do_vzduchu bouchne bomba exploduje zhorí',
    day: 'pondělí úterý středu čtvrtek pátek sobotu neděli zítra dnes_v_noci dnes_večer půlnoci příští_týden pondelok piatok nedeľu zajtra',
    weaponFor: 'kulka_pro kulku_pro oprátka_pro šibenice_pro rakev_pro bomba_pro guľka_pre',
    victim:
      'starosta starostu starosty ředitel ředitele ředitelka náš_ředitel můj_šéf soused sousedka ministr premiér prezident učitel učitelka soudce moje_bývalá novinář kritik riaditeľ primátor',
    slain:
      'v_rakvi oběšený oběšená na_šibenici s_oprátkou díra_po_kulce kulka_v_čele zastřelený sťatý ubodaný na_mušce zakrvácený na_lampě uškrcený v_truhle',
    aimed:
      'škoda_tvých_prstů škoda_tvých_rukou viděl_jsem_tě_včera viděli_jsme_tě_včera sledoval_jsem_tě přijdeme_k_tobě přijdu_k_tobě_domů tebe_taky_dostaneme dostaneme_tě vím_kde_tě_najít',
  },
  hr: {
    remove: 'obriši izbriši makni ukloni skini obriši_to обриши уклони',
    orElse: 'ili inače или иначе',
    harm: 'dolazimo dođemo doći_ćemo pred_vrata krv kosti lomimo polomiti bolnica bolnici hitna tvoj_pas tvoja_mačka tvoja_kći tvoj_sin tvoja_obitelj tvoja_porodica izgorjet zapalit ne_budi požaliti prste zube umire nestaje nesreća крв кости',
    child: 'tvoja_kći tvoja_kćer tvoj_sin tvoja_djeca tvoja_mala tvoj_mali tvoja_ćerka твоја_ћерка твој_син',
    leaves: 'izlazi_u ide_sama ide_sam vraća_se_sama iz_škole sama_kući сама_иде из_школе',
    kindling: 'drvo slama drvene_kuće štale ateljei papir дрво',
    perishes: 'tako_brzo_gori brzo_gori lako_gori lako_se_zapali брзо_гори',
    place:
      'sinagoga džamija crkva škola vrtić kolodvor vijećnica sabor skupština sud stadion zračna_luka ambasada muzej galerija koncert bolnica синагога џамија школа црква',
    destroyed: 'gori izgorjet_će eksplodira leti_u_zrak bomba гори експлодира бомба izgoreće',
    day: 'ponedjeljak utorak srijedu četvrtak petak subotu nedjelju sutra noćas večeras ponoć idući_tjedan ponedeljak sredu nedelju сутра ноћас петак',
    weaponFor: 'metak_za metak_za_svakog omča_za vješala_za lijes_za bomba_za метак_за',
    victim:
      'gradonačelnik gradonačelnika ravnatelj ravnateljica direktor direktorica moj_šef susjed susjeda ministar premijer predsjednik učitelj učiteljica sudac moja_bivša novinar kritičar',
    slain:
      'u_lijesu na_vješalima s_omčom rupa_od_metka metak_u_čelu ustrijeljen odrubljen izboden na_nišanu krvav zadavljen u_kovčegu',
    aimed:
      'šteta_tvojih_prstiju šteta_tvojih_ruku vidjeli_smo_te_jučer vidio_sam_te_jučer pratio_sam_te dolazimo_ti_kući doći_ću_ti_kući doći_ću_pred_tvoju i_tebe_ćemo_dobiti uhvatit_ćemo_te znam_gdje_ću_te_naći',
  },
  ru: {
    remove: 'удали удалите убери уберите сотри снеси',
    orElse: 'иначе или а_то',
    harm: 'придём придем приду к_тебе_домой у_твоей_двери кровь кости переломаем сломаем больница больницу больнице скорая скорой твоя_собака твоя_кошка твой_кот твой_пёс твоя_дочь твой_сын твоя_семья твои_дети сгорит сгоришь не_проснётся не_проснется не_проснёшься пожалеешь пальцы зубы умрёт сдохнет исчезнет навестим найдём найдем',
    child:
      'твоя_мама твоя_мать твоя_жена твоя_бабушка твоя_сестра мама_твоя твоя_дочь твой_сын твои_дети твоя_дочка твой_сынок твоя_малышка твоя_девочка твой_мальчик дочка_твоя сын_твой',
    leaves:
      'гуляет_одна каждый_вечер_одна вечером_одна каждое_утро_одна выходит_в выходит_из_школы ходит_одна ходит_один идёт_одна идет_одна возвращается_одна возвращается_один из_школы_в домой_одна одна_домой',
    kindling: 'дерево солома деревянные_дома деревянный_дом сараи мастерские бумага',
    perishes:
      'горит_так_быстро горит_быстро быстро_горит быстро_горят так_легко_горит легко_горят вспыхивает_быстро',
    place:
      'синагога мечеть церковь школа садик вокзал мэрия дума парламент суд стадион торговый_центр аэропорт посольство музей галерея концерт больница',
    destroyed: 'сгорит горит взорвётся взорвется взлетит_на_воздух рванёт рванет бомба взлетает полыхнёт',
    day: 'понедельник вторник среду четверг пятницу субботу воскресенье завтра сегодня_ночью сегодня_вечером полночь на_следующей_неделе',
    weaponFor:
      'пуля_для пулю_для пуля_мэру петля_для виселица_для гроб_для бомба_для верёвка_для веревка_для',
    victim:
      'мэр мэра наш_мэр директор директора директриса директрисы наша_директриса мой_начальник начальника мой_сосед соседка соседа министр министра президент президента учитель учительница нашей_учительницы судья судью моя_бывшая журналист критик',
    slain:
      'в_гробу повешенный на_виселице с_петлёй в_петле дырка_во_лбу пуля_во_лбу дырой_во_лбу застрелен застреленный обезглавлен зарезан на_мушке в_прицеле окровавленный задушен с_простреленной',
    aimed:
      'жалко_твои_пальцы жаль_твои_пальцы жаль_твоих_рук жалко_твои_руки видел_тебя_вчера видели_тебя_вчера вчера_видел_тебя следил_за_тобой шёл_за_тобой шли_за_тобой легко_перелезть_ночью придём_к_тебе_домой приду_к_тебе_домой до_тебя_тоже_доберёмся доберёмся_до_тебя доберемся_до_тебя знаю_где_тебя_найти мы_тебя_достанем я_тебя_достану',
    parted: ['взлетит|взлетает ..4 <place> ..2 на_воздух'],
  },
  uk: {
    remove: 'видали видаліть прибери зітри знеси',
    orElse: 'інакше або а_то',
    harm: 'прийдемо прийду до_тебе_додому біля_твоїх_дверей кров кістки переламаємо лікарня лікарню швидка твій_пес твій_кіт твоя_донька твій_син твоя_родина твої_діти згорить згориш не_прокинеться пошкодуєш пальці зуби помре здохне зникне навідаємось знайдемо',
    child: 'твоя_мама твоя_дружина твоя_бабуся твоя_сестра твоя_донька твій_син твої_діти твоя_дочка',
    leaves:
      'гуляє_сама щовечора_сама виходить_о ходить_сама ходить_сам іде_сама повертається_сама зі_школи додому_сама',
    kindling: 'дерево солома дерев_яні_хати сараї майстерні папір',
    perishes: 'горить_так_швидко швидко_горить швидко_горять легко_горить',
    place:
      'синагога мечеть церква школа садок вокзал мерія рада парламент суд стадіон торговий_центр аеропорт посольство музей галерея концерт лікарня',
    destroyed: 'згорить горить вибухне злетить_у_повітря рвоне бомба',
    day: 'понеділок вівторок середу четвер п_ятницю суботу неділю завтра сьогодні_вночі сьогодні_ввечері північ наступного_тижня',
    weaponFor: 'куля_для кулю_для петля_для шибениця_для труна_для бомба_для мотузка_для',
    victim:
      'мер мера директор директора директорка мій_начальник сусід сусідка міністр президент вчитель вчителька суддя суддю моя_колишня журналіст критик',
    slain:
      'у_труні в_труні на_шибениці з_петлею дірка_в_лобі куля_в_лобі застрелений обезголовлений зарізаний на_мушці в_прицілі закривавлений задушений',
    aimed:
      'шкода_твоїх_пальців шкода_твоїх_рук бачив_тебе_вчора бачили_тебе_вчора стежив_за_тобою йшов_за_тобою прийдемо_до_тебе_додому прийду_до_тебе_додому доберемося_до_тебе до_тебе_теж_доберемося знаю_де_тебе_знайти ми_тебе_дістанемо',
  },
  bg: {
    remove: 'изтрий махни премахни свали',
    orElse: 'или иначе',
    harm: 'идваме ще_дойдем пред_вратата кръв кости счупим болница линейка кучето_ти котката_ти дъщеря_ти синът_ти семейството_ти изгори няма_да_се_събуди съжаляваш пръстите зъбите умре изчезне',
    child: 'дъщеря_ти синът_ти децата_ти малката_ти момичето_ти момчето_ти',
    leaves: 'излиза_в ходи_сама ходи_сам прибира_се_сама се_прибира_сама от_училище',
    kindling: 'дърво слама дървени_къщи ателиета хартия дървото',
    perishes: 'гори_толкова_бързо гори_бързо горят_бързо пламва_бързо',
    place:
      'синагогата джамията църквата училището гарата кметството парламентът съдът стадионът молът летището посолството музеят галерията концертът болницата',
    destroyed: 'гори ще_изгори избухва ще_избухне ще_гръмне хвръква_във бомба',
    day: 'понеделник вторник сряда четвъртък петък събота неделя утре тази_нощ довечера полунощ другата_седмица',
    weaponFor: 'куршум_за въже_за бесилка_за ковчег_за бомба_за',
    victim:
      'кмета кметът директора директорката шефът_ми съседът_ми министъра премиера президента учителя учителката съдията бившата_ми журналиста критика',
    slain:
      'в_ковчег обесен обесена на_бесилка дупка_от_куршум куршум_в_челото застрелян обезглавен намушкан на_мушка окървавен удушен',
    aimed: 'ще_дойдем_у_вас ще_дойда_у_вас и_тебе_ще_хванем ще_те_хванем знам_къде_да_те_намеря',
  },
  hu: {
    remove: 'töröld szedd_le vedd_le tüntesd_el',
    orElse: 'vagy különben máskülönben',
    harm: 'jövünk megyünk ott_leszünk az_ajtódnál vér csont csontjaid eltörjük kórház mentő kutyád macskád lányod fiad családod gyerekeid leég kigyullad nem_ébred megbánod ujjaid fogaid meghal eltűnik baleset',
    child: 'lányod fiad gyerekeid kislányod kisfiad a_lányod a_fiad',
    leaves: 'háromkor_végez négykor_végez egyedül_megy egyedül_jár iskolából_egyedül egyedül_sétál',
    kindling: 'fa szalma faházak nádtető műtermek papír',
    perishes: 'olyan_gyorsan_ég gyorsan_ég könnyen_ég könnyen_lángra gyorsan_lángra',
    place:
      'zsinagóga mecset templom iskola óvoda pályaudvar városháza parlament bíróság stadion pláza reptér nagykövetség múzeum galéria koncert kórház',
    destroyed: 'ég leég felrobban levegőbe_repül bomba kigyullad lángokban fog_égni',
    day: 'hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap holnap ma_éjjel ma_este éjfélkor jövő_héten délben',
    weaponFor: 'golyót_a golyó_a kötelet_a kötél_a akasztófát_a',
    victim:
      'polgármester polgármesternek polgármestert igazgató igazgatónő főnököm szomszédom miniszter miniszterelnök elnök tanár tanárnő tanárunk bíró exem újságíró kritikus',
    slain:
      'koporsóban felakasztott akasztófán golyó_a_homlokában lyuk_a_homlokán lelőve lefejezve leszúrva célkeresztben véresen megfojtva lámpavason',
    aimed:
      'kár_az_ujjaidért kár_a_kezedért láttunk_tegnap_téged tegnap_láttunk_téged követtelek elmegyünk_hozzád odamegyek_hozzád téged_is_elkapunk elkapunk_téged tudom_hol_talállak',
  },
  fi: {
    remove: 'poista ota_alas pyyhi',
    orElse: 'tai muuten',
    harm: 'tulemme tullaan ovellasi verta luut luusi murramme sairaala sairaalaan ambulanssi koirasi kissasi tyttäresi poikasi perheesi lapsesi palaa ei_herää kadut sormet hampaat kuolee katoaa onnettomuus',
    child: 'tyttäresi poikasi lapsesi tyttösi pikkuisesi',
    leaves: 'pääsee_koulusta kävelee_yksin lähtee_koulusta menee_yksin yksin_kotiin yksin_kouluun',
    kindling: 'puu puutalot olki heinä ladot ateljeet paperi puutalo',
    perishes: 'palaa_niin_nopeasti palaa_nopeasti palavat_nopeasti syttyy_helposti syttyvät_helposti',
    place:
      'synagoga moskeija kirkko koulu päiväkoti asema kaupungintalo eduskunta oikeustalo stadion kauppakeskus lentokenttä lähetystö museo galleria konsertti sairaala',
    destroyed: 'palaa räjähtää lentää_ilmaan pommi syttyy_tuleen',
    day: 'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina huomenna ensi_yönä tänä_iltana keskiyöllä ensi_viikolla',
    weaponFor: 'luoti hirttosilmukka hirsipuu',
    victim:
      'pormestarille pormestari rehtori rehtorille pomoni naapurini ministeri pääministeri presidentti opettaja opettajamme tuomari exäni toimittaja kriitikko',
    slain:
      'arkussa hirtettynä hirtetty hirsipuussa luodinreikä reikä_otsassa luoti_otsassa ammuttu mestattu puukotettu tähtäimessä verissään kuristettu lyhtypylväässä',
    aimed:
      'sääli_sormiasi sääli_käsiäsi näimme_sinut_eilen näin_sinut_eilen seurasin_sinua tulemme_kotiisi tulen_kotiisi sinutkin_saadaan me_saadaan_sinut tiedän_mistä_sinut_löytää',
  },
  el: {
    remove: 'σβήσε σβήσ_το διέγραψε κατέβασε βγάλε',
    orElse: 'ή αλλιώς διαφορετικά',
    harm: 'ερχόμαστε θα_έρθουμε στην_πόρτα_σου αίμα κόκαλα σπάσουμε νοσοκομείο ασθενοφόρο ο_σκύλος_σου η_γάτα_σου η_κόρη_σου ο_γιος_σου η_οικογένειά_σου καεί δεν_θα_ξυπνήσει μετανιώσεις δάχτυλα δόντια πεθάνει εξαφανιστεί',
    child: 'η_κόρη_σου ο_γιος_σου τα_παιδιά_σου η_μικρή_σου ο_μικρός_σου',
    leaves: 'σχολάει_στις βγαίνει_στις γυρίζει_μόνη γυρίζει_μόνος περπατάει_μόνη πάει_μόνη από_το_σχολείο',
    kindling: 'ξύλο άχυρο ξύλινα_σπίτια αποθήκες χαρτί',
    perishes: 'καίγεται_τόσο_γρήγορα καίγεται_γρήγορα καίγονται_γρήγορα παίρνει_φωτιά',
    place:
      'συναγωγή τζαμί εκκλησία σχολείο σταθμός δημαρχείο βουλή δικαστήριο στάδιο αεροδρόμιο πρεσβεία μουσείο γκαλερί συναυλία νοσοκομείο',
    destroyed: 'καίγεται θα_καεί εκρήγνυται θα_ανατιναχτεί ανατινάζεται βόμβα',
    day: 'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή αύριο απόψε μεσάνυχτα',
    weaponFor: 'σφαίρα_για μια_σφαίρα_για θηλιά_για κρεμάλα_για φέρετρο_για βόμβα_για',
    victim:
      'δήμαρχος δήμαρχο δημάρχου διευθυντής διευθύντρια αφεντικό_μου γείτονάς_μου υπουργός πρωθυπουργός πρόεδρος δάσκαλος δασκάλα καθηγητής δικαστής πρώην_μου δημοσιογράφος',
    slain:
      'στο_φέρετρο σε_φέρετρο κρεμασμένος κρεμασμένη στην_κρεμάλα σφαίρα_στο_μέτωπο τρύπα_στο_μέτωπο πυροβολημένος αποκεφαλισμένος μαχαιρωμένος στο_στόχαστρο ματωμένος στραγγαλισμένος',
    aimed:
      'κρίμα_τα_δάχτυλά_σου κρίμα_τα_χέρια_σου σε_είδαμε_χθες σε_είδα_χθες σε_ακολούθησα θα_έρθουμε_σπίτι_σου θα_έρθω_σπίτι_σου θα_σε_πιάσουμε ξέρω_πού_να_σε_βρω όσων_μιλάνε_πολύ',
  },
  tr: {
    remove: 'sil kaldır siliniz silin',
    orElse: 'yoksa ya_da aksi_halde',
    harm: 'geliriz gelirim kapına kapında kan kemik* kırarız kırarım hastane* ambulans köpeğin kedin kızın oğlun ailen çocukların yanar yakarız uyanmaz uyanamaz pişman parmak* diş* ölür ölürsün kaybolur kaza',
    child: 'annen karın babaannen kız_kardeşin kızın oğlun çocukların küçük_kızın çocuğun',
    leaves:
      'her_akşam_yalnız her_akşam_tek_başına yalnız_çıkıyor okuldan_çıkıyor çıkıyor_üçte tek_başına_yürüyor yalnız_yürüyor tek_başına_dönüyor yalnız_dönüyor',
    kindling: 'ahşap saman ahşap_evler ahırlar atölyeler kağıt',
    perishes: 'çabuk_yanar çabuk_yanıyor kolay_yanar hemen_tutuşur çabuk_tutuşur çok_hızlı_yanar',
    place:
      'sinagog cami kilise okul kreş istasyon belediye meclis adliye stadyum avm havalimanı elçilik müze galeri konser hastane belediyesi',
    destroyed: 'yanacak patlayacak havaya_uçacak patlar uçacak bomba yanıyor',
    day: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar yarın bu_gece bu_akşam gece_yarısı haftaya',
    weaponFor: 'bir_kurşun ilmek darağacı',
    victim:
      'belediye_başkanına belediye_başkanı müdür müdürümüz müdürümüzün patronum komşum bakan başbakan cumhurbaşkanı öğretmen öğretmenimiz yargıç hakim eski_sevgilim gazeteci eleştirmen',
    slain:
      'tabutta tabutun_içinde darağacında alnında_kurşun kurşun_deliği vurulmuş başı_kesilmiş bıçaklanmış nişangahta kanlar_içinde boğulmuş direğe_asılmış',
    aimed:
      'yazık_olur_parmaklarına yazık_olur_ellerine seni_dün_gördük seni_dün_gördüm seni_takip_ettim seni_takip_ettik evine_geliriz evine_gelirim evine_geleceğiz seni_de_alacağız sıra_sana_da_gelecek nerede_bulacağımı',
  },
};
