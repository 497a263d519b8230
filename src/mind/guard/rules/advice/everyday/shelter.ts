import type { Grammar } from '../../../grammar/grammar.ts';

/** "Put the house in your sister's name before the divorce": how to keep what is owed, in many languages. */
export const shelter: Grammar = {
  language: 'mul',
  words: {
    signOver:
      'überschreib überschreibe übertrag übertrage schreib transfère cède escritura traspasa transfiere intesta intestare transfere passa transcreve draag_over skriv_över överlåt overdrag overfør skriv_over siirrä kirjoita_nimiin przepisz przepiszcie přepiš přepište prepíš prepíšte prepiši prepišite prenesi прехвърли прехвърлете препиши перепиши перепишите переоформи перепишіть írasd írassa trece treci γράψε μεταβίβασε γράψ perrašyk pārraksti kirjuta سجل سجلوا انقل اكتب תעביר תעבירי תרשום منتقل_کن alihkan balik_nama sang_tên โอน 过户 過戶 名義に 名义 명의로* andikisha',
    put: 'put mets mettez pon pongan metti metta põe ponha coloca coloque zet sett sätt sæt pane laita dej daj stavi metti pune yap et کن 돌려* 放到 しておけ',
    property:
      'haus wohnung auto grundstück konto maison appartement appart voiture terrain compte casa piso coche carro auto terreno cuenta appartamento macchina conto apartamento conta huis flat woning auto rekening huset lägenheten bilen kontot lejligheden bilen leiligheten talo talon asunto asunnon auto auton mieszkanie dom samochód konto działkę byt dům chalupu auto dom byt stan kuću auto stanovanje hišo апартамента къщата колата квартиру дом машину дачу квартиру будинок авто stan kuću lakást lakás házat ház autót casa apartamentul mașina σπίτι διαμέρισμα αυτοκίνητο butą namą automobilį dzīvokli māju maja korteri البيت بيت الشقة السيارة المنزل הדירה הבית הרכב خانه ماشین آپارتمان evi daireyi arabayı घर मकान 家 房子 房 车 マンション 집은 집* 차* nhà xe rumah mobil บ้าน รถ nyumba',
    kin: 'schwester frau mutter tochter bruder sohn soeur sœur femme mère fille frère hermana mujer madre hija hermano sorella moglie madre figlia fratello irmã mulher mãe filha zus vrouw moeder dochter syster fru mor dotter bror søster kone kona datter siskon vaimon äidin siostrę żonę matkę córkę brata sestru manželku ženu matku dceru dcéru bratra brata sestro ženo hčer сестра жена майка сестру жену мать дочь брата дружину матір доньку nővéred feleséged anyád nevére surorii soției mamei αδερφή γυναίκα μάνα sesers seseriai sievas māsas أختك زوجتك أمك ابنتك אחותך אשתך אמא خواهرت همسرت مادرت ablanın karının annenin बहन पत्नी 妹妹 姐姐 老婆 妻子 奥さん 妻 누나* 아내* chị vợ kakakmu istrimu พี่สาว เมีย dada mke',
    name: 'auf_den_namen auf_deine auf_seine au_nom a_nombre al_nome nome_da nome_do nome_de op_naam på_kona på_kone på_din på_din_mor navn nimiin nevére pe_numele на_името на_имя על_שם باسم به_نام üstüne üzerine adına के_नाम নামে 名義 명의* tên atas_nama ke_nama เป็นชื่อ jina',
    pursuer:
      'gerichtsvollzieher pfändung pfänden scheidung huissier saisie divorce embargo embargan divorcio pignoramento creditore creditori divorzio penhora penhorem deurwaarder kronofogden fogden fogeden konkursen namsmannen ulosotto komornik komornika exekutor exekútor ovrha ovrhe съдия_изпълнител приставы пристав виконавці végrehajtó executorul κατάσχεση icra الحجز הוצאה_לפועל גירושין توقیف 差し押さえ 法院 압류*',
  },
  certain: [
    '<signOver> ..3 <property> ..5 <kin>|<name>|<pursuer>',
    '<property> ..3 <signOver> ..5 <kin>|<name>|<pursuer>',
    '<put> ..3 <property> ..3 <name>',
    '<property> ..9 <name> ..3 <put>|<signOver>',
    '<property> ..9 <kin> ..3 <name>',
  ],
};
